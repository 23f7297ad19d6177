// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalog/catalogundertest.h"
#include "tests/support/guidetexts.h"

#include <QRegularExpression>
#include <QSet>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

QString at(const Matter& matter)
{
    return matter.id.text() + u' ' + matter.name + u": "_s;
}

bool asksField(const Matter& matter, const QString& key)
{
    return std::ranges::any_of(matter.fields,
                               [&](const FieldUse& use) { return use.key.text() == key; });
}

/// By its key, its material, or one of the alternatives it stands for.
bool asksMaterial(const Matter& matter, const QString& key)
{
    const MaterialKey wanted = MaterialKey::fromText(key);
    return std::ranges::any_of(matter.materials, [&](const MaterialUse& use) {
        const bool isOf = wanted.of.isEmpty() || wanted.of == use.key.of;
        const bool isAlternative = std::ranges::any_of(
            use.anyOf, [&](const Alternative& a) { return a.material == wanted.material; });
        return isOf && (use.key.material == wanted.material || isAlternative);
    });
}

bool asks(const Matter& matter, const QString& key)
{
    return asksField(matter, key) || asksMaterial(matter, key);
}

/// The matters that one end of a chain link names.
QList<const Matter*> named(const Scenario& scenario, const QString& pattern)
{
    QList<const Matter*> matters;
    for (const Matter& matter : scenario.matters) {
        if (namesMatter(pattern, matter.id))
            matters.append(&matter);
    }
    return matters;
}

} // namespace

/// Every guide says what a guide has to say, in words fit for the counter. The environment variable
/// CATALOG names another folder to look at.
class GuidesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogIsReadWithoutDefect();
    void guidesAgreeWithTheAnnexes();
    void dictionariesNameEachThingOnce();
    void scenarioIntroducesItself_data() { addGuidedScenarios(m_reading); }
    void scenarioIntroducesItself();
    void textsAreFitForTheCounter_data() { addGuidedScenarios(m_reading); }
    void textsAreFitForTheCounter();
    void guidesLeaveNothingOut_data() { addGuidedScenarios(m_reading); }
    void guidesLeaveNothingOut();
    void limitsHaveABasis_data() { addGuidedScenarios(m_reading); }
    void limitsHaveABasis();
    void phonesAreNationalNumbers_data() { addGuidedScenarios(m_reading); }
    void phonesAreNationalNumbers();
    void pointsAndDefectsAreAboutWhatIsAsked_data() { addGuidedScenarios(m_reading); }
    void pointsAndDefectsAreAboutWhatIsAsked();
    void chainCarriesWhatIsBroughtForth_data() { addGuidedScenarios(m_reading); }
    void chainCarriesWhatIsBroughtForth();

private:
    const Scenario& scenario() const
    {
        QFETCH(QString, scenario);
        return *m_reading.catalog->scenario(ScenarioId(scenario));
    }
    /// The guides of the row's scenario that can be followed.
    QList<const Matter*> guides() const
    {
        QList<const Matter*> guides;
        for (const Matter& matter : scenario().matters) {
            if (matter.canBeAccepted())
                guides.append(&matter);
        }
        return guides;
    }

    CatalogReading m_reading = catalogUnderTest();
};

void GuidesTest::catalogIsReadWithoutDefect()
{
    QStringList wrong;
    for (const CatalogDefect& defect : std::as_const(m_reading.defects))
        wrong.append(u"%1 %2: %3 (%4)"_s.arg(defect.file, defect.path, defect.code,
                                             defect.params.join(u", ")));
    verifyNothing(wrong);
    QVERIFY(m_reading.catalog);
}

void GuidesTest::guidesAgreeWithTheAnnexes()
{
    QStringList wrong;
    for (const CatalogDefect& remark : std::as_const(m_reading.remarks)) {
        if (remark.code != u"catalog.openCodeList")
            wrong.append(u"%1 %2: %3 (%4)"_s.arg(remark.file, remark.path, remark.code,
                                                 remark.params.join(u" / ")));
    }
    for (const Scenario& scenario : m_reading.catalog->scenarios()) {
        for (const Matter& matter : scenario.matters) {
            const QStringList printed = matter.lead + matter.collaborators;
            for (const QString& department : matter.department.split(u'、')) {
                if (!printed.contains(department))
                    wrong.append(at(matter) +
                                 u"department %1 isn't printed in the annex"_s.arg(department));
            }
        }
    }
    verifyNothing(wrong);
}

void GuidesTest::dictionariesNameEachThingOnce()
{
    QStringList wrong;
    QHash<QString, QString> materials;
    for (const Material& material : m_reading.catalog->materials()) {
        const QString earlier = materials.value(material.name);
        if (!earlier.isEmpty())
            wrong.append(
                u"%1 and %2 are both 「%3」"_s.arg(earlier, material.id.text(), material.name));
        materials.insert(material.name, material.id.text());
    }
    QHash<QString, QString> elements;
    for (const Element& element : m_reading.catalog->elements()) {
        const QString earlier = elements.value(element.name);
        if (!earlier.isEmpty())
            wrong.append(
                u"%1 and %2 are both 「%3」"_s.arg(earlier, element.id.text(), element.name));
        elements.insert(element.name, element.id.text());
    }
    verifyNothing(wrong);
}

void GuidesTest::scenarioIntroducesItself()
{
    QStringList wrong;
    if (scenario().description.isEmpty() || scenario().description.contains(u'\n'))
        wrong.append(u"the description is one paragraph"_s);
    if (scenario().keywords.size() < 5)
        wrong.append(u"fewer than five keywords: what do people say at the counter?"_s);
    if (scenario().questions.size() > 15)
        wrong.append(u"%1 questions are too many"_s.arg(scenario().questions.size()));
    for (const Question& question : scenario().questions) {
        if (question.effect.isEmpty())
            wrong.append(question.id.text() + u": no effect: what does the answer decide?"_s);
    }
    verifyNothing(wrong);
}

void GuidesTest::textsAreFitForTheCounter()
{
    QStringList wrong;
    for (const GuideText& text : textsOf(scenario())) {
        const QString fault = faultOf(text, *m_reading.catalog);
        if (!fault.isEmpty())
            wrong.append(u"%1: %2 in 「%3」"_s.arg(text.place, fault, text.text));
    }
    verifyNothing(wrong, awaitsRevision(scenario()));
}

void GuidesTest::guidesLeaveNothingOut()
{
    QStringList wrong;
    const bool isDrafted = scenario().status == u"drafted";
    for (const Matter& matter : scenario().matters) {
        const auto need = [&](bool has, const QString& what) {
            if (!has)
                wrong.append(at(matter) + what);
        };
        need(matter.hasGuide, u"no guide"_s);
        if (matter.hasGuide && matter.status != MatterStatus::Active)
            need(!matter.statusNote.isEmpty(), u"no statusNote: what takes its place?"_s);
        if (!matter.canBeAccepted())
            continue;
        need(!matter.conditions.isEmpty(), u"no conditions"_s);
        need(!matter.fields.isEmpty(), u"no fields"_s);
        need(!matter.materials.isEmpty(), u"no materials"_s);
        need(!matter.reviewPoints.isEmpty(), u"no reviewPoints"_s);
        need(!matter.steps.isEmpty(), u"no steps"_s);
        need(!matter.results.isEmpty(), u"no results"_s);
        need(!matter.fee.isEmpty(), u"no fee (不收费 is one)"_s);
        need(!matter.legalBasis.isEmpty(), u"no legalBasis"_s);
        need(!matter.confidence.isEmpty(), u"no confidence"_s);
        need(!isDrafted || !matter.nonAcceptance.isEmpty(), u"no nonAcceptance"_s);
        need(!isDrafted || !matter.defects.isEmpty(), u"no defects (phrases for the notice)"_s);
        need(!isDrafted || !matter.verify.isEmpty(),
             u"no verify: what must be confirmed of a draft?"_s);
    }
    verifyNothing(wrong);
}

void GuidesTest::limitsHaveABasis()
{
    QStringList wrong;
    for (const Matter* matter : guides()) {
        const auto check = [&](const std::optional<Limit>& limit, const QString& name) {
            if (limit && limit->amount <= 0)
                wrong.append(at(*matter) + name + u" isn't a number of days or months"_s);
            if (limit && limit->basis.isEmpty())
                wrong.append(at(*matter) + name + u" has no basis"_s);
        };
        check(matter->statutoryLimit, u"statutoryLimit"_s);
        check(matter->promisedLimit, u"promisedLimit"_s);
        check(matter->applyWithin, u"applyWithin"_s);
        if (matter->statutoryLimit && matter->promisedLimit &&
            matter->statutoryLimit->unit == matter->promisedLimit->unit &&
            matter->promisedLimit->amount > matter->statutoryLimit->amount)
            wrong.append(at(*matter) + u"promises more time than the law gives"_s);
    }
    verifyNothing(wrong);
}

void GuidesTest::phonesAreNationalNumbers()
{
    static const QRegularExpression national(u"^(12|95)\\d{3}$"_s);
    static const QRegularExpression other(
        u"(?<!\\d)(0\\d{2,3}[- ]?\\d{7,8}|1[3-9]\\d{9}|[48]00-?\\d{3}-?\\d{4})(?!\\d)"_s);
    QStringList wrong;
    for (const Matter* matter : guides()) {
        for (const QString& phone : {matter->consultPhone, matter->supervisePhone}) {
            for (const QString& number : phone.split(u'、')) {
                if (!national.match(number).hasMatch())
                    wrong.append(at(*matter) + u"「%1」 is no national number"_s.arg(number));
            }
        }
    }
    for (const GuideText& text : textsOf(scenario())) {
        const auto match = other.match(text.text);
        if (match.hasMatch())
            wrong.append(
                u"%1: 「%2」 is a number nobody has checked"_s.arg(text.place, match.captured()));
    }
    verifyNothing(wrong);
}

void GuidesTest::pointsAndDefectsAreAboutWhatIsAsked()
{
    QStringList wrong;
    for (const Matter* matter : guides()) {
        for (const ReviewPoint& point : matter->reviewPoints) {
            for (const QString& about : point.about) {
                if (!asks(*matter, about))
                    wrong.append(at(*matter) + u"review point 「%1」 is about %2, which the "
                                               "matter doesn't ask"_s.arg(point.text, about));
            }
        }
        for (const DefectPhrase& defect : matter->defects) {
            if (!asks(*matter, defect.about))
                wrong.append(at(*matter) + u"defect 「%1」 is about %2, which the matter "
                                           "doesn't ask"_s.arg(defect.text, defect.about.isEmpty()
                                                                                ? u"nothing"_s
                                                                                : defect.about));
        }
    }
    verifyNothing(wrong);
}

void GuidesTest::chainCarriesWhatIsBroughtForth()
{
    QStringList wrong;
    for (const ChainLink& link : scenario().chain) {
        const QString place = u"chain %1 -> %2: "_s.arg(link.from, link.to);
        for (const QString& thing : link.carries) {
            const bool isBroughtForth =
                std::ranges::any_of(named(scenario(), link.from), [&](const Matter* matter) {
                    return matter->outputs.contains(thing);
                });
            if (link.kind != ChainKind::Feedback && !isBroughtForth)
                wrong.append(place + u"%1 isn't among the outputs of %2"_s.arg(thing, link.from));
        }
        const bool isOfUse = std::ranges::any_of(link.carries, [&](const QString& thing) {
            return std::ranges::any_of(named(scenario(), link.to),
                                       [&](const Matter* matter) { return asks(*matter, thing); });
        });
        if (!link.carries.isEmpty() && !isOfUse)
            wrong.append(place + u"%1 asks for nothing that is carried"_s.arg(link.to));
    }
    verifyNothing(wrong);
}

QTEST_GUILESS_MAIN(GuidesTest)
#include "tst_guides.moc"
