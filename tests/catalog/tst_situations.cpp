// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/mergeresult.h"
#include "tests/catalog/catalogundertest.h"
#include "tests/support/situations.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

/// The first of many alike is enough for its author; the others are counted.
class Findings
{
public:
    void add(const QString& what, const QString& where)
    {
        if (++m_count[what] == 1)
            m_first.append({what, where});
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const auto& [what, where] : m_first) {
            const int more = m_count.value(what) - 1;
            texts.append(more == 0 ? u"%1 | %2"_s.arg(what, where)
                                   : u"%1 | %2 (and %3 more)"_s.arg(what, where).arg(more));
        }
        return texts;
    }

private:
    QList<std::pair<QString, QString>> m_first;
    QHash<QString, int> m_count;
};

/// What the answers fill in or leave to choose in one field.
QJsonArray valuesOf(const MergedField& field)
{
    const Constraint& constraint = field.element.constraint;
    QJsonArray values{field.derivedValue};
    if (constraint.allowedCodes)
        values.append(QJsonArray::fromStringList(*constraint.allowedCodes));
    if (constraint.max)
        values.append(*constraint.max);
    return values;
}

/// Everything that a clerk gets to see of a merge but the answers themselves.
QJsonObject shown(const Catalog& catalog, const Scenario& scenario, const Situation& situation)
{
    const MergeResult merge = mergeAll(catalog, scenario, situation);
    QJsonObject json = toJson(merge);
    json.remove("answers"_L1);
    QJsonArray values;
    for (const MergedField& field : merge.form.fields)
        values.append(valuesOf(field));
    json.insert("values"_L1, values);
    return json;
}

/// One or two answers of a situation, all else as preset: pairs in turn may miss what takes three.
QList<Situation> withOneOrTwoAnswersOf(const Situation& situation)
{
    QList<Situation> plain;
    for (auto one = situation.given.cbegin(); one != situation.given.cend(); ++one) {
        for (auto other = one; other != situation.given.cend(); ++other) {
            Situation both = situation;
            both.given = {{one.key(), one.value()}, {other.key(), other.value()}};
            plain.append(both);
        }
    }
    return plain;
}

QJsonValue plainAnswer(const Question& question, const QList<QJsonValue>& tried)
{
    if (question.type == QuestionType::Multi)
        return QJsonArray();
    return question.defaultAnswer.isNull() ? tried.first() : question.defaultAnswer;
}

/// What every answer is compared with, and those that must differ from it somewhere.
QList<QJsonValue> answersToTell(const Question& question, const QList<QJsonValue>& tried)
{
    QList<QJsonValue> answers = tried;
    answers.removeAll(plainAnswer(question, tried));
    if (question.type == QuestionType::Multi)
        answers.removeIf([](const QJsonValue& answer) { return answer.toArray().size() != 1; });
    return answers;
}

} // namespace

/// Whatever an applicant answers, the window has a sensible thing to do. The environment variable
/// CATALOG names another folder to look at.
class SituationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyQuestionIsAskedOfSomebody_data();
    void everyQuestionIsAskedOfSomebody();
    void everyAnswerChangesSomething_data();
    void everyAnswerChangesSomething();
    void whateverIsAnsweredIsServedAndAskedOnce_data();
    void whateverIsAnsweredIsServedAndAskedOnce();
    void everyGuideIsReachedBySomeAnswers_data();
    void everyGuideIsReachedBySomeAnswers();

private:
    /// The situations of the row's scenario; kept for the next test of the same.
    const Situations& situations();
    const Scenario& scenario() const
    {
        QFETCH(QString, scenario);
        return *m_reading.catalog->scenario(ScenarioId(scenario));
    }
    QString whatIsWrong(const MergeResult& merge) const;
    void findDoubles(const MergeResult& merge, Findings& findings) const;
    bool changesSomething(const Question& question, const QJsonValue& answer);

    CatalogReading m_reading = catalogUnderTest();
    QHash<ScenarioId, std::shared_ptr<Situations>> m_situations;
};

void SituationsTest::initTestCase()
{
    QVERIFY(m_reading.catalog);
}

const Situations& SituationsTest::situations()
{
    std::shared_ptr<Situations>& kept = m_situations[scenario().id];
    if (!kept)
        kept = std::make_shared<Situations>(scenario());
    return *kept;
}

void SituationsTest::everyQuestionIsAskedOfSomebody_data()
{
    addGuidedScenarios(m_reading);
}

void SituationsTest::everyQuestionIsAskedOfSomebody()
{
    QStringList wrong;
    for (const Question& question : scenario().questions) {
        const bool isAsked = std::ranges::any_of(
            situations().all(), [&](const Situation& s) { return s.given.contains(question.id); });
        if (!isAsked)
            wrong.append(u"%1「%2」 is never asked: its askWhen never holds"_s.arg(
                question.id.text(), question.text));
    }
    verifyNothing(wrong);
}

bool SituationsTest::changesSomething(const Question& question, const QJsonValue& answer)
{
    const QJsonValue plain = plainAnswer(question, situations().answersTo(question));
    const auto tells = [&](const Situation& situation) {
        Situation other = situation;
        other.given.insert(question.id, plain);
        return shown(*m_reading.catalog, scenario(), situation) !=
               shown(*m_reading.catalog, scenario(), other);
    };
    for (const Situation& situation : situations().all()) {
        if (situation.given.value(question.id, QJsonValue::Undefined) == answer && tells(situation))
            return true;
    }
    Situation preset; // all else as preset but one: pairs in turn may miss what takes three
    preset.intakeDay = situations().all().first().intakeDay;
    for (const Question& other : scenario().questions) {
        for (const QJsonValue& given : situations().answersTo(other)) {
            preset.given = {{other.id, given}};
            preset.given.insert(question.id, answer);
            if (tells(preset))
                return true;
        }
    }
    return false;
}

void SituationsTest::everyAnswerChangesSomething_data()
{
    addGuidedScenarios(m_reading);
}

void SituationsTest::everyAnswerChangesSomething()
{
    QStringList wrong;
    for (const Question& question : scenario().questions) {
        const QList<QJsonValue>& tried = situations().answersTo(question);
        for (const QJsonValue& answer : answersToTell(question, tried)) {
            if (!changesSomething(question, answer))
                wrong.append(u"%1 changes nothing: always the same as %2"_s.arg(
                    inWords(question, answer), inWords(question, plainAnswer(question, tried))));
        }
        if (question.options.isEmpty() && tried.size() < 2)
            wrong.append(u"%1「%2」 decides nothing: no condition looks at it"_s.arg(
                question.id.text(), question.text));
    }
    verifyNothing(wrong, awaitsRevision(scenario()));
}

QString SituationsTest::whatIsWrong(const MergeResult& merge) const
{
    if (!merge.form.conflicts.isEmpty()) {
        const MergeConflict& conflict = merge.form.conflicts.first();
        QStringList matters;
        for (const MatterId& matter : conflict.matters)
            matters.append(matter.text());
        return u"no value of %1 suits all of %2"_s.arg(conflict.key.text(), matters.join(u' '));
    }
    if (merge.selection.matters.isEmpty() && merge.selection.rejections.isEmpty() &&
        merge.selection.notices.isEmpty())
        return u"no matter is left, and no rejection or notice says why"_s;
    return {};
}

void SituationsTest::whateverIsAnsweredIsServedAndAskedOnce_data()
{
    addGuidedScenarios(m_reading);
}

void SituationsTest::whateverIsAnsweredIsServedAndAskedOnce()
{
    Findings findings;
    for (const Situation& situation : situations().all()) {
        const MergeResult merge = mergeAll(*m_reading.catalog, scenario(), situation);
        const QString wrong = whatIsWrong(merge);
        if (!wrong.isEmpty())
            findings.add(wrong, inWords(scenario(), merge.answers));
        findDoubles(merge, findings);
    }
    QVERIFY(!situations().all().isEmpty());
    verifyNothing(findings.texts());
}

/// Two things that read alike for one person are one thing with two ids.
void SituationsTest::findDoubles(const MergeResult& merge, Findings& findings) const
{
    QHash<QString, QString> fields;
    for (const MergedField& field : merge.form.fields) {
        const QString as = field.key.role().text() + u' ' + field.label;
        const QString earlier = fields.value(as);
        if (!earlier.isEmpty() && field.splitFor.isEmpty())
            findings.add(
                u"「%1」 is asked twice: %2 and %3"_s.arg(field.label, earlier, field.id()),
                inWords(scenario(), merge.answers));
        fields.insert(as, field.id());
    }
    QHash<QString, QString> materials;
    for (const MergedMaterial& material : merge.materials) {
        const QString as = material.name + u'@' + material.key.of.text();
        const QString earlier = materials.value(as);
        if (!earlier.isEmpty())
            findings.add(u"「%1」 is wanted twice: %2 and %3"_s.arg(material.name, earlier,
                                                                    material.key.text()),
                         inWords(scenario(), merge.answers));
        materials.insert(as, material.key.text());
    }
}

void SituationsTest::everyGuideIsReachedBySomeAnswers_data()
{
    addGuidedScenarios(m_reading);
}

void SituationsTest::everyGuideIsReachedBySomeAnswers()
{
    QSet<MatterId> reached;
    const auto reach = [&](const Situation& situation) {
        for (const Matter* matter : selectMatters(scenario(), situation).matters)
            reached.insert(matter->id);
    };
    for (const Situation& situation : situations().all()) {
        reach(situation);
        for (const Situation& plain : withOneOrTwoAnswersOf(situation))
            reach(plain);
    }
    QStringList wrong;
    for (const Matter& matter : scenario().matters) {
        if (matter.canBeAccepted() && !reached.contains(matter.id))
            wrong.append(u"%1 %2 is chosen by no answers"_s.arg(matter.id.text(), matter.name));
    }
    verifyNothing(wrong);
}

QTEST_GUILESS_MAIN(SituationsTest)
#include "tst_situations.moc"
