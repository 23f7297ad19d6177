// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sameperson.h"
#include "tests/support/filledform.h"

#include <QTest>

using namespace yichuang;
using test::FilledForm;
using test::texts;

/// Two roles that are one person are asked for once.
class SamePersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsOfOneRoleBecomeThoseOfTheOther();
    void linkHoldsOnlyWhileItsConditionDoes();
    void linksFollowOn();
    void ofTwoLinksTheFirstThatHoldsCounts();
    void mattersThatAskForBothRolesAskOnce();
    void strictestOfBothRolesCounts();
    void takingALinkBackRestoresWhatHadBeenTyped();
    void linkTellsTheRelation();
    void relationGoesWithTheLink();
    void ofLinksThatContradictTheFirstCounts();
    void materialsOfBothRolesAreOne();
    void outputForOneRoleServesTheOther();
    void loopOfLinksEnds();

private:
    static FilledForm company()
    {
        return FilledForm(R"(
            scenario 企业开办
            question 经办人 agent other*
            question 联络员 finance other*
            question 财务 handler other*
            same handler=agent when 经办人=agent
            same liaison=finance when 联络员=finance
            same finance=handler when 财务=handler
            include A B
            matter A
                field agent.name!
                field liaison.name
                field finance.name maxLength=20
                use M-ID@agent copies=1
            matter B
                field handler.name maxLength=40
                use M-ID@handler copies=2
        )");
    }
};

void SamePersonTest::fieldsOfOneRoleBecomeThoseOfTheOther()
{
    FilledForm form = company();
    QVERIFY(form.fields().contains(u"handler.name"_qs));
    form.answer("经办人", "agent");
    QVERIFY(!form.fields().contains(u"handler.name"_qs));
    const MergedField& name = form.field("agent.name");
    QCOMPARE(texts(name.matters()), (QStringList{u"A"_qs, u"B"_qs}));
    QCOMPARE(texts(name.aliases), (QStringList{u"agent"_qs, u"handler"_qs}));
    QCOMPARE(name.demands[1].askedAs.text(), u"handler.name"_qs);
}

void SamePersonTest::linkHoldsOnlyWhileItsConditionDoes()
{
    FilledForm form = company();
    QVERIFY(form.merge().binding.targets().isEmpty());
    form.answer("经办人", "agent");
    QCOMPARE(form.merge().binding.target(RoleId(u"handler"_qs)), RoleId(u"agent"_qs));
    form.answer("经办人", "other");
    QVERIFY(form.merge().binding.targets().isEmpty());
}

void SamePersonTest::linksFollowOn()
{
    FilledForm form = company();
    form.answer("经办人", "agent").answer("联络员", "finance").answer("财务", "handler");
    QCOMPARE(form.fields(), QStringList{u"agent.name"_qs});
    QCOMPARE(form.merge().binding.target(RoleId(u"liaison"_qs)), RoleId(u"agent"_qs));
}

void SamePersonTest::ofTwoLinksTheFirstThatHoldsCounts()
{
    FilledForm form(R"(
        scenario S1
        same handler=agent
        same handler=legalRep
        include A
        matter A
            field handler.name
    )");
    QCOMPARE(form.fields(), QStringList{u"agent.name"_qs});
}

void SamePersonTest::mattersThatAskForBothRolesAskOnce()
{
    FilledForm form(R"(
        scenario S1
        same handler=agent
        include A
        matter A
            field agent.name
            field handler.name!
    )");
    QCOMPARE(form.fields(), QStringList{u"agent.name"_qs});
    QVERIFY(form.field("agent.name").isRequired);
    QCOMPARE(texts(form.field("agent.name").matters()), QStringList{u"A"_qs});
}

void SamePersonTest::strictestOfBothRolesCounts()
{
    FilledForm form = company();
    form.answer("经办人", "agent").answer("财务", "handler");
    QCOMPARE(form.field("agent.name").element.constraint.maxLength, 20);
    QVERIFY(form.field("agent.name").isRequired);
}

void SamePersonTest::takingALinkBackRestoresWhatHadBeenTyped()
{
    FilledForm form = company();
    form.type("handler.name", "张三").type("agent.name", "李四");
    form.answer("经办人", "agent");
    QCOMPARE(form.shown("agent.name"), u"李四"_qs);
    form.type("agent.name", "王五").answer("经办人", "other");
    QCOMPARE(form.shown("handler.name"), u"张三"_qs);
    QCOMPARE(form.shown("agent.name"), u"王五"_qs);
}

void SamePersonTest::linkTellsTheRelation()
{
    FilledForm form(R"(
        scenario 出生
        question 谁来办 mother father other*
        same applicant=mother relation:mother when 谁来办=mother
        include A
        matter A
            field mother.name
            field applicant.name!
            field applicant.relation!
    )");
    QCOMPARE(form.field("applicant.relation").fill, Fill::Input);
    form.answer("谁来办", "mother");
    QCOMPARE(form.fields(), (QStringList{u"mother.name"_qs, u"mother.relation"_qs}));
    QCOMPARE(form.field("mother.relation").fill, Fill::Derived);
    QCOMPARE(form.shown("mother.relation"), u"mother"_qs);
    QCOMPARE(form.field("mother.name").fill, Fill::Input);
}

void SamePersonTest::relationGoesWithTheLink()
{
    FilledForm form(R"(
        scenario 出生
        question 谁来办 mother other*
        same applicant=mother relation:mother when 谁来办=mother
        include A
        matter A
            field applicant.relation!
    )");
    form.type("applicant.relation", "外婆").answer("谁来办", "mother");
    QCOMPARE(form.shown("mother.relation"), u"mother"_qs);
    form.answer("谁来办", "other");
    QCOMPARE(form.shown("applicant.relation"), u"外婆"_qs);
}

void SamePersonTest::ofLinksThatContradictTheFirstCounts()
{
    for (int i = 0; i < 20; ++i) {
        FilledForm form(R"(
            scenario S1
            same handler=agent post:one
            same finance=agent post:two
            same liaison=agent post:three
            include A
            matter A
                field agent.post
        )");
        QCOMPARE(form.shown("agent.post"), u"one"_qs);
    }
}

void SamePersonTest::materialsOfBothRolesAreOne()
{
    FilledForm form = company();
    QCOMPARE(form.merge().materials.size(), 2);
    form.answer("经办人", "agent");
    QCOMPARE(form.merge().materials.size(), 1);
    const MergedMaterial& card = form.material("M-ID@agent");
    QCOMPARE(texts(card.matters()), (QStringList{u"A"_qs, u"B"_qs}));
    QCOMPARE(card.copies, 2);
}

void SamePersonTest::outputForOneRoleServesTheOther()
{
    FilledForm form(R"(
        scenario S1
        same handler=agent
        include A B
        matter A
            output M-CERT@handler handler.certNo
        matter B
            field agent.certNo!
            use M-CERT@agent waive=chain
    )");
    QCOMPARE(form.field("agent.certNo").fill, Fill::Chain);
    QCOMPARE(form.material("M-CERT@agent").status, MaterialStatus::Chain);
}

void SamePersonTest::loopOfLinksEnds()
{
    FilledForm form(R"(
        scenario S1
        same a=b
        same b=a
        same c=a
        include A
        matter A
            field a.name
            field b.name
            field c.name
    )");
    QVERIFY(!form.fields().isEmpty());
}

QTEST_GUILESS_MAIN(SamePersonTest)
#include "tst_sameperson.moc"
