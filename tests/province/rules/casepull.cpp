// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/casefiling.h"
#include "tests/province/rules/caseview.h"
#include "tests/province/rules/replies.h"
#include "tests/province/rules/rules.h"
#include "tests/province/store/paperrows.h"

#include <QSet>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr int mostCases = 500;
constexpr int usualCases = 100;
constexpr int linesPerCase = 20;

/// What came of one case.
struct Gathered
{
    QString number;
    bool hasHead = false;
    bool hasProgress = false;
    bool isWhole = false;
    QSet<qint64> events;
    QSet<qint64> papers;

    void add(const Change& change)
    {
        isWhole |= change.what == Changed::All;
        hasHead |= change.what == Changed::Head;
        hasProgress |= change.what == Changed::Progress;
        if (change.what == Changed::Event)
            events.insert(change.place);
        if (change.what == Changed::Document)
            papers.insert(change.place);
    }
};

/// Cases in the order of their first change, and how far that reaches.
struct Page
{
    QList<Gathered> cases;
    qint64 position = 0;
    bool hasMore = false;
};

Page gather(const QList<Change>& changes, qint64 position, int limit)
{
    Page page{{}, position, false};
    for (const Change& change : changes) {
        auto known = std::ranges::find(page.cases, change.number, &Gathered::number);
        if (known == page.cases.end()) {
            if (page.cases.size() == limit) {
                page.hasMore = true;
                break;
            }
            page.cases.append({change.number, false, false, false, {}, {}});
            known = page.cases.end() - 1;
        }
        known->add(change);
        page.position = change.position;
    }
    return page;
}

QJsonObject itemOf(Transaction& db, const Gathered& gathered)
{
    const auto row = caseOf(db, gathered.number);
    if (!row)
        return {};
    QJsonArray events;
    if (gathered.isWhole || !gathered.events.isEmpty()) {
        for (const FiledEvent& event : eventsAfter(db, gathered.number, 0)) {
            if (gathered.isWhole || gathered.events.contains(event.sequence))
                events.append(event.json());
        }
    }
    QJsonArray papers;
    if (gathered.isWhole || !gathered.papers.isEmpty()) {
        for (const PaperRow& paper : papersOf(db, gathered.number)) {
            if (gathered.isWhole || gathered.papers.contains(paper.ordinal))
                papers.append(paper.paper);
        }
    }
    QJsonObject item{{u"number"_s, row->number},
                     {u"revision"_s, row->revision},
                     {u"lastSequence"_s, row->lastSequence},
                     {u"events"_s, events},
                     {u"documents"_s, papers}};
    if (gathered.isWhole || gathered.hasHead)
        item.insert(u"head"_s, row->head);
    if (gathered.isWhole || gathered.hasProgress)
        item.insert(u"progress"_s, progressJson(db, gathered.number));
    return item;
}

QJsonArray troubled(QJsonArray items, const Trouble& trouble)
{
    if (trouble.isDoubled) {
        const QJsonArray again = items;
        for (const QJsonValue& item : again)
            items.append(item);
    }
    if (trouble.shuffle != 0) {
        QList<QJsonValue> order(items.begin(), items.end());
        std::mt19937 random(trouble.shuffle);
        std::shuffle(order.begin(), order.end(), random);
        items = {};
        for (const QJsonValue& item : order)
            items.append(item);
    }
    return items;
}

} // namespace

Reply pullCases(Call& call)
{
    const QUrlQuery query = call.request.query();
    const QString cursor = query.queryItemValue(u"cursor"_s);
    bool isNumber = true;
    const qint64 position = cursor.isEmpty() ? 0 : cursor.mid(1).toLongLong(&isNumber);
    if (!isNumber || (!cursor.isEmpty() && !cursor.startsWith(u'c')))
        return problem(u"request.invalid"_s, {{u"pointer"_s, u"/cursor"_s}});
    const QString wanted = query.queryItemValue(u"limit"_s);
    const int limit = wanted.isEmpty() ? usualCases : wanted.toInt();
    if (limit < 1 || limit > mostCases)
        return problem(u"request.invalid"_s, {{u"pointer"_s, u"/limit"_s}});

    const int lines = limit * linesPerCase;
    const QList<Change> changes = changesAfter(call.db, call.terminal.hall, position, lines);
    const Page page = gather(changes, position, limit);
    QJsonArray items;
    for (const Gathered& gathered : page.cases)
        items.append(itemOf(call.db, gathered));
    return jsonReply({{u"items"_s, troubled(items, call.request.trouble)},
                      {u"cursor"_s, u"c%1"_s.arg(page.position)},
                      {u"more"_s, page.hasMore || changes.size() == lines}});
}

Reply getCase(Call& call)
{
    const QString number = call.argument(0);
    const auto row = caseOf(call.db, number);
    if (!row)
        return problem(u"case.notFound"_s);
    if (!hallsOf(call.db, number).contains(call.terminal.hall))
        return problem(u"case.otherHall"_s);
    return jsonReply(caseInFull(call.db, *row));
}

Reply getProgress(Call& call)
{
    const QString number = call.argument(0);
    if (!caseOf(call.db, number))
        return problem(u"case.notFound"_s);
    if (!hallsOf(call.db, number).contains(call.terminal.hall))
        return problem(u"case.otherHall"_s);
    return jsonReply(progressJson(call.db, number));
}

} // namespace yichuang::sandbox
