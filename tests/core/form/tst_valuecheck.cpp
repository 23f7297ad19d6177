// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/valuecheck.h"
#include "tests/support/filledform.h"
#include "tests/support/madeupnumbers.h"

#include <QJsonArray>
#include <QTest>

using namespace yichuang;
using test::FilledForm;

class ValueCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMeantIsFiled_data();
    void whatIsMeantIsFiled();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void tooLongIsBlamedOnTheMatterThatSaysSo();
    void lengthCountsCharactersAsPeopleDo();
    void numberIsJudgedByTheTypeOfDocumentBesideIt();
    void numberIsJudgedByItsLookWhereNoTypeIsChosen();
    void doubtAboutANumberIsOnlyAWarning();
    void problemOfANumberNamesItsKind();
    void nothingIsWrongWithAnEmptyField();
    void puttingRightTwiceChangesNothing();

private:
    static FilledForm form()
    {
        return FilledForm(R"(
            codelist idType 111=居民身份证 414=普通护照 X81=港澳居民居住证
            codelist color 1=红 2=蓝 3=绿
            element idType type=code codelist=idType
            element idNo validator=byIdType idCard=no maxLength=30
            element creditCode validator=uscc
            element name idCard=name maxLength=100
            element mobile pattern=^1[3-9]\d{9}$
            element account maxLength=32
            element address type=address
            element count type=int min=1 max=200
            element capital type=decimal scale=2
            element birthDate type=date earliest=1900-01-01 latest=2026-06-30
            element time type=datetime
            element from type=month
            element until type=term
            element span type=daterange
            element color type=code codelist=color options=1,2
            element colors type=codes codelist=color
            element agrees type=bool
            scenario S1
            include M1
            matter M1
                field p.idType
                field p.idNo
                field p.creditCode
                field p.name
                field p.mobile
                field p.account
                field p.address
                field p.count
                field p.capital
                field p.birthDate
                field p.time
                field p.from
                field p.until
                field p.span
                field p.color
                field p.colors
                field p.agrees
        )");
    }
};

void ValueCheckTest::whatIsMeantIsFiled_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("typed");
    QTest::addColumn<QJsonValue>("filed");
    const auto row = [](const char* what, const char* place, const QJsonValue& typed,
                        const QJsonValue& filed) {
        QTest::newRow(what) << QString::fromUtf8(place) << typed << filed;
    };
    const QString number = test::residentId(QDate(1990, 3, 7));
    QString wide;
    for (const QChar c : number)
        wide.append(QChar(c.unicode() + 0xFEE0));
    row("full-width digits", "p.idNo", wide, number);
    row("stray spaces", "p.idNo", QString(u' ' + number.left(6) + u' ' + number.mid(6)), number);
    row("lower-case x", "p.idNo",
        test::personNumber(u"370102"_qs, u"19491231"_qs, u"002"_qs).toLower(),
        test::personNumber(u"370102"_qs, u"19491231"_qs, u"002"_qs));
    row("mobile in groups", "p.mobile", u"１３８ 0000 1234"_qs, u"13800001234"_qs);
    row("mobile with dashes", "p.mobile", u"138-0000-1234"_qs, u"13800001234"_qs);
    row("credit code", "p.creditCode", u"91370102ma3c0abc1x"_qs, u"91370102MA3C0ABC1X"_qs);
    row("name with spaces", "p.name", u" 张　三 "_qs, u"张三"_qs);
    row("minority name", "p.name", u"买买提.艾力"_qs, u"买买提·艾力"_qs);
    row("rare character", "p.name", u"𠮷田"_qs, u"𠮷田"_qs);
    row("foreign name", "p.name", u"Ana  María López"_qs, u"Ana María López"_qs);
    row("account number", "p.account", u"３７０1"_qs, u"3701"_qs);
    row("address keeps its words", "p.address", u" 历下区 1 号 "_qs, u"历下区 1 号"_qs);
    row("number with commas", "p.capital", u"1,000,000.50"_qs, u"1000000.50"_qs);
    row("big number from a file", "p.count", 1000000, u"1000000"_qs);
    row("decimal from a file", "p.capital", 0.25, u"0.25"_qs);
    row("eight digits are a day", "p.birthDate", u"19900307"_qs, u"1990-03-07"_qs);
    row("a day in words", "p.birthDate", u"1990年3月7日"_qs, u"1990-03-07"_qs);
    row("a moment", "p.time", u"2026-3-7 9:05"_qs, u"2026-03-07T09:05"_qs);
    row("a month", "p.from", u"2026年3月"_qs, u"2026-03"_qs);
    row("long term", "p.until", u"长期"_qs, u"long"_qs);
    row("a span", "p.span", u"2026-1-1至2026-12-31"_qs, u"2026-01-01/2026-12-31"_qs);
    row("a label for its code", "p.color", u"红"_qs, u"1"_qs);
    row("labels for their codes", "p.colors", QJsonArray{u"红"_qs, u"3"_qs},
        QJsonArray{u"1"_qs, u"3"_qs});
    row("yes", "p.agrees", true, u"yes"_qs);
    row("是", "p.agrees", u"是"_qs, u"yes"_qs);
    row("what isn't understood stays", "p.birthDate", u"去年春天"_qs, u"去年春天"_qs);
}

void ValueCheckTest::whatIsMeantIsFiled()
{
    QFETCH(QString, place);
    QFETCH(QJsonValue, typed);
    QFETCH(QJsonValue, filed);
    QCOMPARE(form().type(qPrintable(place), typed).view(qPrintable(place)).value, filed);
}

void ValueCheckTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* what, const char* place, const char* typed,
                        const char* problem) {
        QTest::newRow(what) << QString::fromUtf8(place) << QString::fromUtf8(typed)
                            << QString::fromUtf8(problem);
    };
    row("mistyped digit", "p.idNo", "370102199003079019", "id.CHECK");
    row("30 February", "p.idNo", "37010219900230901X", "id.DATE");
    row("too short a number", "p.idNo", "3701021990030", "");
    row("no credit code", "p.creditCode", "12345", "id.FORMAT");
    row("too few digits", "p.mobile", "1380000", "field.pattern");
    row("no number", "p.count", "many", "field.notInteger");
    row("no whole number", "p.count", "1.5", "field.notInteger");
    row("exponent", "p.count", "1e2", "field.notInteger");
    row("not a number", "p.capital", "nan", "field.notNumber");
    row("too small", "p.count", "0", "field.tooSmall");
    row("too large", "p.count", "201", "field.tooLarge");
    row("too many decimals", "p.capital", "1.234", "field.scale");
    row("no day", "p.birthDate", "2026-02-30", "field.notDate");
    row("too early", "p.birthDate", "1899-12-31", "field.tooEarly");
    row("too late", "p.birthDate", "2026-07-01", "field.tooLate");
    row("a day is no moment", "p.time", "2026-03-07", "field.notDateTime");
    row("no month", "p.from", "2026-13", "field.notMonth");
    row("no term", "p.until", "forever", "field.notDate");
    row("no span", "p.span", "2026-01-01", "field.notDateRange");
    row("reversed span", "p.span", "2026-12-31/2026-01-01", "field.rangeReversed");
    row("unknown code", "p.color", "9", "field.unknownCode");
    row("code not allowed", "p.color", "3", "field.codeNotAllowed");
    row("no yes or no", "p.agrees", "perhaps", "field.notYesNo");
}

void ValueCheckTest::whatIsWrongIsNamed()
{
    QFETCH(QString, place);
    QFETCH(QString, typed);
    QFETCH(QString, problem);
    FilledForm filled = form();
    const QStringList found =
        filled.type(qPrintable(place), QJsonValue(typed)).problems(qPrintable(place));
    if (problem.isEmpty())
        QCOMPARE(found, QStringList{u"id.ID_TYPE_UNKNOWN?"_qs});
    else
        QCOMPARE(found, QStringList{problem});
}

void ValueCheckTest::tooLongIsBlamedOnTheMatterThatSaysSo()
{
    FilledForm filled(R"(
        scenario S1
        include M1 M2
        matter M1
            field org.name
        matter M2
            field org.name maxLength=3
    )");
    filled.type("org.name", "五个字符呀");
    QCOMPARE(filled.problems("org.name"), QStringList{u"field.tooLong"_qs});
    const FieldProblem problem = filled.view("org.name").problems.first();
    QCOMPARE(test::texts(problem.matters), QStringList{u"M2"_qs});
    QCOMPARE(problem.params, QStringList{u"3"_qs});
}

void ValueCheckTest::lengthCountsCharactersAsPeopleDo()
{
    FilledForm filled = form();
    const QString rare = QString(u"𠮷"_qs).repeated(100);
    QCOMPARE(filled.type("p.name", QJsonValue(rare)).problems("p.name"), QStringList());
    QCOMPARE(filled.type("p.name", QJsonValue(rare + u'田')).problems("p.name"),
             QStringList{u"field.tooLong"_qs});
}

void ValueCheckTest::numberIsJudgedByTheTypeOfDocumentBesideIt()
{
    FilledForm filled = form();
    filled.type("p.idNo", "E12345678");
    QCOMPARE(filled.type("p.idType", "414").problems("p.idNo"), QStringList());
    QCOMPARE(filled.type("p.idType", "111").problems("p.idNo"), QStringList{u"id.FORMAT"_qs});
    QCOMPARE(filled.type("p.idType", "居民身份证").problems("p.idNo"),
             QStringList{u"id.FORMAT"_qs});
}

void ValueCheckTest::numberIsJudgedByItsLookWhereNoTypeIsChosen()
{
    FilledForm filled = form();
    QCOMPARE(
        filled.type("p.idNo", QJsonValue(test::residentId(QDate(1990, 3, 7)))).problems("p.idNo"),
        QStringList());
    QCOMPARE(filled.view("p.idType").value, QJsonValue());
    QCOMPARE(filled.type("p.idNo", "E12345678").problems("p.idNo"),
             QStringList{u"id.ID_TYPE_UNKNOWN?"_qs});
}

void ValueCheckTest::doubtAboutANumberIsOnlyAWarning()
{
    FilledForm filled = form();
    const QString permit = test::personNumber(u"810000"_qs, u"19900307"_qs, u"013"_qs);
    filled.type("p.idType", "111").type("p.idNo", QJsonValue(permit));
    QCOMPARE(filled.problems("p.idNo"), QStringList{u"id.RESIDENCE_PERMIT?"_qs});
    QVERIFY(!filled.view("p.idNo").needsWork());
}

void ValueCheckTest::problemOfANumberNamesItsKind()
{
    FilledForm filled = form();
    filled.type("p.creditCode", "12345");
    QCOMPARE(filled.view("p.creditCode").problems.first().params,
             (QStringList{u"creditCode"_qs, u"12345"_qs}));
}

void ValueCheckTest::nothingIsWrongWithAnEmptyField()
{
    FilledForm filled = form();
    QCOMPARE(filled.type("p.idNo", "").problems("p.idNo"), QStringList());
    QCOMPARE(filled.type("p.count", QJsonValue()).problems("p.count"), QStringList());
}

void ValueCheckTest::puttingRightTwiceChangesNothing()
{
    for (const char* typed : {"３７０1 ", "买买提.艾力", "ABC-12", "  a  b ", "370102"}) {
        for (const char* place : {"p.idNo", "p.name", "p.mobile", "p.account", "p.address"}) {
            FilledForm filled = form();
            const QString once = filled.type(place, typed).shown(place);
            QCOMPARE(filled.type(place, QJsonValue(once)).shown(place), once);
        }
    }
}

QTEST_GUILESS_MAIN(ValueCheckTest)
#include "tst_valuecheck.moc"
