// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/mergechange.h"
#include "tests/support/filledform.h"

#include <QTest>

using namespace yichuang;
using test::FilledForm;

class MergeChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAnswersChangeNothing();
    void namesWhatCameAndWhatWent();
    void waivedMaterialIsNoneToHandIn();

private:
    static FilledForm form()
    {
        return FilledForm(R"(
            material M-HUKOU name=户口簿
            material M-CERT name=死亡证明
            scenario 后事
            question Q1 home* inst
            include A
            include B when Q1=inst
            matter A name=户口注销
                field deceased.name
                use M-HUKOU show=1
                use M-CERT show=1 when Q1=home
            matter B name=遗体火化
                field deceased.phone
                use M-HUKOU show=1
                use M-DATA electronic waive=dataSharing
        )");
    }
};

void MergeChangeTest::sameAnswersChangeNothing()
{
    FilledForm form = MergeChangeTest::form();
    const MergeResult before = form.merge();
    QVERIFY(changeBetween(before, form.merge()).isNothing());
}

void MergeChangeTest::namesWhatCameAndWhatWent()
{
    FilledForm form = MergeChangeTest::form();
    const MergeResult before = form.merge();
    const MergeResult after = form.answer("Q1", "inst").merge();
    const MergeChange there = changeBetween(before, after);
    QCOMPARE(there.mattersAdded, QStringList{u"遗体火化"_qs});
    QVERIFY(there.mattersRemoved.isEmpty());
    QCOMPARE(there.materialsRemoved, QStringList{u"死亡证明"_qs});
    QCOMPARE(there.fieldsBefore, 1);
    QCOMPARE(there.fieldsAfter, 2);
    QVERIFY(!there.isNothing());

    const MergeChange back = changeBetween(after, before);
    QCOMPARE(back.mattersRemoved, there.mattersAdded);
    QCOMPARE(back.materialsAdded, there.materialsRemoved);
}

void MergeChangeTest::waivedMaterialIsNoneToHandIn()
{
    FilledForm form = MergeChangeTest::form();
    const MergeResult before = form.merge();
    QVERIFY(changeBetween(before, form.answer("Q1", "inst").merge()).materialsAdded.isEmpty());
}

QTEST_GUILESS_MAIN(MergeChangeTest)
#include "tst_mergechange.moc"
