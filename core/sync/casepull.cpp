// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/casepull.h"

#include "core/outbox/outcome.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace yichuang {

CasePull::CasePull(const SyncParts& parts, LineState& line) : m_parts(parts), m_line(line) {}

void CasePull::start()
{
    if (m_isWorking || m_line.isStopped())
        return;
    m_isWorking = true;
    ask();
}

void CasePull::ask()
{
    const Result<QString> cursor = m_parts.cases.cursor();
    if (!cursor)
        return end();
    m_parts.province.pull(
        *cursor, pageSize,
        [this, guard = QPointer<CasePull>(this)](const ProvinceReply<CasePage>& reply) {
            if (!guard)
                return;
            if (!heed(std::get_if<Refusal>(&reply)))
                return end();
            m_page = std::get<CasePage>(reply);
            takeNext();
        });
}

bool CasePull::heed(const Refusal* refusal)
{
    const QDateTime now = m_parts.clock.now();
    if (!refusal) {
        m_line.answered(now);
        return true;
    }
    const Remedy remedy = remedyFor(*refusal);
    if (remedy == Remedy::Stop)
        m_line.stop(refusal->code, now);
    else if (remedy == Remedy::LineLater)
        m_line.failed(refusal->code, now, m_parts.jitter());
    return false;
}

void CasePull::takeNext()
{
    if (m_page.items.isEmpty())
        return endPage();
    // Not kept: the page is asked for again, for the cursor stays.
    if (!take(m_page.items.takeFirst()))
        return end();
    QTimer::singleShot(0, this, &CasePull::takeNext);
}

Outcome CasePull::take(const CaseNews& news)
{
    const Outcome taken = m_parts.cases.take(news);
    if (taken || taken.error().kind == ErrorKind::Offline || taken.error().code == u"db.full")
        return taken;
    // One case that can't be taken in must not keep the others out: it is noted as such.
    return m_parts.cases.take(
        {news.number, news.revision, news.lastSequence, {}, {}, {}, {}, taken.error().code});
}

void CasePull::endPage()
{
    const bool hasMore = m_page.hasMore;
    if (!m_parts.cases.keepCursor(m_page.cursor))
        return end();
    if (hasMore)
        ask();
    else
        fetchMissed();
}

void CasePull::fetchMissed()
{
    const Result<QList<CaseNumber>> missed = m_parts.cases.missed();
    fetch(missed ? *missed : QList<CaseNumber>());
}

void CasePull::fetch(QList<CaseNumber> numbers)
{
    if (numbers.isEmpty())
        return end();
    const CaseNumber number = numbers.takeFirst();
    m_parts.province.caseInFull(number, [this, guard = QPointer<CasePull>(this),
                                         numbers](const ProvinceReply<CaseNews>& reply) {
        if (!guard)
            return;
        const auto* refusal = std::get_if<Refusal>(&reply);
        if (heed(refusal))
            (void)take(std::get<CaseNews>(reply));
        // A case refused for itself is left; the line's faults end the round.
        if (refusal && refusal->status == 0)
            return end();
        fetch(numbers);
    });
}

void CasePull::end()
{
    m_page = {};
    m_isWorking = false;
    Q_EMIT finished();
}

} // namespace yichuang
