// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outboxpump.h"

#include "core/outbox/outcome.h"
#include "core/outbox/retrypolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// A case that the province loses again and again is for somebody to look at.
constexpr int mostAttemptsToPutAgain = 5;
/// Looked at again at the latest, should the clock be set.
constexpr qint64 longestSleepMs = 60 * 1000;

} // namespace

OutboxPump::OutboxPump(const SyncParts& parts, LineState& line) : m_parts(parts), m_line(line)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxPump::wake);
}

void OutboxPump::wake()
{
    const QDateTime now = m_parts.clock.now();
    const qsizetype places = (m_line.isUp() ? lanes : 1) - m_underWay.size();
    if (m_line.mayTry(now) && places > 0) {
        const auto due = m_parts.outbox.due(now, lanes + int(m_underWay.size()));
        for (const OutboxEntry& entry : due ? *due : QList<OutboxEntry>()) {
            const qsizetype open = (m_line.isUp() ? lanes : 1) - m_underWay.size();
            if (open > 0 && !m_underWay.contains(entry.caseNumber))
                send(entry);
        }
    }
    arm();
}

void OutboxPump::arm()
{
    if (m_line.isStopped() || m_underWay.size() >= lanes)
        return m_timer.stop();
    const Result<QDateTime> due = m_parts.outbox.nextDue();
    if (due && !due->isValid())
        return m_timer.stop();
    const QDateTime now = m_parts.clock.now();
    // A store that can't be read for now is looked at again in a while.
    QDateTime at = due ? *due : now.addMSecs(lineRetries.longestMs);
    if (m_line.nextTry().isValid())
        at = std::max(at, m_line.nextTry());
    // What is due is under way already, or waits for a place.
    const qint64 soonest = m_underWay.isEmpty() ? 0 : lineRetries.longestMs;
    m_timer.start(int(std::clamp(now.msecsTo(at), soonest, longestSleepMs)));
}

void OutboxPump::send(const OutboxEntry& entry)
{
    const Result<Delivery> delivery = m_parts.outbox.prepare(entry.key);
    if (!delivery) {
        // An entry that can't be read must not stop the others. What is wrong with the whole file
        // fails here as well and changes nothing.
        const QDateTime now = m_parts.clock.now();
        const bool isItsOwnFault = delivery.error().kind != ErrorKind::Offline;
        (void)m_parts.outbox.setBack(
            entry.key,
            {delivery.error().code, now, now.addMSecs(lineRetries.longestMs), isItsOwnFault});
        return;
    }
    m_underWay.insert(entry.caseNumber);
    m_parts.province.send(*delivery, [this, guard = QPointer<OutboxPump>(this),
                                      entry](const ProvinceReply<CaseStored>& reply) {
        if (guard)
            settle(entry, reply);
    });
}

void OutboxPump::settle(const OutboxEntry& entry, const ProvinceReply<CaseStored>& reply)
{
    m_underWay.remove(entry.caseNumber);
    const auto* stored = std::get_if<CaseStored>(&reply);
    if (stored)
        m_line.answered(m_parts.clock.now());
    const Outcome kept = stored ? m_parts.outbox.deliver(entry.key, *stored)
                                : refuse(entry, std::get<Refusal>(reply));
    // Not kept: sent again with the same key, which changes nothing there.
    if (!kept)
        m_line.failed(kept.error().code, m_parts.clock.now(), m_parts.jitter());
    Q_EMIT settled();
    wake();
}

Outcome OutboxPump::refuse(const OutboxEntry& entry, const Refusal& refusal)
{
    const QDateTime now = m_parts.clock.now();
    Setback setback{refusal.code, now, now, false};
    const Remedy remedy = remedyFor(refusal);
    if (remedy == Remedy::LineLater) {
        m_line.failed(refusal.code, now, m_parts.jitter());
        return m_parts.outbox.setBack(entry.key, setback);
    }
    if (remedy == Remedy::Stop) {
        m_line.stop(refusal.code, now);
        return Done{};
    }
    m_line.answered(now);
    switch (remedy) {
    case Remedy::Later:
    case Remedy::NewToken:
    case Remedy::NewSign: {
        const int own = delayAfter(entry.attempts + 1, m_parts.jitter(), entryRetries);
        setback.dueAt = now.addMSecs(std::max(own, refusal.retryAfter * 1000));
        return m_parts.outbox.setBack(entry.key, setback);
    }
    case Remedy::PutAgain:
        return putAgain(entry, refusal);
    default:
        setback.isSetAside = true;
        return m_parts.outbox.setBack(entry.key, setback);
    }
}

Outcome OutboxPump::putAgain(const OutboxEntry& entry, const Refusal& refusal)
{
    const QDateTime now = m_parts.clock.now();
    const bool canBeWhole = entry.kind != OutboxKind::EvaluationGiven;
    const bool isHopeless = !canBeWhole || entry.attempts >= mostAttemptsToPutAgain;
    const Outcome noted = m_parts.outbox.setBack(entry.key, {refusal.code, now, now, isHopeless});
    if (!noted || isHopeless)
        return noted;
    return m_parts.outbox.putAgain(entry.key, refusal);
}

} // namespace yichuang
