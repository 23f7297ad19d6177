// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogreader.h"
#include "tests/support/catalogjson.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// A condition that could never hold as meant is found before a clerk meets it.
class ConditionCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongConditionIsNamed_data();
    void wrongConditionIsNamed();
    void soundConditionIsAccepted_data();
    void soundConditionIsAccepted();
    void conditionStandsInManyPlaces_data();
    void conditionStandsInManyPlaces();
    void defaultThatIsNoAnswerIsNamed_data();
    void defaultThatIsNoAnswerIsNamed();

private:
    /// The defects of the sound catalog with `text` at `at` in its scenario.
    static QList<CatalogDefect> defects(const char* at, const char* text)
    {
        CatalogFiles files = test::soundCatalog();
        test::change(files, "scenarios/S1.json", at, text);
        return readCatalog(files).defects;
    }
};

void ConditionCheckTest::wrongConditionIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* text, const char* path, const char* code) {
        QTest::newRow(name) << QByteArray(text) << u"$.rules[2].when"_s + QString::fromUtf8(path)
                            << QString::fromUtf8(code);
    };
    row("unknown question", R"({"question": "Q9", "eq": "a"})", ".question",
        "catalog.undefinedQuestion");
    row("inside all and not", R"({"all": [{"any": []}, {"not": {"question": "Q9", "eq": "a"}}]})",
        ".all[1].not.question", "catalog.undefinedQuestion");
    row("no option", R"({"question": "Q1", "eq": "c"})", ".eq", "catalog.notAnAnswer");
    row("one of several no option", R"({"question": "Q1", "in": ["a", "c"]})", ".in[1]",
        "catalog.notAnAnswer");
    row("no choice", R"({"question": "Q3", "has": "z"})", ".has", "catalog.notAnAnswer");
    row("neither yes nor no", R"({"question": "Q2", "eq": "true"})", ".eq", "catalog.notAnAnswer");
    row("no number", R"({"question": "Q4", "lt": "few"})", ".lt", "catalog.notAnAnswer");
    row("no day", R"({"question": "$date", "lt": "2026-06-31"})", ".lt", "catalog.notADay");
    row("no comparison", R"({"question": "Q1"})", "", "catalog.conditionShape");
    row("two comparisons", R"({"question": "Q1", "eq": "a", "in": ["b"]})", "",
        "catalog.conditionShape");
    row("question and combination", R"({"question": "Q1", "eq": "a", "all": []})", "",
        "catalog.conditionShape");
    row("two combinations", R"({"all": [], "any": []})", "", "catalog.conditionShape");
    row("nothing", "{}", "", "catalog.conditionShape");
    row("not of a list", R"({"not": []})", "", "catalog.conditionShape");
    row("comparison without question", R"({"eq": "a"})", "", "catalog.conditionShape");
    row("a text", R"("always")", "", "catalog.conditionShape");
}

void ConditionCheckTest::wrongConditionIsNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    const QList<CatalogDefect> found = defects("rules.2.when", text);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, path);
    QCOMPARE(found.first().code, code);
    QCOMPARE(found.first().refuses.text(), u"S1"_s);
}

void ConditionCheckTest::soundConditionIsAccepted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("always") << QByteArray(R"({"all": []})");
    QTest::newRow("never") << QByteArray(R"({"any": []})");
    QTest::newRow("yes") << QByteArray(R"({"question": "Q2", "eq": "yes"})");
    QTest::newRow("number as text") << QByteArray(R"({"question": "Q4", "lt": "3"})");
    QTest::newRow("before a day") << QByteArray(R"({"question": "$date", "lt": "2026-07-01"})");
    QTest::newRow("on one of several days")
        << QByteArray(R"({"question": "$date", "in": ["2026-07-01"]})");
}

void ConditionCheckTest::soundConditionIsAccepted()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(defects("rules.2.when", text), QList<CatalogDefect>());
}

void ConditionCheckTest::conditionStandsInManyPlaces_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* at, const char* path) {
        QTest::newRow(path) << QByteArray(at) << QString::fromUtf8(path);
    };
    row("questions.2.askWhen", "$.questions[2].askWhen.question");
    row("samePerson.0.when", "$.samePerson[0].when.question");
    row("chain.0.when", "$.chain[0].when.question");
    row("matters.1.defaultWhen", "$.matters[1].defaultWhen.question");
    row("matters.0.fields.0.when", "$.matters[0].fields[0].when.question");
    row("matters.0.fields.0.required", "$.matters[0].fields[0].required.question");
    row("matters.0.materials.0.when", "$.matters[0].materials[0].when.question");
    row("matters.0.materials.0.anyOf.0.when", "$.matters[0].materials[0].anyOf[0].when.question");
}

void ConditionCheckTest::conditionStandsInManyPlaces()
{
    QFETCH(const QByteArray, at);
    QFETCH(const QString, path);
    const QList<CatalogDefect> found = defects(at, R"({"question": "Q9", "eq": "a"})");
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().path, path);
    QCOMPARE(found.first().code, u"catalog.undefinedQuestion"_s);
}

void ConditionCheckTest::defaultThatIsNoAnswerIsNamed_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* at, const char* text) {
        QTest::newRow(name) << QByteArray(at) << QByteArray(text);
    };
    row("no option", "questions.0.default", R"("c")");
    row("a list for one choice", "questions.0.default", R"(["a"])");
    row("one for a list", "questions.2.default", R"("x")");
    row("no option in the list", "questions.2.default", R"(["x", "z"])");
    row("neither yes nor no", "questions.1.default", R"("true")");
    row("no number", "questions.3.default", R"("few")");
}

void ConditionCheckTest::defaultThatIsNoAnswerIsNamed()
{
    QFETCH(const QByteArray, at);
    QFETCH(const QByteArray, text);
    const QList<CatalogDefect> found = defects(at, text);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().path.endsWith(".default"_L1));
    QCOMPARE(found.first().code, u"catalog.notAnAnswer"_s);
}

QTEST_GUILESS_MAIN(ConditionCheckTest)
#include "tst_conditioncheck.moc"
