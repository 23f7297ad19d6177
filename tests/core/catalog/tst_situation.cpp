// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/matterselection.h"
#include "tests/support/catalogbuilder.h"

#include <QTest>

using namespace yichuang;

class SituationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenQuestionHasNoAnswer();
    void askedQuestionWithoutAnswerHasItsDefault();
    void hiddenAnswerIncludesNothing();
    void rejectedMatterIsNotSelected();
    void cancelledMatterIsNotSelected();
    void matterMayBeAddedWhileItsConditionHolds();
    void wildcardLinkNamesWhicheverSubMatterIsThere();

private:
    Situation answering(std::initializer_list<std::pair<const char*, const char*>> answers) const;
    QStringList selected(const Situation& situation) const;
    const Scenario& scenario() const { return m_catalog->scenarios().first(); }

    CatalogPtr m_catalog = test::catalog(R"(
        scenario S1
        question Q1 home inst*
        question Q2 bool yes* no when Q1=home
        include A.1
        include B when Q2=yes
        include C D when Q1=inst
        reject C message=去别处办 when Q1=inst
        matter A.1
        matter B
        matter C
        matter D cancelled statusNote=已取消
        matter E when Q1=home
        chain A.* -> B hard
    )");
};

Situation
SituationTest::answering(std::initializer_list<std::pair<const char*, const char*>> answers) const
{
    Situation situation;
    situation.intakeDay = QDate(2026, 11, 24);
    for (const auto& [question, answer] : answers)
        situation.given.insert(QuestionId(QString::fromUtf8(question)), QString::fromUtf8(answer));
    return situation;
}

QStringList SituationTest::selected(const Situation& situation) const
{
    QStringList ids;
    for (const Matter* matter : selectMatters(scenario(), situation).matters)
        ids.append(matter->id.text());
    return ids;
}

void SituationTest::hiddenQuestionHasNoAnswer()
{
    const Answers answers =
        effectiveAnswers(scenario(), answering({{"Q1", "inst"}, {"Q2", "yes"}}));
    QVERIFY(!answers.contains(QuestionId(u"Q2"_qs)));
}

void SituationTest::askedQuestionWithoutAnswerHasItsDefault()
{
    const Answers answers = effectiveAnswers(scenario(), answering({{"Q1", "home"}}));
    QCOMPARE(answers.value(QuestionId(u"Q2"_qs)).toString(), u"yes"_qs);
}

void SituationTest::hiddenAnswerIncludesNothing()
{
    QCOMPARE(selected(answering({{"Q1", "inst"}, {"Q2", "yes"}})), QStringList{u"A.1"_qs});
}

void SituationTest::rejectedMatterIsNotSelected()
{
    const MatterSelection selection = selectMatters(scenario(), answering({{"Q1", "inst"}}));
    QVERIFY(selection.rejections.contains({MatterId(u"C"_qs), u"去别处办"_qs}));
}

void SituationTest::cancelledMatterIsNotSelected()
{
    const MatterSelection selection = selectMatters(scenario(), answering({{"Q1", "inst"}}));
    QVERIFY(selection.rejections.contains({MatterId(u"D"_qs), u"已取消"_qs}));
}

void SituationTest::matterMayBeAddedWhileItsConditionHolds()
{
    Situation home = answering({{"Q1", "home"}});
    home.added = {MatterId(u"E"_qs)};
    QCOMPARE(selected(home), (QStringList{u"A.1"_qs, u"B"_qs, u"E"_qs}));

    Situation inst = answering({{"Q1", "inst"}});
    inst.added = {MatterId(u"E"_qs)};
    QVERIFY(!selected(inst).contains(u"E"_qs));
}

void SituationTest::wildcardLinkNamesWhicheverSubMatterIsThere()
{
    const Situation home = answering({{"Q1", "home"}});
    const auto before = hardPredecessors(scenario(), home, selectMatters(scenario(), home));
    QCOMPARE(before.value(MatterId(u"B"_qs)), QList<MatterId>{MatterId(u"A.1"_qs)});
}

QTEST_GUILESS_MAIN(SituationTest)
#include "tst_situation.moc"
