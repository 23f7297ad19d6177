// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/departments.h"

#include "core/cases/casejson.h"
#include "core/cases/casestate.h"
#include "core/cases/eventpayload.h"
#include "tests/province/catalog/catalogbase.h"
#include "tests/province/store/caserows.h"
#include "tests/province/store/changerows.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr int casesAtATime = 200;
const QString submitted = u"submitted"_s;
const QString underReview = u"underReview"_s;
const QString granted = u"granted"_s;
const QString denied = u"denied"_s;
const QString resultAtHall = u"resultAtHall"_s;

/// The same result has the same id, whoever looks and whenever.
QString resultIdOf(const ProgressRow& row)
{
    static const QUuid space(u"{0d5f6a0e-6d3c-4a7b-9c53-1f2f6f6c7b11}"_s);
    return QUuid::createUuidV5(space, row.number + u'/' + row.matter)
        .toString(QUuid::WithoutBraces);
}

bool beginAccepted(Transaction& db, const CatalogBase& catalog, const QString& number,
                   const CaseEvent& event, qint64 now)
{
    bool changed = false;
    for (const MatterTerm& term : payload::terms(event.payload)) {
        if (term.standing != MatterStanding::Accepted)
            continue;
        const QString matter = term.matter.text();
        addProgress(db, {number, matter, 0, catalog.departmentOf(matter), submitted, now});
        changed |= db.changed() > 0;
    }
    return changed;
}

bool setStill(Transaction& db, const QString& number, const QString& matter, bool isStill)
{
    bool changed = false;
    for (ProgressRow row : progressOf(db, number)) {
        const bool isMeant = matter.isEmpty() || row.matter == matter;
        const bool isUnderWay = row.phase == submitted || row.phase == underReview;
        if (!isMeant || !isUnderWay || row.isStill == isStill)
            continue;
        row.isStill = isStill;
        keepProgress(db, row);
        changed = true;
    }
    return changed;
}

void decide(ProgressRow& row, const Step& step)
{
    row.resultId = resultIdOf(row);
    row.reason = step.denialReason;
    row.phase = step.denialReason.isEmpty() ? granted : denied;
    if (row.phase == granted)
        row.certificate = u"演练证字%1号"_s.arg(row.resultId.left(8));
    row.isStill = row.phase == denied;
}

void moveOn(ProgressRow& row, const Step& step)
{
    if (row.phase == submitted) {
        row.phase = underReview;
    } else if (row.phase == underReview) {
        decide(row, step);
    } else if (row.phase == granted) {
        row.phase = resultAtHall;
        row.isStill = true;
    }
    row.since = step.now;
}

bool isWaiting(Transaction& db, const QString& number)
{
    QList<CaseEvent> events;
    for (const FiledEvent& filed : eventsAfter(db, number, 0)) {
        if (const Result<CaseEvent> event = caseEventFromJson(filed.event))
            events.append(*event);
    }
    const CaseState state = stateAfter(events);
    return std::ranges::any_of(state.matters, [](const MatterState& matter) {
        return matter.phase == MatterPhase::Waiting;
    });
}

bool isAllAtTheHall(Transaction& db, const QString& number)
{
    const QList<ProgressRow> rows = progressOf(db, number);
    return std::ranges::all_of(rows,
                               [](const ProgressRow& row) {
                                   return row.phase == resultAtHall || row.phase == denied;
                               }) &&
           !isWaiting(db, number);
}

} // namespace

bool departmentsHear(Transaction& db, const CatalogBase& catalog, const QString& number,
                     const CaseEvent& event, qint64 now)
{
    switch (event.kind) {
    case CaseEventKind::Accepted:
    case CaseEventKind::DeemedAccepted:
    case CaseEventKind::PredecessorDecided:
        return beginAccepted(db, catalog, number, event, now);
    case CaseEventKind::Paused:
        return setStill(db, number, payload::matter(event.payload).text(), true);
    case CaseEventKind::Resumed:
        return setStill(db, number, payload::matter(event.payload).text(), false);
    case CaseEventKind::Withdrawn:
        return setStill(db, number, {}, true);
    default:
        return false;
    }
}

bool moveCaseOn(Transaction& db, const QString& number, const Step& step)
{
    const auto row = lockCase(db, number);
    if (!row)
        return false;
    bool hasMoved = false;
    for (ProgressRow matter : progressOf(db, number)) {
        const bool isMeant = step.matter.isEmpty() || matter.matter == step.matter;
        if (!isMeant || matter.isStill || matter.since > step.until)
            continue;
        moveOn(matter, step);
        keepProgress(db, matter);
        hasMoved = true;
    }
    if (!hasMoved)
        return false;
    if (isAllAtTheHall(db, number))
        keepPickup(db, number, {u"统一出件窗口"_s, step.now});
    tell(db, hallsOf(db, number), {{0, number, Changed::Progress, 0}});
    return true;
}

void moveCasesOn(const Database& database, qint64 now, qint64 pace)
{
    QStringList numbers;
    {
        Transaction db(database.here(), Transaction::Kind::Read);
        numbers = casesToMove(db, now - pace, casesAtATime);
    }
    for (const QString& number : numbers) {
        Transaction db(database.here(), Transaction::Kind::Write);
        if (moveCaseOn(db, number, {now, now - pace}))
            db.commit();
    }
}

} // namespace yichuang::sandbox
