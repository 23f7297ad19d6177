// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

CommandShape shape()
{
    CommandShape shape;
    shape.name = u"take"_s;
    shape.arguments = QStringList{u"FILE"_s};
    shape.options = {{u"out"_s, u"DIR"_s, {}, {}, true},
                     {u"format"_s, u"FORMAT"_s, {}, {u"A4"_s, u"A5"_s}, false},
                     {u"json"_s, {}, {}, {}, false}};
    return shape;
}

Arguments::Reading read(const QString& line)
{
    return Arguments::read(shape(), line.split(u' ', Qt::SkipEmptyParts));
}

QStringList faultsOf(const QString& line)
{
    QStringList codes;
    for (const Error& fault : read(line).faults)
        codes.append(fault.code);
    return codes;
}

} // namespace

/// What a command line may look like.
class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsMayStandAnywhere();
    void valueMayFollowAnEqualsSign();
    void afterTwoDashesEverythingIsAnArgument();
    void aNegativeNumberIsAValue();
    void everyFaultIsNamedAtOnce();
    void faultsAreTold_data();
    void faultsAreTold();
};

void TestArguments::optionsMayStandAnywhere()
{
    for (const QString& line : {u"a.json --out o --json"_s, u"--json --out o a.json"_s}) {
        const auto [arguments, faults] = read(line);
        QVERIFY(faults.isEmpty());
        QCOMPARE(arguments.at(0), u"a.json"_s);
        QCOMPARE(arguments.value(u"out"_s), u"o"_s);
        QVERIFY(arguments.has(u"json"_s));
        QVERIFY(!arguments.has(u"format"_s));
    }
}

void TestArguments::valueMayFollowAnEqualsSign()
{
    QCOMPARE(read(u"a --out=x=y"_s).arguments.value(u"out"_s), u"x=y"_s);
}

void TestArguments::afterTwoDashesEverythingIsAnArgument()
{
    const auto [arguments, faults] = read(u"--out o -- --a.json"_s);
    QVERIFY(faults.isEmpty());
    QCOMPARE(arguments.at(0), u"--a.json"_s);
}

void TestArguments::aNegativeNumberIsAValue()
{
    QCOMPARE(read(u"a --out -1"_s).arguments.value(u"out"_s), u"-1"_s);
}

void TestArguments::everyFaultIsNamedAtOnce()
{
    QCOMPARE(faultsOf(u"--json=yes --frmat A4 b c"_s),
             (QStringList{u"cli.switchWithValue"_s, u"cli.unknownOption"_s, u"cli.missingOption"_s,
                          u"cli.tooManyArguments"_s, u"cli.tooManyArguments"_s}));
}

void TestArguments::faultsAreTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << u"a --out o --speed"_s << u"cli.unknownOption"_s;
    QTest::newRow("one dash") << u"a --out o -json"_s << u"cli.unknownOption"_s;
    QTest::newRow("no value") << u"a --out"_s << u"cli.missingValue"_s;
    QTest::newRow("option for a value") << u"a --out --json"_s << u"cli.missingValue"_s;
    QTest::newRow("empty value") << u"a --out="_s << u"cli.missingValue"_s;
    QTest::newRow("not allowed") << u"a --out o --format A3"_s << u"cli.valueNotAllowed"_s;
    QTest::newRow("no argument") << u"--out o"_s << u"cli.missingArgument"_s;
    QTest::newRow("no option") << u"a"_s << u"cli.missingOption"_s;
}

void TestArguments::faultsAreTold()
{
    QFETCH(const QString, line);
    QFETCH(const QString, code);
    QCOMPARE(faultsOf(line), QStringList{code});
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
