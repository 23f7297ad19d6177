// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/linestate.h"
#include "core/sync/syncparts.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace yichuang {

/// Sends what waits in the outbox: the entries of a case one after the other, several cases at a
/// time; a line that is down is tried with one entry until it answers.
class OutboxPump : public QObject
{
    Q_OBJECT

public:
    OutboxPump(const SyncParts& parts, LineState& line);

    /// Something may be due: a change, a moment, the network's return.
    void wake();
    bool isWorking() const { return !m_underWay.isEmpty(); }

    /// Cases sent at a time; one terminal's share of a province with thousands of them.
    static constexpr int lanes = 4;

Q_SIGNALS:
    /// An entry was delivered or refused, or the line changed.
    void settled();

private:
    void send(const OutboxEntry& entry);
    void settle(const OutboxEntry& entry, const ProvinceReply<CaseStored>& reply);
    Outcome refuse(const OutboxEntry& entry, const Refusal& refusal);
    Outcome putAgain(const OutboxEntry& entry, const Refusal& refusal);
    void arm();

    SyncParts m_parts;
    LineState& m_line;
    QTimer m_timer;
    QSet<CaseNumber> m_underWay;
};

} // namespace yichuang
