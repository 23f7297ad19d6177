// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/catalogstream.h"

#include "core/province/cataloglines.h"

using namespace Qt::StringLiterals;

namespace yichuang {

/// One stream from its first byte to its one answer.
class CatalogStream::Run
{
public:
    Run(TakeCatalogPiece take, Answered<CatalogEnd> answered)
        : m_take(std::move(take)), m_answered(std::move(answered))
    {
    }

    /// False: nothing more is wanted.
    bool take(const QByteArray& bytes)
    {
        if (!m_answered)
            return false;
        m_lines.feed(bytes);
        const CatalogPiece piece = m_lines.takePiece();
        if (piece.header || !piece.records.isEmpty() || !piece.refused.isEmpty())
            m_take(piece);
        return m_answered && !m_lines.isBroken();
    }

    void finish(const WireAnswer& answer)
    {
        if (m_lines.isBroken())
            return settle(refusalOf(u"reply.notBelieved"_s));
        if (const auto* refusal = std::get_if<Refusal>(&answer))
            return settle(*refusal);
        // Without its end it was cut, however cleanly; with another number of records, too.
        const std::optional<CatalogEnd>& end = m_lines.end();
        if (!end || end->records != m_lines.records())
            return settle(refusalOf(u"line.unreachable"_s));
        settle(*end);
    }

    void settle(const ProvinceReply<CatalogEnd>& reply)
    {
        if (const auto answered = std::exchange(m_answered, {}))
            answered(reply);
    }

private:
    CatalogLines m_lines;
    TakeCatalogPiece m_take;
    Answered<CatalogEnd> m_answered; ///< empty once it was answered
};

CatalogStream::CatalogStream(ProvinceSession& session, QString region)
    : m_session(session), m_region(std::move(region))
{
}

CatalogStream::~CatalogStream()
{
    breakOff();
}

void CatalogStream::snapshot(const QString& version, qint64 after, TakeCatalogPiece take,
                             Answered<CatalogEnd> answered)
{
    QUrlQuery query = place();
    if (!version.isEmpty())
        query.addQueryItem(u"version"_s, version);
    query.addQueryItem(u"after"_s, QString::number(after));
    begin("/catalog/snapshot?" + query.toString(QUrl::FullyEncoded).toLatin1(), std::move(take),
          std::move(answered));
}

void CatalogStream::deltas(const QString& cursor, TakeCatalogPiece take,
                           Answered<CatalogEnd> answered)
{
    QUrlQuery query = place();
    query.addQueryItem(u"cursor"_s, cursor);
    begin("/catalog/deltas?" + query.toString(QUrl::FullyEncoded).toLatin1(), std::move(take),
          std::move(answered));
}

QUrlQuery CatalogStream::place() const
{
    QUrlQuery query;
    if (!m_region.isEmpty())
        query.addQueryItem(u"region"_s, m_region);
    return query;
}

void CatalogStream::begin(const QByteArray& target, TakeCatalogPiece take,
                          Answered<CatalogEnd> answered)
{
    breakOff();
    const auto run = std::make_shared<Run>(std::move(take), std::move(answered));
    m_run = run;
    WireRequest request{"GET", target};
    request.longestMs = longestSilence;
    request.take = [run](const QByteArray& bytes) { return run->take(bytes); };
    m_session.ask(request, [run](const WireAnswer& answer) { run->finish(answer); });
}

void CatalogStream::breakOff()
{
    if (const auto run = std::exchange(m_run, {}))
        run->settle(refusalOf(u"line.cancelled"_s));
}

} // namespace yichuang
