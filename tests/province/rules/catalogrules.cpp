// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/catalog/catalogstream.h"
#include "tests/province/rules/replies.h"
#include "tests/province/rules/rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr int usualLimit = 5000;
constexpr int largestLimit = 50000;

/// A version and a cursor look alike: the base's name and the last position.
QString markOf(const Call& call, qint64 position)
{
    return u"%1.%2"_s.arg(call.province.catalog.name()).arg(position);
}

/// The position of a mark; -1 if it is of another base or no mark at all.
qint64 positionOf(const Call& call, const QString& mark)
{
    bool isNumber = false;
    const qint64 position = mark.section(u'.', 1).toLongLong(&isNumber);
    return isNumber && mark.section(u'.', 0, 0) == call.province.catalog.name() ? position : -1;
}

qint64 newest(Call& call)
{
    return std::max(call.province.catalog.size(), lastCatalogPosition(call.db));
}

/// Deltas and versions from before are gone.
qint64 oldestKept(Call& call)
{
    return fact(call.db, u"catalog.oldest"_s).toLongLong();
}

Reply lines(Call& call, const CatalogRange& range, const CatalogFrame& frame)
{
    Reply reply;
    reply.setHeader("Content-Type", "application/x-ndjson");
    if (call.request.header("Accept-Encoding").contains("gzip"))
        reply.setHeader("Content-Encoding", "gzip");
    reply.pieces = catalogStream(call.province.catalog, range, frame, call.request);
    return reply;
}

} // namespace

Reply getCatalogState(Call& call)
{
    const qint64 last = newest(call);
    const CatalogRange range{call.request.query().queryItemValue(u"region"_s), 0,
                             latestCatalogChanges(call.db, last), true};
    const QString published = fact(call.db, u"catalog.publishedAt"_s);
    return jsonReply({{u"version"_s, markOf(call, last)},
                      {u"cursor"_s, markOf(call, last)},
                      {u"publishedAt"_s, published},
                      {u"records"_s, countOf(call.province.catalog, range)}});
}

Reply getCatalogSnapshot(Call& call)
{
    const QUrlQuery query = call.request.query();
    const QString asked = query.queryItemValue(u"version"_s);
    const qint64 last = newest(call);
    const qint64 position = asked.isEmpty() ? last : positionOf(call, asked);
    if (position < call.province.catalog.size() || position > last || position < oldestKept(call))
        return problem(u"catalog.versionGone"_s);
    const QString mark = markOf(call, position);
    return lines(call,
                 {query.queryItemValue(u"region"_s), query.queryItemValue(u"after"_s).toLongLong(),
                  latestCatalogChanges(call.db, position), true},
                 {mark, mark, false});
}

Reply getCatalogDeltas(Call& call)
{
    const QUrlQuery query = call.request.query();
    const qint64 position = positionOf(call, query.queryItemValue(u"cursor"_s));
    const qint64 last = newest(call);
    const qint64 oldest = std::max(call.province.catalog.size(), oldestKept(call));
    if (position < oldest || position > last)
        return problem(u"catalog.cursorExpired"_s);
    const QString wanted = query.queryItemValue(u"limit"_s);
    const int limit = wanted.isEmpty() ? usualLimit : wanted.toInt();
    if (limit < 1 || limit > largestLimit)
        return problem(u"request.invalid"_s, {{u"pointer"_s, u"/limit"_s}});

    const QList<CatalogRecord> news = catalogChanges(call.db, position, last, limit);
    const qint64 reached = news.isEmpty() ? last : news.last().position;
    return lines(call, {query.queryItemValue(u"region"_s), position, news, false},
                 {markOf(call, last), markOf(call, reached), reached < last});
}

Reply getCalendarYear(Call& call)
{
    QFile file(u":/data/calendar.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return problem(u"server.failed"_s);
    const QJsonObject years = QJsonDocument::fromJson(file.readAll()).object();
    const QString year = call.argument(0);
    if (!years.contains(year))
        return problem(u"calendar.yearUnknown"_s);
    const QJsonObject days = years.value(year).toObject();
    return jsonReply({{u"year"_s, year.toInt()},
                      {u"holidays"_s, days.value("holidays"_L1).toArray()},
                      {u"makeup"_s, days.value("makeup"_L1).toArray()}});
}

} // namespace yichuang::sandbox
