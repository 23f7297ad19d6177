// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/vault.h"
#include "core/province/messages.h"

namespace yichuang {

class Connection;

/// What is known of a case's events at the province.
struct KnownEvents
{
    int sequence = 0;      ///< every event up to here is known
    QStringList idsBehind; ///< known ones behind a gap, in the province's order
};

/// The tables `case_sync`, `event_sequences` and `sync_facts`: what the province has, as far as
/// this terminal knows.
class SyncRows
{
public:
    SyncRows(const Connection& connection, const Vault& vault);

    /// Of the head this terminal began from; 0: none.
    Result<int> revisionOf(const CaseNumber& number) const;
    Outcome keepRevision(const CaseNumber& number, int revision) const;
    /// A newer head that couldn't be taken in, and why not if it couldn't be read.
    Outcome noteMissed(const CaseNumber& number, int revision, const QString& trouble) const;
    Result<QList<CaseNumber>> missed() const;
    /// Whether an own change of form and materials still waits to be sent.
    Result<bool> ownFormWaits(const CaseNumber& number) const;

    Outcome keepSequence(const CaseNumber& number, const QString& eventId, int sequence) const;
    Outcome forgetSequencesAfter(const CaseNumber& number, int sequence) const;
    /// As far as somebody knew who had seen the events up to `knownEvent`.
    Result<KnownEvents> known(const CaseNumber& number, qint64 knownEvent) const;

    Outcome keepProgress(const CaseNumber& number, const CaseProgress& progress) const;
    Result<std::optional<CaseProgress>> progress(const CaseNumber& number) const;

    Result<QString> fact(const QString& name) const;
    Outcome keepFact(const QString& name, const QString& value) const;

private:
    const Connection& m_connection;
    const Vault& m_vault;
};

} // namespace yichuang
