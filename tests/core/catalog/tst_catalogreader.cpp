// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogreader.h"
#include "tests/support/catalogjson.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// What a catalog says is read, all of it.
class CatalogReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundCatalogHasNoDefects();
    void dictionariesAreRead();
    void scenarioOfTheAnnexHasItsRows();
    void guideIsCompletedFromTheAnnex();
    void matterWithoutGuideIsThereAndCantBeAccepted();
    void cancelledMatterSaysWhatTakesItsPlace();
    void questionsAreRead();
    void rulesAndLinksAreRead();
    void fieldsAreRead();
    void materialsAreRead();
    void particularsAreRead();
    void scenarioThatNoAnnexListsHasItsOwnRows();
    void orderMayBeLeftOut();
    void annexesMayBeLeftOut();
    void boundsOfDatesMayBeDays();
    void rejectionsMayShareOneMessage();

private:
    const Scenario& scenario() const { return *m_catalog->scenario(ScenarioId(u"S1"_s)); }
    const Matter& matter(const char* id) const
    {
        return *scenario().matter(MatterId(QString::fromUtf8(id)));
    }

    CatalogPtr m_catalog = readCatalog(test::soundCatalog()).catalog;
};

void CatalogReaderTest::soundCatalogHasNoDefects()
{
    const CatalogReading reading = readCatalog(test::soundCatalog());
    QVERIFY(reading.catalog);
    QCOMPARE(reading.defects, QList<CatalogDefect>());
    QCOMPARE(reading.remarks, QList<CatalogDefect>());
    QCOMPARE(reading.catalog->version(), u"v1"_s);
}

void CatalogReaderTest::dictionariesAreRead()
{
    QCOMPARE(m_catalog->edition().asOf, QDate(2026, 11, 24));
    const Role* org = m_catalog->role(RoleId(u"org"_s));
    QVERIFY(org && org->repeats && org->kind == RoleKind::Org);
    QCOMPARE(org->section, u"单位"_s); // its name where none is said
    const Element* count = m_catalog->element(ElementId(u"count"_s));
    QVERIFY(count && count->type == ElementType::Int && count->order == 9);
    QCOMPARE(count->constraint.min, std::optional(0.0));
    const Element* idNo = m_catalog->element(ElementId(u"idNo"_s));
    QVERIFY(idNo && idNo->sensitive);
    QCOMPARE(idNo->validator, u"byIdType"_s);
    const CodeList* area = m_catalog->codeList(CodeListId(u"area"_s));
    QVERIFY(area);
    QCOMPARE(area->items.at(1).parent, u"3701"_s);
    const Material* proof = m_catalog->material(MaterialId(u"M-PROOF"_s));
    QVERIFY(proof);
    QCOMPARE(proof->nameOn(QDate(2026, 6, 30)), u"旧证明"_s);
    QCOMPARE(proof->nameOn(QDate(2026, 7, 1)), u"新证明"_s);
    QCOMPARE(proof->anyOf, QList<MaterialId>{MaterialId(u"M-ID"_s)});
}

void CatalogReaderTest::scenarioOfTheAnnexHasItsRows()
{
    QCOMPARE(scenario().annex, 1);
    QCOMPARE(scenario().stage, u"开办"_s);
    QCOMPARE(scenario().stageNo, 3);
    QCOMPARE(scenario().no, u"1.1"_s);
    QCOMPARE(scenario().lead, u"甲局、乙局"_s);
    QCOMPARE(scenario().rows.size(), 3);
    const NumberedMatter& row = scenario().rows.first();
    QCOMPARE(row.leaves, (QList{MatterId(u"A.1"_s), MatterId(u"A.2"_s)}));
    QCOMPARE(row.collaborators, QStringList{u"丙局"_s});
    QCOMPARE(row.reading, u"合并单元格"_s);
}

void CatalogReaderTest::guideIsCompletedFromTheAnnex()
{
    const Matter& company = matter("A.1");
    QVERIFY(company.hasGuide);
    QVERIFY(company.isLicence());
    QCOMPARE(company.name, u"公司设立"_s);
    QCOMPARE(company.parent, u"设立"_s);
    QCOMPARE(company.no, 1);
    QCOMPARE(company.department, u"丙局"_s);
    QCOMPARE(matter("B").department, u"甲局"_s);
}

void CatalogReaderTest::matterWithoutGuideIsThereAndCantBeAccepted()
{
    QVERIFY(!matter("C").hasGuide);
    QVERIFY(!matter("C").canBeAccepted());
    QVERIFY(scenario().order.contains(MatterId(u"C"_s)));
    const Scenario* other = m_catalog->scenario(ScenarioId(u"S2"_s));
    QVERIFY(other && !other->hasGuide);
}

void CatalogReaderTest::cancelledMatterSaysWhatTakesItsPlace()
{
    const Matter* matter = m_catalog->scenario(ScenarioId(u"S2"_s))->matter(MatterId(u"D"_s));
    QVERIFY(matter && matter->status == MatterStatus::Cancelled);
    QCOMPARE(matter->statusNote, u"改为网上查询"_s);
}

void CatalogReaderTest::questionsAreRead()
{
    QCOMPARE(scenario().questions.size(), 4);
    const Question* second = scenario().question(QuestionId(u"Q2"_s));
    QVERIFY(second->askWhen);
    QCOMPARE(second->askWhen->question.text(), u"Q1"_s);
    QCOMPARE(second->options.size(), 2); // yes and no are understood
    QCOMPARE(scenario().question(QuestionId(u"Q3"_s))->type, QuestionType::Multi);
    QVERIFY(scenario().question(QuestionId(u"Q4"_s))->defaultAnswer.isNull());
}

void CatalogReaderTest::rulesAndLinksAreRead()
{
    QCOMPARE(scenario().rules.at(1).reject.first(),
             (Rejection{MatterId(u"B"_s), u"去别处办"_s, u"省厅"_s}));
    QCOMPARE(scenario().rules.at(2).notice, u"请先取号"_s);
    const SamePersonLink& link = scenario().samePerson.first();
    QCOMPARE(link.role.text(), u"agent"_s);
    QCOMPARE(link.as.text(), u"person"_s);
    QCOMPARE(link.derived.value(ElementId(u"sex"_s)), u"1"_s);
    const ChainLink& chain = scenario().chain.first();
    QCOMPARE(chain.from, u"A.*"_s);
    QCOMPARE(chain.kind, ChainKind::Hard);
    QCOMPARE(chain.carries, (QStringList{u"org.idNo"_s, u"M-PROOF"_s}));
    QCOMPARE(chain.note, u"先设立"_s);
    QCOMPARE(scenario().orderNote, u"先设立后备案"_s);
}

void CatalogReaderTest::fieldsAreRead()
{
    const QList<FieldUse>& fields = matter("A.1").fields;
    QVERIFY(fields.at(0).isRequired);
    QCOMPARE(fields.at(0).constraint.maxLength, std::optional(30));
    QVERIFY(!fields.at(1).isRequired && fields.at(1).requiredWhen);
    QVERIFY(fields.at(2).definition);
    QCOMPARE(fields.at(2).definition->name, u"深度"_s);
    QCOMPARE(fields.at(2).definition->type, ElementType::Decimal);
    QCOMPARE(fields.at(2).constraint.scale, std::optional(2));
    QCOMPARE(fields.at(2).section, u"工程"_s);
    const FieldUse& sex = matter("B").fields.first();
    QCOMPARE(sex.codeList.text(), u"own"_s);
    QCOMPARE(sex.codeMap.value(u"2"_s), u"F"_s);
    QCOMPARE(sex.when->kind, Condition::Kind::LessThan);
}

void CatalogReaderTest::materialsAreRead()
{
    const MaterialUse& use = matter("A.1").materials.first();
    QCOMPARE(use.key.text(), u"M-ID@person"_s);
    QCOMPARE(use.copies, 1);
    QCOMPARE(use.showOriginal, 2);
    QCOMPARE(use.keepOriginal, 3);
    QVERIFY(use.acceptsElectronic && use.when);
    QCOMPARE(use.waivers, (QList{Waiver::DataSharing, Waiver::Defer}));
    QCOMPARE(use.deferDays, 5);
    QCOMPARE(use.sharing, Sharing::PerMatter);
    QCOMPARE(use.note, u"原件"_s);
    const Alternative& alternative = use.anyOf.first();
    QCOMPARE(alternative.material.text(), u"M-PROOF"_s);
    QCOMPARE(alternative.copies, 0);
    QCOMPARE(alternative.keepOriginal, 1);
    QCOMPARE(alternative.waivers, QList{Waiver::Promise});
}

void CatalogReaderTest::particularsAreRead()
{
    const Matter& filing = matter("B");
    QCOMPARE(filing.handling, Handling::Immediate);
    QCOMPARE(filing.statutoryLimit->amount, 3);
    QCOMPARE(filing.statutoryLimit->basis, u"条例"_s);
    QCOMPARE(filing.promisedLimit->unit, LimitUnit::Days);
    QCOMPARE(filing.applyWithin->unit, LimitUnit::Months);
    QCOMPARE(filing.reviewPoints.at(0).text, u"一致"_s);
    QCOMPARE(filing.reviewPoints.at(1).about, QStringList{u"person.sex"_s});
    QCOMPARE(filing.defects.first().text, u"未签名"_s);
    QVERIFY(filing.results.first().isElectronic);
    QCOMPARE(filing.verify, u"待核定"_s);
    QCOMPARE(matter("A.1").outputs, (QStringList{u"org.idNo"_s, u"M-PROOF@org"_s}));
    QVERIFY(matter("A.2").defaultWhen);
}

void CatalogReaderTest::scenarioThatNoAnnexListsHasItsOwnRows()
{
    CatalogFiles files = test::soundCatalog();
    test::change(files, "scenarios/T.json", "",
                 R"({"id": "T", "name": "自定", "matters": [{"id": "T1", "name": "一项"}]})");
    const CatalogReading reading = readCatalog(files);
    QCOMPARE(reading.defects, QList<CatalogDefect>());
    const Scenario* own = reading.catalog->scenario(ScenarioId(u"T"_s));
    QVERIFY(own && own->hasGuide);
    QCOMPARE(own->rows.size(), 1);
    QCOMPARE(own->rows.first().leaves, QList{MatterId(u"T1"_s)});
}

void CatalogReaderTest::orderMayBeLeftOut()
{
    CatalogFiles files = test::soundCatalog();
    test::change(files, "scenarios/S1.json", "order", nullptr);
    const CatalogReading reading = readCatalog(files);
    QCOMPARE(reading.defects, QList<CatalogDefect>());
    QCOMPARE(reading.catalog->scenario(ScenarioId(u"S1"_s))->order.first().text(), u"A.1"_s);
}

void CatalogReaderTest::annexesMayBeLeftOut()
{
    CatalogFiles files = test::soundCatalog();
    files.files.remove(u"matters.json"_s);
    const CatalogReading reading = readCatalog(files);
    QCOMPARE(reading.defects, QList<CatalogDefect>());
    QCOMPARE(reading.catalog->scenarios().size(), 1);
    QCOMPARE(reading.catalog->scenarios().first().annex, 0);
}

void CatalogReaderTest::boundsOfDatesMayBeDays()
{
    CatalogFiles files = test::soundCatalog();
    test::change(files, "elements.json", "+", R"({"id": "day", "name": "日期", "type": "date",
        "min": "2020-01-01", "latest": "2026-12-31"})");
    const Element* day = readCatalog(files).catalog->element(ElementId(u"day"_s));
    QVERIFY(day);
    QCOMPARE(day->constraint.earliest, QDate(2020, 1, 1));
    QCOMPARE(day->constraint.latest, QDate(2026, 12, 31));
}

void CatalogReaderTest::rejectionsMayShareOneMessage()
{
    CatalogFiles files = test::soundCatalog();
    test::change(files, "scenarios/S1.json", "rules.1",
                 R"({"reject": ["B", "C"], "message": "去别处办"})");
    const CatalogReading reading = readCatalog(files);
    QCOMPARE(reading.defects, QList<CatalogDefect>());
    const Rule& rule = reading.catalog->scenario(ScenarioId(u"S1"_s))->rules.at(1);
    QCOMPARE(rule.reject.size(), 2);
    QCOMPARE(rule.reject.at(1), (Rejection{MatterId(u"C"_s), u"去别处办"_s, {}}));
}

QTEST_GUILESS_MAIN(CatalogReaderTest)
#include "tst_catalogreader.moc"
