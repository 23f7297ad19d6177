// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formsession.h"
#include "core/form/formstate.h"
#include "core/form/mergeresult.h"
#include "core/form/valueshape.h"
#include "tests/support/catalogbuilder.h"
#include "tests/support/randomcatalog.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace yichuang;

/// What holds for every catalog and every situation. A failing run prints its seed; run it again
/// with YICHUANG_SEED=… in the environment.
class MergePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void orderOfMattersDoesntMatterToTheSet();
    void mergingTwiceGivesTheSame();
    void nothingAskedByAMatterIsLost();
    void nothingIsAskedThatNoMatterAsks();
    void everyConstraintIsAtLeastAsStrictAsEachDemand();
    void droppingAndAddingAgainLosesNoValue();
    void figuresAddUp();

private:
    /// A catalog, a situation and its merge, made from one number.
    struct Sample
    {
        quint32 seed = 0;
        CatalogPtr catalog;
        Situation situation;
        MergeResult merge;

        const Scenario& scenario() const { return catalog->scenarios().first(); }
        MergeResult mergeOf(const Situation& other) const
        {
            return mergeAll(*catalog, scenario(), other);
        }
        QByteArray name() const { return "seed " + QByteArray::number(seed); }
    };
    static Sample sample(quint32 seed);
    QList<quint32> seeds() const;

    quint32 m_seed = 0;
};

namespace {

/// A scenario with its matters in another order of listing and adding.
CatalogPtr shuffled(const Catalog& catalog, QRandomGenerator& dice)
{
    CatalogParts parts;
    parts.scenarios = catalog.scenarios();
    parts.materials = catalog.materials();
    for (const QString& id :
         {u"org"_qs, u"agent"_qs, u"handler"_qs, u"finance"_qs, u"shareholder"_qs}) {
        if (const Role* role = catalog.role(RoleId(id)))
            parts.roles.append(*role);
    }
    for (const QString& id :
         {u"name"_qs, u"idNo"_qs, u"phone"_qs, u"count"_qs, u"way"_qs, u"day"_qs, u"relation"_qs}) {
        if (const Element* element = catalog.element(ElementId(id)))
            parts.elements.append(*element);
    }
    if (const CodeList* list = catalog.codeList(CodeListId(u"way"_qs)))
        parts.codeLists.append(*list);
    auto& scenario = parts.scenarios.first();
    std::shuffle(scenario.matters.begin(), scenario.matters.end(), dice);
    std::shuffle(scenario.rules.begin(), scenario.rules.end(), dice);
    return std::make_shared<const Catalog>(std::move(parts));
}

QList<FieldUse> activeUses(const Matter& matter, const Answers& answers, QDate day)
{
    QList<FieldUse> uses;
    for (const FieldUse& use : matter.fields) {
        const bool isThere = std::ranges::any_of(
            uses, [&](const FieldUse& earlier) { return earlier.key == use.key; });
        if (!isThere && (!use.when || holds(*use.when, answers, day)))
            uses.append(use);
    }
    return uses;
}

} // namespace

void MergePropertiesTest::initTestCase()
{
    const bool isGiven = qEnvironmentVariableIsSet("YICHUANG_SEED");
    m_seed = isGiven ? qEnvironmentVariable("YICHUANG_SEED").toUInt()
                     : QRandomGenerator::system()->bounded(1000000U);
    qInfo("seeds from %u", m_seed);
}

QList<quint32> MergePropertiesTest::seeds() const
{
    QList<quint32> result;
    for (quint32 i = 0; i < 100; ++i)
        result.append(m_seed + i);
    return result;
}

MergePropertiesTest::Sample MergePropertiesTest::sample(quint32 seed)
{
    QRandomGenerator dice(seed);
    Sample result;
    result.seed = seed;
    result.catalog = test::catalog(test::randomCatalog(dice).constData());
    result.situation.intakeDay = QDate(2026, 11, 24);
    for (int i = 1; i <= 4; ++i) {
        if (dice.bounded(2))
            result.situation.given.insert(QuestionId(u"Q%1"_qs.arg(i)),
                                          dice.bounded(2) ? u"yes"_qs : u"no"_qs);
    }
    result.merge = result.mergeOf(result.situation);
    return result;
}

void MergePropertiesTest::orderOfMattersDoesntMatterToTheSet()
{
    for (const quint32 seed : seeds()) {
        const Sample one = sample(seed);
        QRandomGenerator dice(seed);
        const CatalogPtr other = shuffled(*one.catalog, dice);
        Situation situation = one.situation;
        for (const Matter& matter : one.scenario().matters) { // all by hand, in any order
            if (one.merge.selection.contains(matter.id))
                situation.added.append(matter.id);
        }
        std::shuffle(situation.added.begin(), situation.added.end(), dice);
        const MergeResult again = mergeAll(*other, other->scenarios().first(), situation);
        QVERIFY2(toJson(again) == toJson(one.merge), one.name().constData());
    }
}

void MergePropertiesTest::mergingTwiceGivesTheSame()
{
    for (const quint32 seed : seeds()) {
        const Sample one = sample(seed);
        QVERIFY2(toJson(one.mergeOf(one.situation)) == toJson(one.merge), one.name().constData());

        Situation settled = one.situation; // what was selected, selected again
        settled.given = one.merge.answers;
        settled.chosen.emplace();
        for (const Matter* matter : one.merge.selection.matters)
            settled.chosen->append(matter->id);
        QVERIFY2(toJson(one.mergeOf(settled)) == toJson(one.merge), one.name().constData());
    }
}

void MergePropertiesTest::nothingAskedByAMatterIsLost()
{
    for (const quint32 seed : seeds()) {
        const Sample one = sample(seed);
        for (const Matter* matter : one.merge.selection.matters) {
            for (const FieldUse& use :
                 activeUses(*matter, one.merge.answers, one.situation.intakeDay)) {
                const FieldKey key = one.merge.binding.canonical(use.key);
                const auto asks = [&](const MergedField& field) {
                    return field.key == key && field.matters().contains(matter->id) &&
                           std::ranges::any_of(field.demands, [&](const FieldDemand& demand) {
                               return demand.askedAs == use.key && demand.matter == matter->id;
                           });
                };
                QCOMPARE(std::ranges::count_if(one.merge.form.fields, asks), 1);
            }
            for (const MaterialUse& use : matter->materials) {
                if (use.when && !holds(*use.when, one.merge.answers, one.situation.intakeDay))
                    continue;
                const MergedMaterial* material =
                    one.merge.material(one.merge.binding.canonical(use.key));
                QVERIFY2(material && material->matters().contains(matter->id),
                         one.name().constData());
            }
        }
    }
}

void MergePropertiesTest::nothingIsAskedThatNoMatterAsks()
{
    for (const quint32 seed : seeds()) {
        const Sample one = sample(seed);
        qsizetype asked = 0;
        for (const Matter* matter : one.merge.selection.matters)
            asked += activeUses(*matter, one.merge.answers, one.situation.intakeDay).size();
        qsizetype demands = 0;
        for (const MergedField& field : one.merge.form.fields) {
            QVERIFY(!field.demands.isEmpty());
            demands += field.demands.size();
            QCOMPARE(field.isRequired, !field.requiredBy().isEmpty());
        }
        QVERIFY2(demands == asked, one.name().constData());
    }
}

void MergePropertiesTest::everyConstraintIsAtLeastAsStrictAsEachDemand()
{
    for (const quint32 seed : seeds()) {
        const Sample one = sample(seed);
        for (const MergedField& field : one.merge.form.fields) {
            const Constraint& merged = field.element.constraint;
            for (const FieldDemand& demand : field.demands)
                QVERIFY2(strictest(merged, demand.constraint) == merged, one.name().constData());
            const bool isKnown =
                std::ranges::any_of(one.merge.form.conflicts, [&](const MergeConflict& conflict) {
                    return conflict.key == field.key;
                });
            QVERIFY2(conflictIn(merged) == ConstraintConflict::None || isKnown,
                     one.name().constData());
        }
    }
}

void MergePropertiesTest::droppingAndAddingAgainLosesNoValue()
{
    for (const quint32 seed : seeds()) {
        const Sample one = sample(seed);
        const auto state = [&](const FormSession& session, const MergeResult& merge) {
            return formState(*one.catalog, merge, session, one.situation.intakeDay);
        };
        FormSession session(one.situation.intakeDay);
        session.situation() = one.situation;
        int serial = 0;
        for (const SectionView& section : state(session, one.merge).sections) {
            for (const GroupView& group : section.groups) {
                for (const FieldView& view : group.fields)
                    session.type(view.ref, QString::number(++serial));
            }
        }
        const FormState before = state(session, one.merge);
        for (const Matter* dropped : one.merge.selection.matters) {
            session.situation().dropped = {dropped->id};
            const MergeResult without = one.mergeOf(session.situation());
            static_cast<void>(state(session, without));
            session.situation().dropped.clear();
            const MergeResult merge = one.mergeOf(session.situation());
            const FormState after = state(session, merge);
            for (const MergedField& field : one.merge.form.fields) {
                const FieldRef ref{field.id(), field.repeats ? FormState::firstRow() : QString()};
                QVERIFY2(before.view(ref)->value == after.view(ref)->value, one.name().constData());
            }
        }
    }
}

void MergePropertiesTest::figuresAddUp()
{
    for (const quint32 seed : seeds()) {
        const Sample one = sample(seed);
        const MergeFigures& f = one.merge.figures;
        QVERIFY2(f.fieldsToFill + f.fieldsFromChain + f.fieldsDerived == f.fieldsMerged,
                 one.name().constData());
        QVERIFY2(f.fieldsRequiredToFill <= f.fieldsToFill, one.name().constData());
        QVERIFY2(f.fieldsMerged <= f.fieldsSeparate, one.name().constData());
        QVERIFY2(f.generated + f.chain + f.exempt + f.promise + f.submit == f.materialsMerged,
                 one.name().constData());
        QVERIFY2(f.materialsMerged <= f.materialsSeparate, one.name().constData());
        QVERIFY2(f.copiesMerged <= f.copiesSeparate, one.name().constData());
    }
}

QTEST_GUILESS_MAIN(MergePropertiesTest)
#include "tst_mergeproperties.moc"
