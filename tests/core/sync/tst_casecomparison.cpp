// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/casecomparison.h"
#include "tests/support/funeral.h"
#include "tests/support/madeupcase.h"
#include "tests/support/moment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;

namespace {

/// A case of the small 后事 as it was saved at one window.
CaseRecord recordOf(const IntakeWork& work)
{
    CaseRecord record = test::madeUpCase();
    record.scenario = work.scenario().id;
    record.session = work.session().toJson();
    record.checklist = work.checklist();
    return record;
}

CaseNews newsOf(const CaseRecord& record)
{
    CaseNews news;
    news.number = record.number;
    news.head = record;
    for (const CaseEvent& event : record.events)
        news.events.append({int(news.events.size()) + 1, event});
    return news;
}

} // namespace

/// What two windows left differently.
class TestCaseComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameCaseDiffersInNothing();
    void aFieldIsShownWithBothValues();
    void anAnswerIsShownInTheWordsOfTheQuestion();
    void aMaterialIsShownWithWhatLiesThere();
    void eventsOfOneSideAloneAreListed();
    void withoutAHeadOnlyEventsAreCompared();
    void anUnknownScenarioStillComparesEvents();
};

void TestCaseComparison::theSameCaseDiffersInNothing()
{
    const auto work = test::funeralWork();
    const CaseRecord mine = recordOf(*work);
    QCOMPARE(compare(*test::funeralCatalog(), mine, newsOf(mine)), CaseComparison());
}

void TestCaseComparison::aFieldIsShownWithBothValues()
{
    const auto work = test::funeralWork();
    work->answer(QuestionId(u"在哪里去世的？"_s), u"家中"_s);
    const FieldRef ref = work->form().open.first();
    const QString label = work->form().view(ref)->field->label;
    work->type(ref, u"李建国"_s);
    const CaseRecord mine = recordOf(*work);
    work->type(ref, u"李建囯"_s);
    const CaseComparison found = compare(*test::funeralCatalog(), mine, newsOf(recordOf(*work)));
    QCOMPARE(found.form, (QList<CaseDifference>{{label, u"李建国"_s, u"李建囯"_s}}));
    QVERIFY(found.materials.isEmpty() && found.situation.isEmpty());
}

void TestCaseComparison::anAnswerIsShownInTheWordsOfTheQuestion()
{
    const auto work = test::funeralWork();
    const CaseRecord mine = recordOf(*work);
    work->answer(QuestionId(u"在哪里去世的？"_s), u"家中"_s);
    const CaseComparison found = compare(*test::funeralCatalog(), mine, newsOf(recordOf(*work)));
    QVERIFY(!found.situation.isEmpty());
    QCOMPARE(found.situation.first().what, u"在哪里去世的？"_s);
    QCOMPARE(found.situation.first().theirs, u"家中"_s);
}

void TestCaseComparison::aMaterialIsShownWithWhatLiesThere()
{
    const auto work = test::funeralWork();
    work->answer(QuestionId(u"在哪里去世的？"_s), u"家中"_s);
    const CaseRecord mine = recordOf(*work);
    MaterialMark mark;
    mark.isPresent = true;
    work->mark(MaterialKey::fromText(u"M-SURVEY"_s), mark);
    const CaseComparison found = compare(*test::funeralCatalog(), mine, newsOf(recordOf(*work)));
    QCOMPARE(found.materials.size(), 1);
    QVERIFY(found.materials.first().what.contains(u"死亡调查记录"_s));
    QVERIFY(found.materials.first().mine.contains(u"未提交"_s));
    QVERIFY(found.materials.first().theirs.contains(u"提交"_s));
}

void TestCaseComparison::eventsOfOneSideAloneAreListed()
{
    const auto work = test::funeralWork();
    CaseRecord mine = recordOf(*work);
    CaseNews theirs = newsOf(mine);
    const CaseEvent here =
        test::oneMoreEvent(mine, CaseEventKind::Withdrawn, test::moment("2026-11-24T11:00"));
    mine.events.append(here);
    CaseEvent there = here;
    there.id = u"there"_s;
    there.kind = CaseEventKind::Accepted;
    theirs.events.append({9, there});
    const CaseComparison found = compare(*test::funeralCatalog(), mine, theirs);
    QCOMPARE(found.onlyMine, QList<CaseEvent>{here});
    QCOMPARE(found.onlyTheirs, QList<CaseEvent>{there});
}

void TestCaseComparison::withoutAHeadOnlyEventsAreCompared()
{
    const auto work = test::funeralWork();
    const CaseRecord mine = recordOf(*work);
    CaseNews theirs;
    theirs.number = mine.number;
    const CaseComparison found = compare(*test::funeralCatalog(), mine, theirs);
    QVERIFY(found.form.isEmpty() && found.materials.isEmpty());
    QCOMPARE(found.onlyMine.size(), mine.events.size());
}

void TestCaseComparison::anUnknownScenarioStillComparesEvents()
{
    CaseRecord mine = test::madeUpCase();
    mine.scenario = ScenarioId(u"X9"_s);
    CaseNews theirs = newsOf(mine);
    mine.events.removeLast();
    const CaseComparison found = compare(*test::funeralCatalog(), mine, theirs);
    QVERIFY(found.form.isEmpty());
    QCOMPARE(found.onlyTheirs.size(), 1);
}

QTEST_GUILESS_MAIN(TestCaseComparison)
#include "tst_casecomparison.moc"
