// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/administration.h"

#include "tests/province/faults/faultplan.h"
#include "tests/province/made-up/world.h"
#include "tests/province/rules/departments.h"
#include "tests/province/rules/replies.h"
#include "tests/province/store/caserows.h"
#include "tests/province/store/catalogrows.h"
#include "tests/province/store/paperrows.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

using Task = Reply (*)(Call&, FaultPlan&);

Reply setFaults(Call& call, FaultPlan& faults)
{
    const Outcome done = faults.replace(call.body);
    return done ? noContent()
                : problem(u"request.invalid"_s, {{u"pointer"_s, done.error().params.value(0)}});
}

Reply setClock(Call& call, FaultPlan&)
{
    call.province.secondsOff = call.body.value("secondsOff"_L1).toInt();
    return noContent();
}

/// One case, or all that are under way; "steps" times.
Reply advance(Call& call, FaultPlan&)
{
    const QString number = call.body.value("number"_L1).toString();
    const Step step{call.moment(), call.moment(), call.body.value("matter"_L1).toString(),
                    call.body.value("denialReason"_L1).toString()};
    int moved = 0;
    for (int i = call.body.value("steps"_L1).toInt(1); i > 0; --i) {
        const QStringList numbers =
            number.isEmpty() ? casesToMove(call.db, step.until, std::numeric_limits<int>::max())
                             : QStringList{number};
        for (const QString& each : numbers)
            moved += moveCaseOn(call.db, each, step) ? 1 : 0;
    }
    return jsonReply({{u"moved"_s, moved}});
}

Reply issueCode(Call& call, FaultPlan&)
{
    constexpr qint64 minute = 60 * 1000;
    const QString code = QUuid::createUuid().toString(QUuid::WithoutBraces).left(18);
    addCode(call.db, {code,
                      call.body.value("hall"_L1).toString(),
                      call.body.value("window"_L1).toString(),
                      call.moment() + call.body.value("minutes"_L1).toInt(60) * minute,
                      {}});
    return jsonReply({{u"code"_s, code}}, 201);
}

Reply addWorld(Call& call, FaultPlan&)
{
    settle(call.db, call.body, call.moment());
    return noContent();
}

Reply revoke(Call& call, FaultPlan&)
{
    revokeTerminal(call.db, call.body.value("terminal"_L1).toString());
    return noContent();
}

Reply publish(Call& call, FaultPlan&)
{
    qint64 position = std::max(call.province.catalog.size(), lastCatalogPosition(call.db));
    for (const QJsonValue& record : call.body.value("records"_L1).toArray())
        addCatalogChange(call.db,
                         {++position, record["kind"_L1].toString(), record["id"_L1].toString(),
                          record["region"_L1].toString(), record["order"_L1].toInteger(),
                          record["removed"_L1].toBool(), record["content"_L1].toObject()});
    keepFact(call.db, u"catalog.publishedAt"_s, momentText(call.now));
    return jsonReply({{u"position"_s, position}});
}

Reply forgetDeltas(Call& call, FaultPlan&)
{
    const qint64 newest = std::max(call.province.catalog.size(), lastCatalogPosition(call.db));
    keepFact(call.db, u"catalog.oldest"_s, QString::number(newest));
    return noContent();
}

/// What the province holds, by ids: for comparing it with what the terminals hold.
Reply inventory(Call& call, FaultPlan&)
{
    QJsonArray cases;
    for (const QString& number : caseNumbers(call.db)) {
        QJsonArray events;
        for (const FiledEvent& event : eventsAfter(call.db, number, 0))
            events.append(event.event.value("id"_L1));
        QJsonArray papers;
        for (const PaperRow& paper : papersOf(call.db, number))
            papers.append(paper.paper.value("id"_L1));
        const auto row = caseOf(call.db, number);
        cases.append(QJsonObject{{u"number"_s, number},
                                 {u"revision"_s, row ? row->revision : 0},
                                 {u"events"_s, events},
                                 {u"documents"_s, papers}});
    }
    return jsonReply({{u"cases"_s, cases}});
}

} // namespace

Reply administration(Call& call, FaultPlan& faults)
{
    static const QHash<QByteArray, Task> tasks{
        {"PUT /admin/faults", setFaults},
        {"PUT /admin/clock", setClock},
        {"POST /admin/departments/advance", advance},
        {"POST /admin/enrolment-codes", issueCode},
        {"POST /admin/world", addWorld},
        {"POST /admin/terminals/revoke", revoke},
        {"POST /admin/catalog/records", publish},
        {"POST /admin/catalog/forget", forgetDeltas},
        {"GET /admin/cases", inventory},
    };
    const Task task = tasks.value(call.request.method + ' ' + call.request.path());
    return task ? task(call, faults) : problem(u"request.notFound"_s);
}

} // namespace yichuang::sandbox
