// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogfolder.h"
#include "core/form/mergeresult.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <functional>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSituations = 5000;
/// Before and after the death certificate changed (国卫规划发〔2026〕5号).
const QList<QDate> intakeDays{QDate(2026, 6, 30), QDate(2026, 11, 24)};

using Choices = QList<QList<QJsonValue>>; ///< for each question

/// The answers tried: every option; of several choices none, each, all and those preset.
QList<QJsonValue> answersTried(const Question& question)
{
    QList<QJsonValue> answers;
    QJsonArray all;
    for (const QuestionOption& option : question.options) {
        answers.append(question.type == QuestionType::Multi ? QJsonValue(QJsonArray{option.value})
                                                            : QJsonValue(option.value));
        all.append(option.value);
    }
    if (question.type == QuestionType::Multi)
        answers << QJsonArray() << all << question.defaultAnswer;
    if (answers.isEmpty())
        answers.append(question.defaultAnswer);
    return answers;
}

/// Every combination, or where there are too many every pair of answers, the others going round.
QList<QList<QJsonValue>> situationsTried(const Choices& choices)
{
    qsizetype count = 1;
    for (const auto& answers : choices)
        count = std::min(mostSituations + 1, count * answers.size());
    QList<QList<QJsonValue>> situations;
    if (count <= mostSituations) {
        situations.append(QList<QJsonValue>());
        for (const auto& answers : choices) {
            QList<QList<QJsonValue>> longer;
            for (const auto& begun : std::as_const(situations)) {
                for (const QJsonValue& answer : answers)
                    longer.append(begun + QList<QJsonValue>{answer});
            }
            situations = longer;
        }
        return situations;
    }
    for (qsizetype one = 0; one < choices.size(); ++one) {
        for (qsizetype other = one + 1; other < choices.size(); ++other) {
            for (qsizetype i = 0; i < choices[one].size(); ++i) {
                for (qsizetype j = 0; j < choices[other].size(); ++j) {
                    QList<QJsonValue> answers;
                    for (qsizetype k = 0; k < choices.size(); ++k)
                        answers.append(choices[k][(situations.size() + k) % choices[k].size()]);
                    answers[one] = choices[one][i];
                    answers[other] = choices[other][j];
                    situations.append(answers);
                }
            }
        }
    }
    return situations;
}

QString shown(const Answers& answers)
{
    QStringList texts;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        texts.append(it.key().text() + u'=' +
                     QString::fromUtf8(
                         QJsonDocument(QJsonArray{it.value()}).toJson(QJsonDocument::Compact)));
    texts.sort();
    return texts.join(u' ');
}

} // namespace

/// What the product ships can be relied on.
class BuiltInCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoDefect();
    void leavesOnlyTheIndustryOpen();
    void hasEveryScenario();
    void hasEveryMatterOfTheProgramme();
    void mergesWithoutConflictWhateverIsAnswered_data();
    void mergesWithoutConflictWhateverIsAnswered();
    void everyGuideIsReachedBySomeAnswers_data();
    void everyGuideIsReachedBySomeAnswers();
    void regionsAreThoseOfTheDataFile();

private:
    void guidedScenarios() const;
    void eachSituation(const Scenario& scenario,
                       const std::function<void(const Situation&)>& visit) const;
    const Scenario& fetched() const
    {
        return *m_reading.catalog->scenario(ScenarioId(QString::fromUtf8(QTest::currentDataTag())));
    }

    CatalogReading m_reading = loadCatalogFolder(u":/catalog"_s);
};

void BuiltInCatalogTest::guidedScenarios() const
{
    QTest::addColumn<int>("questions");
    for (const Scenario& scenario : m_reading.catalog->scenarios()) {
        if (scenario.hasGuide)
            QTest::newRow(qPrintable(scenario.id.text())) << int(scenario.questions.size());
    }
}

void BuiltInCatalogTest::eachSituation(const Scenario& scenario,
                                       const std::function<void(const Situation&)>& visit) const
{
    Choices choices;
    for (const Question& question : scenario.questions)
        choices.append(answersTried(question));
    for (const QList<QJsonValue>& answers : situationsTried(choices)) {
        Situation situation;
        for (qsizetype i = 0; i < answers.size(); ++i)
            situation.given.insert(scenario.questions[i].id, answers[i]);
        for (const QDate& day : intakeDays) {
            situation.intakeDay = day;
            visit(situation);
        }
    }
}

void BuiltInCatalogTest::hasNoDefect()
{
    for (const CatalogDefect& defect : std::as_const(m_reading.defects))
        qWarning().noquote() << defect.file << defect.path << defect.code << defect.params;
    QVERIFY(m_reading.defects.isEmpty());
}

void BuiltInCatalogTest::leavesOnlyTheIndustryOpen()
{
    QStringList open;
    for (const CatalogDefect& remark : std::as_const(m_reading.remarks)) {
        if (remark.code == u"catalog.openCodeList")
            open += remark.params;
        else
            qWarning().noquote() << remark.file << remark.path << remark.code << remark.params;
    }
    QCOMPARE(open, QStringList{u"industry"_s}); // GB/T 4754 comes from the province
    QCOMPARE(m_reading.remarks.size(), 1);
}

void BuiltInCatalogTest::hasEveryScenario()
{
    QVERIFY(m_reading.catalog);
    QCOMPARE(m_reading.catalog->scenarios().size(), 39);
    for (const QString& id : {u"E1.1"_s, u"P1.1"_s, u"P11.1"_s}) {
        const Scenario* scenario = m_reading.catalog->scenario(ScenarioId(id));
        QVERIFY2(scenario && scenario->hasGuide, qPrintable(id));
    }
}

void BuiltInCatalogTest::hasEveryMatterOfTheProgramme()
{
    qsizetype rows = 0;
    qsizetype leaves = 0;
    qsizetype licences = 0;
    for (const Scenario& scenario : m_reading.catalog->scenarios()) {
        rows += scenario.rows.size();
        for (const Matter& matter : scenario.matters) {
            ++leaves;
            licences += matter.isLicence() ? 1 : 0;
        }
    }
    QCOMPARE(rows, 221);
    QCOMPARE(leaves, 307);
    QCOMPARE(licences, 87);
}

void BuiltInCatalogTest::mergesWithoutConflictWhateverIsAnswered_data()
{
    guidedScenarios();
}

void BuiltInCatalogTest::mergesWithoutConflictWhateverIsAnswered()
{
    const Scenario& scenario = fetched();
    int count = 0;
    QString problem;
    eachSituation(scenario, [&](const Situation& situation) {
        const MergeResult merge = mergeAll(*m_reading.catalog, scenario, situation);
        ++count;
        const bool saysWhyNot =
            !merge.selection.rejections.isEmpty() || !merge.selection.notices.isEmpty();
        if (!merge.form.conflicts.isEmpty())
            problem = merge.form.conflicts.first().key.text() + u": "_s + shown(merge.answers);
        else if (merge.selection.matters.isEmpty() && !saysWhyNot)
            problem = u"nothing to do, and no word why: "_s + shown(merge.answers);
    });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(count > 100);
}

void BuiltInCatalogTest::everyGuideIsReachedBySomeAnswers_data()
{
    guidedScenarios();
}

void BuiltInCatalogTest::everyGuideIsReachedBySomeAnswers()
{
    const Scenario& scenario = fetched();
    QSet<MatterId> reached;
    eachSituation(scenario, [&](const Situation& situation) {
        for (const Matter* matter : selectMatters(scenario, situation).matters)
            reached.insert(matter->id);
    });
    for (const Matter& matter : scenario.matters) {
        if (matter.canBeAccepted())
            QVERIFY2(reached.contains(matter.id), qPrintable(matter.id.text()));
    }
}

void BuiltInCatalogTest::regionsAreThoseOfTheDataFile()
{
    QFile file(u":/data/regions.json"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonArray cities =
        QJsonDocument::fromJson(file.readAll()).object().value("cities"_L1).toArray();
    QStringList expected;
    for (const QJsonValue& city : cities) {
        expected.append(city["code"_L1].toString() + city["name"_L1].toString());
        for (const QJsonValue& county : city["counties"_L1].toArray())
            expected.append(county["code"_L1].toString() + county["name"_L1].toString() +
                            city["code"_L1].toString());
    }
    QStringList listed;
    for (const CodeItem& item : m_reading.catalog->codeList(CodeListId(u"region"_s))->items)
        listed.append(item.code + item.label + item.parent);
    QCOMPARE(listed, expected);
    QVERIFY(listed.size() > 150);
}

QTEST_GUILESS_MAIN(BuiltInCatalogTest)
#include "tst_builtincatalog.moc"
