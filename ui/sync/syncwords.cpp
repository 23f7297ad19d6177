// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncwords.h"

#include "core/outbox/outcome.h"
#include "core/ports/sentences.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString SyncWords::duration(const QDateTime& since, const QDateTime& now)
{
    const qint64 seconds = since.isValid() ? since.secsTo(now) : 0;
    if (seconds < minute)
        return tr("less than a minute");
    if (seconds < hour)
        return tr("%n minute(s)", nullptr, int(seconds / minute));
    if (seconds < day)
        return tr("%n hour(s)", nullptr, int(seconds / hour));
    return tr("%n day(s)", nullptr, int(seconds / day));
}

/// The province can't be reached, or says that it can't now.
QString SyncWords::offline(const SyncState& state, const QDateTime& now, const Sentences& sentences)
{
    const bool isLong = state.since.isValid() && state.since.secsTo(now) >= minute;
    const QString since = duration(state.since, now);
    if (state.code == u"line.unreachable" || state.code == u"line.timedOut" ||
        state.code == u"line.cancelled" || state.code.isEmpty())
        return isLong ? tr("no network for %1").arg(since) : tr("no network");
    if (state.code.startsWith("server."_L1))
        return isLong ? tr("the province is down for %1").arg(since) : tr("the province is down");
    return tr("%1 (for %2)").arg(ofCode(state.code, sentences), since);
}

QString SyncWords::ofPhase(const SyncState& state, const QDateTime& now, const Sentences& sentences)
{
    switch (state.phase) {
    case SyncPhase::Off:
        return tr("no province is set, everything can be done");
    case SyncPhase::Idle:
    case SyncPhase::Working:
        return tr("connected");
    case SyncPhase::Offline:
        return offline(state, now, sentences);
    case SyncPhase::Stopped:
        return ofCode(state.code, sentences);
    }
    return {};
}

QString SyncWords::of(const SyncState& state, const QDateTime& now, const Sentences& sentences)
{
    const OutboxCounts& counts = state.counts;
    QStringList parts;
    if (counts.conflicts > 0)
        parts.append(tr("%n piece(s) to decide", nullptr, counts.conflicts));
    if (counts.setAside > 0)
        parts.append(tr("%n piece(s) set aside", nullptr, counts.setAside));
    const bool isMoving = state.phase == SyncPhase::Working || state.phase == SyncPhase::Idle;
    if (counts.waiting > 0)
        parts.append(isMoving ? tr("%n piece(s) on their way", nullptr, counts.waiting)
                              : tr("%n piece(s) waiting", nullptr, counts.waiting));
    else if (parts.isEmpty() && isMoving)
        parts.append(tr("everything has been reported"));
    parts.append(ofPhase(state, now, sentences));
    return parts.join(tr(", "));
}

QString SyncWords::toneOf(const SyncState& state)
{
    if (state.phase == SyncPhase::Stopped || state.counts.conflicts > 0 ||
        state.counts.setAside > 0)
        return u"bad"_s;
    if (state.phase == SyncPhase::Offline)
        return u"care"_s;
    return u"soft"_s;
}

QString SyncWords::of(OutboxKind kind)
{
    switch (kind) {
    case OutboxKind::CaseUpserted:
        return tr("Form and materials");
    case OutboxKind::EventsAppended:
        return tr("What happened");
    case OutboxKind::DocumentIssued:
        return tr("A paper that was issued");
    default:
        return tr("What the applicant thinks of the service");
    }
}

QString SyncWords::of(const OutboxEntry& entry, const QDateTime& now)
{
    if (isConflict(entry))
        return tr("to decide");
    if (!entry.setAside.isEmpty())
        return tr("set aside");
    if (entry.dueAt > now)
        return tr("again at %1").arg(entry.dueAt.toLocalTime().toString(u"HH:mm:ss"_s));
    return tr("waiting");
}

QString SyncWords::toneOf(const OutboxEntry& entry)
{
    if (!entry.setAside.isEmpty())
        return u"bad"_s;
    return entry.attempts > 0 ? u"care"_s : u"soft"_s;
}

QString SyncWords::ofCode(const QString& code, const Sentences& sentences)
{
    return code.isEmpty() ? QString() : sentences.of(errorFrom(refusalOf(code)));
}

bool isConflict(const OutboxEntry& entry)
{
    return !entry.setAside.isEmpty() && remedyFor(refusalOf(entry.setAside)) == Remedy::Decide;
}

} // namespace yichuang
