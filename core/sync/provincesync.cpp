// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/provincesync.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

ProvinceSync::ProvinceSync(const SyncParts& parts)
    : m_parts(parts), m_pump(parts, m_line), m_pull(parts, m_line)
{
    connect(&parts.outbox, &OutboxStore::outboxChanged, this, &ProvinceSync::stateChanged);
    connect(&m_pump, &OutboxPump::settled, this, [this] {
        Q_EMIT stateChanged();
        QTimer::singleShot(0, this, &ProvinceSync::goOn);
    });
    connect(&m_pull, &CasePull::finished, this, [this] {
        m_hasPulled = true;
        m_pump.wake(); // the line may be back, a case may be complete
        Q_EMIT stateChanged();
        QTimer::singleShot(0, this, &ProvinceSync::goOn);
    });
    connect(&m_pullTimer, &QTimer::timeout, this, &ProvinceSync::pullDue);
}

void ProvinceSync::start(int pullEveryMs)
{
    // Queued: whoever writes a case has its transaction behind it and isn't kept waiting.
    connect(&m_parts.outbox, &OutboxStore::outboxChanged, &m_pump, &OutboxPump::wake,
            Qt::QueuedConnection);
    m_pullTimer.start(pullEveryMs);
    m_pump.wake();
    m_pull.start();
    Q_EMIT stateChanged();
}

void ProvinceSync::pullDue()
{
    if (m_line.mayTry(m_parts.clock.now()))
        m_pull.start();
}

void ProvinceSync::syncNow()
{
    m_isRound = true;
    m_hasPulled = false;
    m_line.resume();
    (void)m_parts.outbox.reviveAll(m_parts.clock.now());
    m_pump.wake();
    Q_EMIT stateChanged();
    QTimer::singleShot(0, this, &ProvinceSync::goOn);
}

void ProvinceSync::goOn()
{
    if (!m_isRound || m_pump.isWorking() || m_pull.isWorking())
        return;
    // A line that was down and had nothing to send is tried by asking.
    if (!m_hasPulled && m_line.mayTry(m_parts.clock.now()))
        return m_pull.start();
    m_isRound = false;
    Q_EMIT roundEnded();
}

void ProvinceSync::resume()
{
    m_line.resume();
    m_pump.wake();
    m_pull.start();
    Q_EMIT stateChanged();
}

SyncState ProvinceSync::state() const
{
    SyncState state;
    const Result<OutboxCounts> counts = m_parts.outbox.counts();
    if (counts)
        state.counts = *counts;
    state.since = m_line.since();
    state.code = m_line.code();
    state.lastContact = m_line.lastContact();
    if (m_line.isStopped())
        state.phase = SyncPhase::Stopped;
    else if (!m_line.isUp())
        state.phase = SyncPhase::Offline;
    else
        state.phase =
            m_pump.isWorking() || m_pull.isWorking() ? SyncPhase::Working : SyncPhase::Idle;
    return state;
}

Outcome ProvinceSync::retry(const QString& key)
{
    const Outcome done = m_parts.outbox.retry(key, m_parts.clock.now());
    m_pump.wake();
    return done;
}

void ProvinceSync::lookAt(const QString& key, Answered<CaseConflict> answered)
{
    const Result<QList<OutboxLine>> all = m_parts.outbox.lines();
    const QList<OutboxLine> lines = all ? *all : QList<OutboxLine>();
    const auto line =
        std::ranges::find_if(lines, [&](const OutboxLine& each) { return each.entry.key == key; });
    if (line == lines.end()) {
        QTimer::singleShot(0, this, [answered = std::move(answered)] {
            answered(refusalOf(u"outbox.notFound"_s));
        });
        return;
    }
    m_parts.province.caseInFull(line->entry.caseNumber,
                                [entry = line->entry, answered = std::move(answered)](
                                    const ProvinceReply<CaseNews>& reply) {
                                    if (const auto* refusal = std::get_if<Refusal>(&reply))
                                        answered(*refusal);
                                    else
                                        answered(CaseConflict{entry, std::get<CaseNews>(reply)});
                                });
}

Outcome ProvinceSync::decide(const QString& key, ConflictChoice choice, const CaseNews& theirs)
{
    const Outcome done = m_parts.outbox.decide(key, choice, theirs);
    m_pump.wake();
    Q_EMIT stateChanged();
    return done;
}

} // namespace yichuang
