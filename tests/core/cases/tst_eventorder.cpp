// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/eventorder.h"
#include "core/cases/eventpayload.h"
#include "tests/support/lifeline.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

MatterTerm termOf(const QString& matter)
{
    MatterTerm term;
    term.matter = MatterId(matter);
    term.acceptedOn = QDate(2026, 11, 25);
    return term;
}

QJsonObject matterWithTerm(const QString& matter, const QString& changed)
{
    QJsonObject json = payload::ofMatter(MatterId(matter));
    json.insert(u"terms"_s, payload::termsChanged({termOf(changed)}).value("terms"_L1));
    return json;
}

CaseEvent happened(const char* id, CaseEventKind kind, const QJsonObject& payload = {})
{
    CaseEvent event;
    event.id = QString::fromLatin1(id);
    event.at = QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);
    event.kind = kind;
    event.payload = payload;
    return event;
}

/// One event of every kind, those of single matters for two matters.
QList<CaseEvent> everyKind()
{
    using K = CaseEventKind;
    const MatterId a(u"A"_s);
    const MatterId b(u"B"_s);
    return {happened("opened", K::Opened),
            happened("received", K::Received),
            happened("noticed", K::Noticed, payload::noticed(u"N2"_s, {})),
            happened("returned", K::Returned),
            happened("accepted", K::Accepted, payload::accepted({termOf(u"A"_s)}, {})),
            happened("refused", K::Refused),
            happened("withdrawn", K::Withdrawn),
            happened("deemed", K::DeemedAccepted, payload::accepted({termOf(u"B"_s)}, {})),
            happened("reopened", K::NoticeReopened),
            happened("decidedA", K::MatterDecided, payload::matterDecided(a, true)),
            happened("decidedB", K::MatterDecided, payload::matterDecided(b, false)),
            happened("followsA", K::PredecessorDecided, matterWithTerm(u"A"_s, u"B"_s)),
            happened("pausedA", K::Paused, matterWithTerm(u"A"_s, u"A"_s)),
            happened("resumedA", K::Resumed, matterWithTerm(u"A"_s, u"A"_s)),
            happened("extendedB", K::Extended, matterWithTerm(u"B"_s, u"B"_s)),
            happened("pickedUpA", K::PickedUp, payload::ofMatter(a)),
            happened("pickedUpB", K::PickedUp, payload::ofMatter(b)),
            happened("arrived", K::DeferredMaterialArrived, payload::ofMaterial(u"M1"_s)),
            happened("due", K::DeferredMaterialDue, payload::ofMaterial(u"M1"_s)),
            happened("completed", K::Completed),
            happened("printed", K::Printed, payload::printed(u"D1"_s)),
            happened("reprinted", K::Reprinted, payload::printed(u"D1"_s))};
}

/// All that can be seen of the state, but for the time of its last event.
QString seen(const QList<CaseEvent>& before, const CaseEvent& first, const CaseEvent& second)
{
    const CaseState state = stateAfter(before + QList<CaseEvent>{first, second});
    QString text;
    QDebug debug(&text);
    debug << int(state.phase) << state.openedAt << state.receivedAt << state.firstNotice
          << state.isNoticeReopened << state.isApplicantBack << state.isDeemedAccepted
          << state.deferred.size();
    for (const MatterState& matter : state.matters)
        debug << matter.term.matter.text() << int(matter.phase) << int(matter.term.standing)
              << matter.term.acceptedOn << matter.pausedOn << matter.isExtended;
    return text;
}

} // namespace

/// Which events of two windows may be put in one order, and which are a conflict.
class EventOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsThatCommuteEndInTheSame();
    void theQuestionHasNoDirection();
    void differentMattersCommute();
    void theSameMatterDoesNot();
    void aDecisionAboutTheWholeCaseCommutesWithRemarksAlone();
};

void EventOrderTest::eventsThatCommuteEndInTheSame()
{
    const QList<CaseEvent> before =
        Lifeline()
            .add("2026-11-24", CaseEventKind::Opened)
            .add("2026-11-24", CaseEventKind::Accepted,
                 acceptedOn("2026-11-24", {u"A"_s, u"B"_s}, "2026-12-01"))
            .events();
    int pairs = 0;
    for (const CaseEvent& one : everyKind()) {
        for (const CaseEvent& other : everyKind()) {
            if (one.id == other.id || !commute(one, other))
                continue;
            ++pairs;
            QVERIFY2(seen(before, one, other) == seen(before, other, one),
                     qPrintable(one.id + u' ' + other.id));
        }
    }
    QVERIFY(pairs > 40);
}

void EventOrderTest::theQuestionHasNoDirection()
{
    for (const CaseEvent& one : everyKind()) {
        for (const CaseEvent& other : everyKind())
            QCOMPARE(commute(one, other), commute(other, one));
    }
}

void EventOrderTest::differentMattersCommute()
{
    const auto a = happened("a", CaseEventKind::MatterDecided, payload::ofMatter(MatterId(u"A"_s)));
    const auto b = happened("b", CaseEventKind::PickedUp, payload::ofMatter(MatterId(u"B"_s)));
    QVERIFY(commute(a, b));
}

void EventOrderTest::theSameMatterDoesNot()
{
    const auto a = happened("a", CaseEventKind::MatterDecided, payload::ofMatter(MatterId(u"A"_s)));
    const auto pause = happened("b", CaseEventKind::Paused, matterWithTerm(u"B"_s, u"A"_s));
    QVERIFY(!commute(a, pause));
}

void EventOrderTest::aDecisionAboutTheWholeCaseCommutesWithRemarksAlone()
{
    const CaseEvent accepted = happened("a", CaseEventKind::Accepted);
    for (const CaseEvent& other : everyKind())
        QCOMPARE(commute(accepted, other),
                 other.kind == CaseEventKind::Printed || other.kind == CaseEventKind::Reprinted);
}

QTEST_GUILESS_MAIN(EventOrderTest)
#include "tst_eventorder.moc"
