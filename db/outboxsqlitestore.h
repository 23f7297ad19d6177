// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/casestore.h"
#include "core/ports/outboxstore.h"
#include "db/outboxrows.h"
#include "db/syncrows.h"

namespace yichuang {

/// The outbox in SQLite, beside the cases it carries.
class OutboxSqliteStore : public OutboxStore
{
    Q_OBJECT

public:
    OutboxSqliteStore(const Connection& connection, const Vault& vault, CaseStore& cases);

    Result<QList<OutboxEntry>> due(const QDateTime& now, int limit) const override;
    Result<QDateTime> nextDue() const override;
    Result<Delivery> prepare(const QString& key) override;
    Outcome deliver(const QString& key, const CaseStored& stored) override;
    Outcome setBack(const QString& key, const Setback& setback) override;
    Outcome retry(const QString& key, const QDateTime& now) override;
    Outcome reviveAll(const QDateTime& now) override;
    Outcome putAgain(const QString& key, const Refusal& refusal) override;
    Outcome decide(const QString& key, ConflictChoice choice, const CaseNews& theirs) override;
    Result<OutboxCounts> counts() const override;
    Result<QList<OutboxLine>> lines() const override;

private:
    Outcome changing(const std::function<Outcome()>& work);
    Result<QJsonObject> makeRequest(const OutboxEntry& entry) const;
    Result<qint64> lastEventOf(const CaseNumber& number) const;
    Outcome noteAttempt(const QString& key, const Setback& setback) const;

    const Connection& m_connection;
    const Vault& m_vault;
    CaseStore& m_cases;
    OutboxRows m_rows;
    SyncRows m_sync;
};

} // namespace yichuang
