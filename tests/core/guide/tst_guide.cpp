// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/guide.h"
#include "tests/support/catalogbuilder.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto text = R"(
role deceased name=逝者 section=逝者信息
role applicant name=申请人 section=申请人信息
role shareholder repeats name=股东 section=人员信息
element name name=姓名
element idNo name=证件号码
material M-ID perRole name=身份证
material M-PLACE name=住所文件
material M-LEASE name=租赁合同
material M-ESTATE name=产权证明
scenario S1 后事
question Q1 inst* home
question Q2 bool no* yes
include A B
matter A promised=3
field deceased.name!
field applicant.name! when Q2=yes
field deceased.idNo
field local:A.depth! type=int name=深度
use M-ID@deceased copies=1 show=1 electronic waive=dataSharing,promise
use M-PLACE copies=1 perMatter
any M-LEASE copies=4 waive=promise when Q1=home
any M-ESTATE when Q1=inst
output death.certNo
matter B promised=1
field deceased.name
field applicant.name!
field death.certNo!
field shareholder.name
use M-ID@deceased copies=2 show=1 electronic waive=dataSharing
use M-PLACE copies=2 perMatter when Q2=yes
use M-NOTE keep=1 waive=dataSharing when Q1=home
use M-NOTE keep=1 waive=dataSharing when Q2=yes
matter C cancelled
field applicant.idNo!
)";

class Read
{
public:
    const Scenario& scenario() const { return m_catalog->scenarios().first(); }
    Guide whole() const { return guideOf(*m_catalog, scenario(), m_day); }
    Guide of(const QString& matter) const
    {
        return guideOf(*m_catalog, scenario(), *scenario().matter(MatterId(matter)), m_day);
    }
    const Catalog& all() const { return *m_catalog; }

private:
    CatalogPtr m_catalog = catalog(text);
    QDate m_day{2026, 11, 24};
};

const GuideMaterial& material(const Guide& guide, const QString& key)
{
    const auto found = std::ranges::find_if(
        guide.materials, [&](const GuideMaterial& each) { return each.key.text() == key; });
    Q_ASSERT(found != guide.materials.end());
    return *found;
}

QString groups(const Guide& guide)
{
    QStringList texts;
    for (const GuideFieldGroup& group : guide.fields) {
        QStringList fields;
        for (const GuideField& field : group.fields)
            fields.append(field.name +
                          (field.need == GuideField::Need::Always ? u"!"_s : QString()));
        texts.append(group.title + u'=' + fields.join(u'+'));
    }
    return texts.join(u' ');
}

} // namespace

/// What a guide tells before anybody has answered anything.
class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsStandUnderWhomTheyAreAbout()
    {
        QCOMPARE(groups(Read().of(u"A"_s)), u"逝者=姓名!+证件号码 申请人=姓名! 事项专属=深度!"_s);
    }

    void scenarioHasOneFormForAllItsMatters()
    {
        const Guide guide = Read().whole();
        QCOMPARE(guide.fieldCount(), 6);
        QVERIFY(groups(guide).startsWith(u"逝者=姓名!+证件号码 申请人=姓名!"_s));
    }

    void fieldThatOneMatterAlwaysAsksHasNoCircumstances()
    {
        const auto applicant = [](const Guide& guide) { return guide.fields[1].fields.first(); };
        QCOMPARE(applicant(Read().of(u"A"_s)).circumstances.size(), 1);
        QVERIFY(applicant(Read().whole()).circumstances.isEmpty());
    }

    void fieldThatAnEarlierMatterBringsForthIsNotTyped()
    {
        const Guide guide = Read().whole();
        const auto isFromChain = [](const GuideField& field) { return field.isFromChain; };
        int count = 0;
        for (const GuideFieldGroup& group : guide.fields)
            count += int(std::ranges::count_if(group.fields, isFromChain));
        QCOMPARE(count, 1);
    }

    void rowsAreToldOnceForEach()
    {
        const Guide guide = Read().of(u"B"_s);
        const auto group = std::ranges::find(guide.fields, u"股东"_s, &GuideFieldGroup::title);
        QVERIFY(group != guide.fields.end() && group->repeats);
    }

    void materialIsNamedWithItsPersonAndTold()
    {
        const GuideMaterial id = material(Read().of(u"A"_s), u"M-ID@deceased"_s);
        QCOMPARE(id.name, u"身份证（逝者）"_s);
        QCOMPARE(id.pieces.copies, 1);
        QCOMPARE(id.pieces.showOriginal, 1);
        QVERIFY(isExempt(id.ways));
        QVERIFY(id.ways.contains(Waiver::Promise));
    }

    void setTellsOnlyTheWaysThatEveryMatterAllows()
    {
        const GuideMaterial id = material(Read().whole(), u"M-ID@deceased"_s);
        QVERIFY(isExempt(id.ways));
        QVERIFY(!id.ways.contains(Waiver::Promise)); // B wants it on paper where data fails
        QCOMPARE(id.matters.size(), 2);
    }

    void copiesSharedCountOnceThoseKeptAddUp()
    {
        QCOMPARE(material(Read().whole(), u"M-ID@deceased"_s).pieces.copies, 2);
        QCOMPARE(material(Read().whole(), u"M-PLACE"_s).pieces.copies, 3);
    }

    void dataIsNoWayWherePaperIsWanted()
    {
        QVERIFY(!isExempt(material(Read().of(u"B"_s), u"M-NOTE"_s).ways));
    }

    void circumstancesOfAllUsesAreToldUnlessOneIsUnconditional()
    {
        QCOMPARE(material(Read().of(u"B"_s), u"M-NOTE"_s).circumstances.size(), 2);
        QCOMPARE(material(Read().of(u"B"_s), u"M-PLACE"_s).circumstances.size(), 1);
        QVERIFY(material(Read().whole(), u"M-PLACE"_s).circumstances.isEmpty());
    }

    void alternativesAreToldWithTheirCircumstances()
    {
        const GuideMaterial place = material(Read().of(u"A"_s), u"M-PLACE"_s);
        QCOMPARE(place.alternatives.size(), 2);
        QCOMPARE(place.alternatives.first().name, u"租赁合同"_s);
        QVERIFY(!place.alternatives.first().when.isAlways());
        QCOMPARE(place.alternatives.first().pieces.copies, 4);
        QCOMPARE(place.alternatives.first().ways, QList<Waiver>{Waiver::Promise});
    }

    void matterThatHasEndedAsksForNothing()
    {
        const Guide guide = Read().whole();
        QCOMPARE(guide.matters.size(), 3);
        QCOMPARE(guide.open().size(), 2);
        QVERIFY(Read().of(u"C"_s).fields.isEmpty());
        QVERIFY(Read().of(u"C"_s).isWritten());
    }

    void contentIsDraftedUnlessItSaysOtherwise()
    {
        const Read read;
        Scenario scenario = read.scenario();
        scenario.status = u"drafted"_s;
        QVERIFY(isDrafted(read.all(), scenario));
        scenario.status = u"approved"_s;
        QVERIFY(!isDrafted(read.all(), scenario));
    }
};

QTEST_GUILESS_MAIN(GuideTest)
#include "tst_guide.moc"
