// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formmerge.h"
#include "tests/support/filledform.h"

#include <QTest>

using namespace yichuang;
using test::FilledForm;
using test::texts;

/// One form for all matters (一表申请). Each test states a few matters and reads the one form that
/// comes of them. "!" marks a required field.
class FormMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is asked
    void sharedFieldIsAskedOnce();
    void fieldsMergeByKeyAndNotByLabel();
    void fieldOfOneMatterAloneNeverMerges();
    void fieldIsAskedOnlyWhileItsConditionHolds();
    void withinOneMatterTheFirstThatHoldsCounts();
    void fieldsComeInTheOrderOfTheForm();
    void everyFieldKnowsWhoAsksForItAndWhy();

    // How strictly
    void requiredIfAnyMatterRequiresItNow();
    void longestMinimumAndShortestMaximumCount();
    void everyPatternMustMatch();
    void numbersMustLieWithinAllRanges();
    void datesMustLieWithinAllSpans();
    void onlyOptionsThatAllMattersAllowAreOffered();
    void departmentWithItsOwnListGetsItsOwnCodes();
    void theFinerMomentIsAsked();
    void aDayIsEnoughIfNobodyWantsTheMinute();

    // What can't be met
    void contradictionSplitsTheField();
    void contradictionSplitsOneFieldForEveryMatter();
    void optionsWithoutAnythingInCommonAreAContradiction();
    void oneMattersOwnContradictionIsNamed();

    // Who types it
    void outputOfAMatterIsTypedByNobody();
    void outputOfAMatterThatIsNotThereIsTyped();
    void whatANumberTellsIsStillAnInput();
    void fieldOfARepeatedRoleRepeats();
    void figuresSayWhatTheApplicantIsSpared();
};

void FormMergeTest::sharedFieldIsAskedOnce()
{
    FilledForm form(R"(
        scenario 后事
        include 户口注销 遗体火化
        matter 户口注销
            field deceased.name!
        matter 遗体火化
            field deceased.name!
    )");
    QCOMPARE(form.fields(), QStringList{u"deceased.name"_qs});
    QCOMPARE(texts(form.field("deceased.name").matters()),
             (QStringList{u"户口注销"_qs, u"遗体火化"_qs}));
}

void FormMergeTest::fieldsMergeByKeyAndNotByLabel()
{
    FilledForm form(R"(
        role deceased name=逝者
        role subject name=逝者
        scenario 后事
        include 户口注销 遗体火化
        matter 户口注销
            field deceased.name
        matter 遗体火化
            field subject.name
    )");
    QCOMPARE(form.fields(), (QStringList{u"deceased.name"_qs, u"subject.name"_qs}));
    QCOMPARE(form.field("deceased.name").label, form.field("subject.name").label);
}

void FormMergeTest::fieldOfOneMatterAloneNeverMerges()
{
    FilledForm form(R"(
        scenario 开店
        include 排污许可 消防检查
        matter 排污许可
            field local:排污许可.depth name=深度
        matter 消防检查
            field local:消防检查.depth name=深度
    )");
    QCOMPARE(form.fields(), (QStringList{u"local:排污许可.depth"_qs, u"local:消防检查.depth"_qs}));
    QCOMPARE(form.field("local:排污许可.depth").label, u"深度"_qs);
    QCOMPARE(form.field("local:排污许可.depth").section, u"事项专属"_qs);
}

void FormMergeTest::fieldIsAskedOnlyWhileItsConditionHolds()
{
    FilledForm form(R"(
        scenario 企业开办
        question 谁来办 self* agent
        include 设立登记
        matter 设立登记
            field org.name
            field agent.name! when 谁来办=agent
    )");
    QCOMPARE(form.fields(), QStringList{u"org.name"_qs});
    form.answer("谁来办", "agent");
    QCOMPARE(form.fields(), (QStringList{u"org.name"_qs, u"agent.name"_qs}));
}

void FormMergeTest::withinOneMatterTheFirstThatHoldsCounts()
{
    const char* const catalog = R"(
        scenario 企业开办
        question 谁来办 self* agent
        include 设立登记
        matter 设立登记
            field org.name! maxLength=10 when 谁来办=agent
            field org.name maxLength=60
    )";
    FilledForm form(catalog);
    QCOMPARE(form.field("org.name").element.constraint.maxLength, 60);
    QVERIFY(!form.field("org.name").isRequired);
    form.answer("谁来办", "agent");
    QCOMPARE(form.field("org.name").element.constraint.maxLength, 10);
    QVERIFY(form.field("org.name").isRequired);
}

void FormMergeTest::fieldsComeInTheOrderOfTheForm()
{
    FilledForm form(R"(
        role org section=主体 sectionOrder=10 order=10
        role place section=主体 sectionOrder=10 order=11
        role agent section=代理 sectionOrder=5 order=40
        role delivery section=领取 sectionOrder=90 order=1
        element name order=1
        element phone order=2
        scenario 企业开办
        include B A
        matter A
            field delivery.name
            field local:A.extra
            field place.name
            field org.phone
        matter B
            field org.name
            field agent.phone
    )");
    QCOMPARE(form.fields(),
             (QStringList{u"agent.phone"_qs, u"org.name"_qs, u"org.phone"_qs, u"place.name"_qs,
                          u"local:A.extra"_qs, u"delivery.name"_qs}));
}

void FormMergeTest::everyFieldKnowsWhoAsksForItAndWhy()
{
    FilledForm form(R"(
        scenario 企业开办
        question 招人 bool yes* no
        include 设立登记 社保登记
        matter 设立登记
            field org.phone
        matter 社保登记
            field org.phone! when 招人=yes
    )");
    const MergedField& phone = form.field("org.phone");
    QCOMPARE(texts(phone.matters()), (QStringList{u"设立登记"_qs, u"社保登记"_qs}));
    QCOMPARE(texts(phone.requiredBy()), QStringList{u"社保登记"_qs});
    QVERIFY(phone.demands[0].because.isEmpty());
    QCOMPARE(texts(phone.demands[1].because), QStringList{u"招人"_qs});
}

void FormMergeTest::requiredIfAnyMatterRequiresItNow()
{
    FilledForm form(R"(
        scenario 企业开办
        question 招人 bool yes no*
        include 设立登记 社保登记
        matter 设立登记
            field org.phone
        matter 社保登记
            field org.phone required=招人=yes
    )");
    QVERIFY(!form.field("org.phone").isRequired);
    QCOMPARE(form.answer("招人", "yes").field("org.phone").requiredBy(),
             QList<MatterId>{MatterId(u"社保登记"_qs)});
    QVERIFY(form.field("org.phone").isRequired);
}

void FormMergeTest::longestMinimumAndShortestMaximumCount()
{
    FilledForm form(R"(
        element name maxLength=100
        scenario 企业开办
        include A B
        matter A
            field org.name minLength=2 maxLength=60
        matter B
            field org.name minLength=4
    )");
    const Constraint& constraint = form.field("org.name").element.constraint;
    QCOMPARE(constraint.minLength, 4);
    QCOMPARE(constraint.maxLength, 60);
}

void FormMergeTest::everyPatternMustMatch()
{
    FilledForm form(R"(
        scenario 企业开办
        include A B
        matter A
            field org.phone pattern=^0
        matter B
            field org.phone pattern=.*7
    )");
    QCOMPARE(form.type("org.phone", "0").problems("org.phone"), QStringList{u"field.pattern"_qs});
    QCOMPARE(texts(form.view("org.phone").problems.first().matters), QStringList{u"B"_qs});
}

void FormMergeTest::numbersMustLieWithinAllRanges()
{
    FilledForm form(R"(
        element count type=int min=0
        scenario 企业开办
        include A B
        matter A
            field org.count min=3 max=50
        matter B
            field org.count max=20
    )");
    QCOMPARE(form.type("org.count", "2").problems("org.count"), QStringList{u"field.tooSmall"_qs});
    QCOMPARE(form.type("org.count", "20").problems("org.count"), QStringList());
    QCOMPARE(form.type("org.count", "21").problems("org.count"), QStringList{u"field.tooLarge"_qs});
}

void FormMergeTest::datesMustLieWithinAllSpans()
{
    FilledForm form(R"(
        element day type=date
        scenario 企业开办
        include A B
        matter A
            field org.day earliest=2026-01-01
        matter B
            field org.day earliest=2026-06-01 latest=2026-12-31
    )");
    QCOMPARE(form.type("org.day", "2026-05-31").problems("org.day"),
             QStringList{u"field.tooEarly"_qs});
    QCOMPARE(texts(form.view("org.day").problems.first().matters), QStringList{u"B"_qs});
    QCOMPARE(form.type("org.day", "2026-06-01").problems("org.day"), QStringList());
}

void FormMergeTest::onlyOptionsThatAllMattersAllowAreOffered()
{
    FilledForm form(R"(
        codelist way 1=自取 2=邮寄 3=电子
        element way type=code codelist=way
        scenario 企业开办
        include A B C
        matter A
            field delivery.way options=1,2
        matter B
            field delivery.way options=2,3
        matter C
            field delivery.way
    )");
    QCOMPARE(form.field("delivery.way").element.constraint.allowedCodes, QStringList{u"2"_qs});
}

void FormMergeTest::departmentWithItsOwnListGetsItsOwnCodes()
{
    FilledForm form(R"(
        codelist way 1=自取 2=邮寄 3=电子
        codelist taxway A=自取 B=邮寄
        element way type=code codelist=way
        scenario 企业开办
        include 登记 税务
        matter 登记
            field delivery.way
        matter 税务
            field delivery.way codelist=taxway map=1:A,2:B
    )");
    const MergedField& way = form.field("delivery.way");
    QCOMPARE(way.element.codeList.text(), u"way"_qs); // the form shows the common list
    QCOMPARE(way.element.constraint.allowedCodes, (QStringList{u"1"_qs, u"2"_qs}));
    QCOMPARE(way.demands[1].codeList.text(), u"taxway"_qs);
    QCOMPARE(way.demands[1].codeMap.value(u"2"_qs), u"B"_qs);
}

void FormMergeTest::theFinerMomentIsAsked()
{
    FilledForm form(R"(
        element deathTime type=datetime
        scenario 后事
        include 户口注销 死亡证明
        matter 户口注销
            field death.deathTime granularity=day
        matter 死亡证明
            field death.deathTime granularity=minute
    )");
    QCOMPARE(form.field("death.deathTime").element.type, ElementType::DateTime);
}

void FormMergeTest::aDayIsEnoughIfNobodyWantsTheMinute()
{
    FilledForm form(R"(
        element deathTime type=datetime
        element birthDate type=date
        scenario 后事
        include 户口注销
        matter 户口注销
            field death.deathTime granularity=day
            field baby.birthDate granularity=minute
    )");
    QCOMPARE(form.field("death.deathTime").element.type, ElementType::Date);
    QCOMPARE(form.field("baby.birthDate").element.type, ElementType::DateTime);
}

void FormMergeTest::contradictionSplitsTheField()
{
    FilledForm form(R"(
        element count type=int
        scenario 企业开办
        include E004 E006
        matter E004
            field org.count! max=20
        matter E006
            field org.count min=30
    )");
    QCOMPARE(form.fields(), (QStringList{u"org.count@E004"_qs, u"org.count@E006"_qs}));
    QCOMPARE(form.field("org.count@E004").element.constraint.max, 20);
    QVERIFY(!form.field("org.count@E004").element.constraint.min);
    QVERIFY(form.field("org.count@E004").isRequired);
    QVERIFY(!form.field("org.count@E006").isRequired);
    QCOMPARE(texts(form.field("org.count@E006").matters()), QStringList{u"E006"_qs});

    const QList<MergeConflict>& conflicts = form.merge().form.conflicts;
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().key.text(), u"org.count"_qs);
    QCOMPARE(conflicts.first().kind, ConstraintConflict::EmptyRange);
    QCOMPARE(texts(conflicts.first().matters), (QStringList{u"E004"_qs, u"E006"_qs}));
}

void FormMergeTest::contradictionSplitsOneFieldForEveryMatter()
{
    FilledForm form(R"(
        scenario 企业开办
        include A B C
        matter A
            field org.name maxLength=5
        matter B
            field org.name minLength=6
        matter C
            field org.name
    )");
    QCOMPARE(form.fields(), (QStringList{u"org.name@A"_qs, u"org.name@B"_qs, u"org.name@C"_qs}));
    QCOMPARE(form.merge().form.conflicts.first().kind, ConstraintConflict::EmptyLength);
}

void FormMergeTest::optionsWithoutAnythingInCommonAreAContradiction()
{
    FilledForm form(R"(
        codelist way 1=自取 2=邮寄
        element way type=code codelist=way
        scenario 企业开办
        include A B
        matter A
            field delivery.way options=1
        matter B
            field delivery.way options=2
    )");
    QCOMPARE(form.fields().size(), 2);
    QCOMPARE(form.merge().form.conflicts.first().kind, ConstraintConflict::EmptyOptions);
}

void FormMergeTest::oneMattersOwnContradictionIsNamed()
{
    FilledForm form(R"(
        element count type=int max=10
        scenario 企业开办
        include A
        matter A
            field org.count min=11
    )");
    QCOMPARE(form.fields(), QStringList{u"org.count"_qs});
    QCOMPARE(form.merge().form.conflicts.size(), 1);
}

void FormMergeTest::outputOfAMatterIsTypedByNobody()
{
    FilledForm form(R"(
        scenario 企业开办
        include 设立登记 开户
        matter 设立登记
            field org.name!
            output org.creditCode
        matter 开户
            field org.creditCode!
    )");
    QCOMPARE(form.field("org.creditCode").fill, Fill::Chain);
    QCOMPARE(form.field("org.name").fill, Fill::Input);
}

void FormMergeTest::outputOfAMatterThatIsNotThereIsTyped()
{
    FilledForm form(R"(
        scenario 企业开办
        question 已设立 bool yes* no
        include 设立登记 when 已设立=no
        include 开户
        matter 设立登记
            output org.creditCode
        matter 开户
            field org.creditCode!
    )");
    QCOMPARE(form.field("org.creditCode").fill, Fill::Input);
    QCOMPARE(form.answer("已设立", "no").field("org.creditCode").fill, Fill::Chain);
}

void FormMergeTest::whatANumberTellsIsStillAnInput()
{
    FilledForm form(R"(
        element birthDate type=date idCard=birth derive=idNo
        scenario 后事
        include 户口注销
        matter 户口注销
            field deceased.idNo
            field deceased.birthDate
    )");
    QCOMPARE(form.field("deceased.birthDate").fill, Fill::Input);
}

void FormMergeTest::fieldOfARepeatedRoleRepeats()
{
    FilledForm form(R"(
        role shareholder repeats
        scenario 企业开办
        include 设立登记
        matter 设立登记
            field shareholder.name!
            field org.name!
    )");
    QVERIFY(form.field("shareholder.name").repeats);
    QVERIFY(!form.field("org.name").repeats);
}

void FormMergeTest::figuresSayWhatTheApplicantIsSpared()
{
    FilledForm form(R"(
        role org kind=org
        element name idCard=name
        scenario 企业开办
        question 同一人 bool yes* no
        same handler=agent relation:self when 同一人=yes
        include 设立登记 社保登记 公积金
        matter 设立登记
            field org.name!
            field agent.name!
            output org.creditCode
        matter 社保登记
            field org.name!
            field org.creditCode!
            field handler.name!
            field handler.relation!
        matter 公积金
            field org.name!
            field org.creditCode
            field handler.name
            field handler.phone
    )");
    const MergeFigures& figures = form.merge().figures;
    QCOMPARE(figures.matters, 3);
    QCOMPARE(figures.fieldsSeparate, 10);
    QCOMPARE(figures.fieldsMerged, 5);
    QCOMPARE(figures.fieldsToFill, 3);         // org.name, agent.name, agent.phone
    QCOMPARE(figures.fieldsRequiredToFill, 2); // without agent.phone
    QCOMPARE(figures.fieldsFromIdCard, 1);     // agent.name: the company has no ID card
    QCOMPARE(figures.fieldsFromChain, 1);
    QCOMPARE(figures.fieldsDerived, 1);
}

QTEST_GUILESS_MAIN(FormMergeTest)
#include "tst_formmerge.moc"
