// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakework.h"
#include "tests/support/catalogbuilder.h"
#include "tests/support/madeupnumbers.h"

#include <QSignalSpy>
#include <QTest>

using namespace yichuang;

class IntakeWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerChangesMattersFormAndMaterials();
    void answerTakenBackIsTheDefaultAgain();
    void droppedMatterMayBeAddedAgain();
    void matterBeyondTheRulesMayBeAdded();
    void typedValueShowsAtOnce();
    void typingTellsTheFormAndNothingElse();
    void cardFillsSeveralFieldsAtOnce();
    void rowsComeAndGo();
    void markIsKeptAndTold();
    void workGoesOnWhereItStopped();

private:
    static CatalogPtr makeCatalog()
    {
        return test::catalog(R"(
            role owner repeats
            element idNo validator=byIdType
            element birthDate type=date idCard=birth derive=idNo
            scenario 后事
            question Q1 home* inst
            include A
            include B when Q1=inst
            matter A name=户口注销
                field deceased.name!
                field deceased.idNo
                field deceased.birthDate!
                field owner.name
                use M-HUKOU show=1
            matter B name=遗体火化
                field funeral.way!
                use M-CERT keep=1
            matter C name=抚恤金
                field bank.accountNo!
        )");
    }
    std::unique_ptr<IntakeWork> work(FormSession session = FormSession(QDate(2026, 11, 24)),
                                     Checklist checklist = {}) const
    {
        return std::make_unique<IntakeWork>(m_catalog, m_catalog->scenarios().first(),
                                            std::move(session), std::move(checklist),
                                            QDate(2026, 11, 24));
    }
    static QStringList matters(const IntakeWork& work)
    {
        QStringList names;
        for (const Matter* matter : work.merge().selection.matters)
            names.append(matter->id.text());
        return names;
    }

    const CatalogPtr m_catalog = makeCatalog();
    const QuestionId m_question{u"Q1"_qs};
    const FieldRef m_name{u"deceased.name"_qs, {}};
};

void IntakeWorkTest::answerChangesMattersFormAndMaterials()
{
    const auto work = this->work();
    QList<MergeChange> changes;
    connect(work.get(), &IntakeWork::situationChanged,
            [&](const MergeChange& change) { changes.append(change); });
    QCOMPARE(matters(*work), QStringList{u"A"_qs});
    work->answer(m_question, u"inst"_qs);
    QCOMPARE(matters(*work), (QStringList{u"A"_qs, u"B"_qs}));
    QCOMPARE(work->merge().materials.size(), 2);
    QVERIFY(work->form().view({u"funeral.way"_qs, {}}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().mattersAdded, QStringList{u"遗体火化"_qs});
}

void IntakeWorkTest::answerTakenBackIsTheDefaultAgain()
{
    const auto work = this->work();
    work->answer(m_question, u"inst"_qs);
    work->answer(m_question, QJsonValue(QJsonValue::Undefined));
    QCOMPARE(matters(*work), QStringList{u"A"_qs});
    QCOMPARE(work->merge().answers.value(m_question).toString(), u"home"_qs);
}

void IntakeWorkTest::droppedMatterMayBeAddedAgain()
{
    const auto work = this->work();
    work->answer(m_question, u"inst"_qs);
    work->type({u"funeral.way"_qs, {}}, u"海葬"_qs);
    const MatterId cremation(u"B"_qs);
    work->setMatterWanted(cremation, false);
    QCOMPARE(matters(*work), QStringList{u"A"_qs});
    work->setMatterWanted(cremation, true);
    QCOMPARE(matters(*work), (QStringList{u"A"_qs, u"B"_qs}));
    QCOMPARE(work->form().view({u"funeral.way"_qs, {}})->value.toString(), u"海葬"_qs);
    QVERIFY(work->session().situation().added.isEmpty());
    QVERIFY(work->session().situation().dropped.isEmpty());
}

void IntakeWorkTest::matterBeyondTheRulesMayBeAdded()
{
    const auto work = this->work();
    const MatterId pension(u"C"_qs);
    work->setMatterWanted(pension, true);
    QCOMPARE(matters(*work), (QStringList{u"A"_qs, u"C"_qs}));
    work->setMatterWanted(pension, false);
    QCOMPARE(matters(*work), QStringList{u"A"_qs});
    QVERIFY(work->session().situation().dropped.isEmpty());
}

void IntakeWorkTest::typedValueShowsAtOnce()
{
    const auto work = this->work();
    QVERIFY(work->form().open.contains(m_name));
    work->type(m_name, u"张三"_qs);
    QCOMPARE(work->form().view(m_name)->value.toString(), u"张三"_qs);
    QVERIFY(!work->form().open.contains(m_name));
    work->type({u"deceased.idNo"_qs, {}}, test::residentId(QDate(1940, 5, 6)));
    QVERIFY(work->form().isComplete()); // the number tells the birth date
}

void IntakeWorkTest::typingTellsTheFormAndNothingElse()
{
    const auto work = this->work();
    QSignalSpy form(work.get(), &IntakeWork::formChanged);
    QSignalSpy checklist(work.get(), &IntakeWork::checklistChanged);
    int situations = 0;
    connect(work.get(), &IntakeWork::situationChanged, [&] { ++situations; });
    work->type(m_name, u"张三"_qs);
    QCOMPARE(form.size(), 1);
    QCOMPARE(checklist.size(), 0);
    QCOMPARE(situations, 0);
}

void IntakeWorkTest::cardFillsSeveralFieldsAtOnce()
{
    const auto work = this->work();
    work->type(m_name, u"张叁"_qs);
    QSignalSpy form(work.get(), &IntakeWork::formChanged);
    work->offer({{m_name, {u"张三"_qs, ValueSource::Card}},
                 {{u"deceased.birthDate"_qs, {}}, {u"1940-05-06"_qs, ValueSource::Card}}});
    QCOMPARE(form.size(), 1);
    QCOMPARE(work->form().view(m_name)->source, ValueSource::Card);
    QCOMPARE(work->session().differences().size(), 1);
    work->settleDifference(m_name, u"张叁"_qs);
    QCOMPARE(work->form().view(m_name)->value.toString(), u"张叁"_qs);
    QVERIFY(work->session().differences().isEmpty());
}

void IntakeWorkTest::rowsComeAndGo()
{
    const auto work = this->work();
    const RoleId owner(u"owner"_qs);
    const FieldRef first{u"owner.name"_qs, FormState::firstRow()};
    QVERIFY(work->form().view(first));
    work->type(first, u"李四"_qs);
    const QString second = work->addRow(owner);
    QVERIFY(work->form().view({u"owner.name"_qs, second}));
    work->removeRow(owner, FormState::firstRow());
    QVERIFY(!work->form().view(first));
    QVERIFY(work->form().view({u"owner.name"_qs, second}));
}

void IntakeWorkTest::markIsKeptAndTold()
{
    const auto work = this->work();
    QSignalSpy told(work.get(), &IntakeWork::checklistChanged);
    MaterialMark mark;
    mark.isPresent = true;
    work->mark({MaterialId(u"M-HUKOU"_qs), {}}, mark);
    QCOMPARE(told.size(), 1);
    QCOMPARE(work->checklist().value(u"M-HUKOU"_qs), mark);
}

void IntakeWorkTest::workGoesOnWhereItStopped()
{
    const auto before = work();
    before->answer(m_question, u"inst"_qs);
    before->type(m_name, u"张三"_qs);
    MaterialMark mark;
    mark.defects = {u"未盖章"_qs};
    before->mark({MaterialId(u"M-CERT"_qs), {}}, mark);

    const auto after = work(FormSession::fromJson(before->session().toJson()),
                            checklistFromJson(toJson(before->checklist())));
    QCOMPARE(toJson(after->merge()), toJson(before->merge()));
    QCOMPARE(after->form().view(m_name)->value, before->form().view(m_name)->value);
    QCOMPARE(after->form().open, before->form().open);
    QCOMPARE(after->checklist(), before->checklist());
}

QTEST_GUILESS_MAIN(IntakeWorkTest)
#include "tst_intakework.moc"
