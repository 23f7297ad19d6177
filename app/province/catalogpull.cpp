// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/catalogpull.h"

#include "core/outbox/outcome.h"
#include "core/outbox/retrypolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

CatalogPull::CatalogPull(CatalogFeed& feed, CatalogBuild& build, std::function<double()> jitter,
                         QObject* parent)
    : QObject(parent), m_feed(feed), m_build(build), m_jitter(std::move(jitter))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &CatalogPull::start);
}

CatalogPull::~CatalogPull()
{
    ++m_run;
    m_feed.breakOff();
}

void CatalogPull::start()
{
    if (m_state.phase == CatalogPhase::Fetching || m_state.phase == CatalogPhase::Paused)
        return;
    m_again.stop();
    const Result<CatalogStand> stand = m_build.stand();
    if (!stand) {
        say(CatalogPhase::Failed, stand.error().code);
        return;
    }
    m_state.version = stand->version;
    if (!stand->building.isEmpty() || stand->version.isEmpty())
        fetchSnapshot(*stand);
    else if (isKept(m_build.dropChanges()))
        fetchChanges(stand->cursor);
}

void CatalogPull::pause()
{
    m_again.stop();
    // First, so that the end of the stream isn't taken for a cut.
    ++m_run;
    say(CatalogPhase::Paused);
    m_feed.breakOff();
}

void CatalogPull::resume()
{
    if (m_state.phase != CatalogPhase::Paused)
        return;
    m_state.phase = CatalogPhase::Unknown;
    start();
}

void CatalogPull::fetchSnapshot(const CatalogStand& stand)
{
    m_isAnew = stand.building.isEmpty();
    m_isDisordered = false;
    m_from = m_isAnew ? 0 : stand.after;
    m_after = m_from;
    m_state.taken = m_isAnew ? 0 : stand.taken;
    m_state.total = 0;
    say(CatalogPhase::Fetching);
    const quint64 run = ++m_run;
    m_feed.snapshot(
        stand.building, m_from,
        [this, run](const CatalogPiece& piece) {
            if (run == m_run)
                takeSnapshot(piece);
        },
        [this, run](const ProvinceReply<CatalogEnd>& reply) {
            if (run == m_run)
                endSnapshot(reply);
        });
}

void CatalogPull::takeSnapshot(const CatalogPiece& piece)
{
    if (piece.header) {
        if (m_isAnew && !isKept(m_build.beginSnapshot(piece.header->version)))
            return;
        m_isAnew = false;
        m_state.total = m_state.taken + piece.header->records;
    }
    qint64 reached = m_after;
    const auto note = [&](qint64 position) {
        m_isDisordered = m_isDisordered || position <= reached;
        reached = std::max(reached, position);
    };
    for (const CatalogRecord& record : piece.records)
        note(record.position);
    for (const RefusedRecord& record : piece.refused)
        m_state.refused += 1, reached = std::max(reached, record.position);
    m_after = reached;
    // Where the records don't come by rising position, a cut may leave some behind that are
    // missing.
    if (!isKept(m_build.take(piece, m_isDisordered ? m_from : m_after)))
        return;
    m_failures = 0;
    m_state.taken += piece.records.size() + piece.refused.size();
    say(CatalogPhase::Fetching);
}

void CatalogPull::endSnapshot(const ProvinceReply<CatalogEnd>& reply)
{
    if (const auto* refusal = std::get_if<Refusal>(&reply))
        return heed(*refusal);
    const auto& end = std::get<CatalogEnd>(reply);
    if (isKept(m_build.finishSnapshot(end)))
        goOnTo(end.version);
}

void CatalogPull::fetchChanges(const QString& cursor)
{
    m_state.taken = 0;
    m_state.total = 0;
    say(CatalogPhase::Fetching);
    const quint64 run = ++m_run;
    m_feed.deltas(
        cursor,
        [this, run](const CatalogPiece& piece) {
            if (run == m_run)
                takeChanges(piece);
        },
        [this, run](const ProvinceReply<CatalogEnd>& reply) {
            if (run == m_run)
                endChanges(reply);
        });
}

void CatalogPull::takeChanges(const CatalogPiece& piece)
{
    if (piece.header)
        m_state.total = piece.header->records;
    if (piece.records.isEmpty() && piece.refused.isEmpty())
        return;
    if (!isKept(m_build.keepChanges(piece)))
        return;
    m_hasChanges = true;
    m_failures = 0;
    m_state.refused += int(piece.refused.size());
    m_state.taken += piece.records.size() + piece.refused.size();
    say(CatalogPhase::Fetching);
}

void CatalogPull::endChanges(const ProvinceReply<CatalogEnd>& reply)
{
    if (const auto* refusal = std::get_if<Refusal>(&reply)) {
        m_hasChanges = false; // dropped at the next start
        return heed(*refusal);
    }
    const auto& end = std::get<CatalogEnd>(reply);
    if (end.hasMore)
        return fetchChanges(end.cursor);
    const bool isNews = std::exchange(m_hasChanges, false) || end.version != m_state.version;
    if (isNews && !isKept(m_build.applyChanges(end)))
        return;
    m_failures = 0;
    m_state.version = end.version;
    say(CatalogPhase::UpToDate);
    if (isNews)
        Q_EMIT switched(end.version);
}

/// A snapshot may be older than what the province has by now.
void CatalogPull::goOnTo(const QString& version)
{
    m_failures = 0;
    m_state.version = version;
    say(CatalogPhase::UpToDate);
    Q_EMIT switched(version);
    start();
}

void CatalogPull::heed(const Refusal& refusal)
{
    const Remedy remedy = remedyFor(refusal);
    ++m_failures;
    // Once at once; a province that keeps changing its mind is given time.
    if (remedy == Remedy::Snapshot && m_failures == 1) {
        CatalogStand anew;
        anew.version = m_state.version;
        return fetchSnapshot(anew);
    }
    const bool isLine = remedy == Remedy::LineLater;
    const int wait = delayAfter(m_failures, m_jitter(), isLine ? lineRetries : entryRetries);
    m_again.start(std::max(wait, refusal.retryAfter * 1000));
    say(CatalogPhase::Waiting, refusal.code);
}

bool CatalogPull::isKept(const Outcome& outcome)
{
    if (outcome)
        return true;
    ++m_run;
    say(CatalogPhase::Failed, outcome.error().code);
    m_feed.breakOff();
    return false;
}

void CatalogPull::say(CatalogPhase phase, const QString& code)
{
    m_state.phase = phase;
    m_state.code = code;
    Q_EMIT stateChanged(m_state);
}

} // namespace yichuang
