// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filledform.h"

#include <QJsonArray>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;
using test::FilledForm;

/// The merge result is written as docs and scripts expect it.
class MergeJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryPartAndNoOther();
    void saysWhatFollowedFromTheAnswers();
    void fieldIsWrittenInFull();
    void materialIsWrittenInFull();
    void whatIsNotThereIsNull();
    void conflictIsWrittenByItsKind();
    void statusAndFillAreWrittenByName();

private:
    static QJsonObject json(FilledForm& form) { return toJson(form.merge()); }
    static QJsonObject entry(const QJsonObject& json, const char* list, const QString& key)
    {
        for (const QJsonValue& value : json.value(QLatin1StringView(list)).toArray()) {
            if (value.toObject().value("key"_L1).toString() == key)
                return value.toObject();
        }
        return {};
    }

    static FilledForm form()
    {
        return FilledForm(R"(
            role deceased name=逝者 section=逝者信息
            role handler name=经办人
            element name name=姓名（名称）
            element count type=int
            codelist way 1=自取 2=邮寄
            element way type=code codelist=way
            material M-ID name=居民身份证 kind=certificate
            scenario P11.1
            question Q1 inst home*
            question Q2 bool yes* no when Q1=home
            same handler=agent self:本人 when Q1=inst
            include P108 P111 when Q1=inst
            reject P109 message=请到社区办理 when Q1=inst
            notice 先取号 when Q1=inst
            matter P108
                field deceased.name!
                field org.count max=5
                field delivery.way
                field handler.self
                output death.certNo M-CERT
            matter P109
            matter P111
                field deceased.name
                field org.count min=6
                field death.certNo
                use M-ID@handler show=1 electronic waive=dataSharing
                use M-CERT copies=1 waive=chain
                use M-PLACE copies=2 perMatter
                any M-LEASE copies=3 keep=1 waive=promise when Q1=inst
        )");
    }
};

void MergeJsonTest::hasEveryPartAndNoOther()
{
    FilledForm filled = form();
    QCOMPARE(
        json(filled).keys(),
        (QStringList{u"answers"_s, u"conflicts"_s, u"fields"_s, u"figures"_s, u"materials"_s,
                     u"matters"_s, u"notices"_s, u"rejections"_s, u"samePerson"_s, u"scenario"_s}));
    QCOMPARE(json(filled).value("figures"_L1).toObject().keys(),
             (QStringList{u"chain"_s, u"copiesMerged"_s, u"copiesSeparate"_s, u"exempt"_s,
                          u"fieldsDerived"_s, u"fieldsFromChain"_s, u"fieldsFromIdCard"_s,
                          u"fieldsMerged"_s, u"fieldsRequiredToFill"_s, u"fieldsSeparate"_s,
                          u"fieldsToFill"_s, u"generated"_s, u"materialsMerged"_s,
                          u"materialsSeparate"_s, u"matters"_s, u"promise"_s, u"submit"_s}));
}

void MergeJsonTest::saysWhatFollowedFromTheAnswers()
{
    FilledForm filled = form();
    filled.answer("Q1", "inst").answer("Q2", "no");
    const QJsonObject result = json(filled);
    QCOMPARE(result.value("scenario"_L1).toString(), u"P11.1"_s);
    QCOMPARE(result.value("answers"_L1).toObject(), (QJsonObject{{u"Q1"_s, u"inst"_s}}));
    QCOMPARE(result.value("matters"_L1).toArray(), (QJsonArray{u"P108"_s, u"P111"_s}));
    QCOMPARE(
        result.value("rejections"_L1).toArray(),
        (QJsonArray{QJsonObject{{u"matter"_s, u"P109"_s}, {u"message"_s, u"请到社区办理"_s}}}));
    QCOMPARE(result.value("notices"_L1).toArray(), QJsonArray{u"先取号"_s});
    QCOMPARE(result.value("samePerson"_L1).toObject(), (QJsonObject{{u"handler"_s, u"agent"_s}}));
}

void MergeJsonTest::fieldIsWrittenInFull()
{
    FilledForm filled = form();
    filled.answer("Q1", "inst");
    const QJsonObject expected{{u"key"_s, u"deceased.name"_s},
                               {u"required"_s, true},
                               {u"requiredBy"_s, QJsonArray{u"P108"_s}},
                               {u"matters"_s, QJsonArray{u"P108"_s, u"P111"_s}},
                               {u"aliases"_s, QJsonArray{u"deceased"_s}},
                               {u"fill"_s, u"input"_s},
                               {u"label"_s, u"逝者·姓名（名称）"_s},
                               {u"section"_s, u"逝者信息"_s},
                               {u"repeats"_s, false}};
    QCOMPARE(entry(json(filled), "fields", u"deceased.name"_s), expected);
}

void MergeJsonTest::materialIsWrittenInFull()
{
    FilledForm filled = form();
    filled.answer("Q1", "inst");
    const QJsonObject use{{u"matter"_s, u"P111"_s},
                          {u"copies"_s, 0},
                          {u"showOriginal"_s, 1},
                          {u"keepOriginal"_s, 0},
                          {u"waivers"_s, QJsonArray{u"dataSharing"_s}},
                          {u"waivedByChain"_s, false},
                          {u"sharing"_s, u"once"_s}};
    const QJsonObject expected{{u"key"_s, u"M-ID@agent"_s},
                               {u"material"_s, u"M-ID"_s},
                               {u"of"_s, u"agent"_s},
                               {u"alternative"_s, QJsonValue()},
                               {u"name"_s, u"居民身份证"_s},
                               {u"status"_s, u"exempt"_s},
                               {u"copies"_s, 0},
                               {u"showOriginal"_s, 1},
                               {u"keepOriginal"_s, 0},
                               {u"uses"_s, QJsonArray{use}}};
    QCOMPARE(entry(json(filled), "materials", u"M-ID@agent"_s), expected);
}

void MergeJsonTest::whatIsNotThereIsNull()
{
    FilledForm filled = form();
    filled.answer("Q1", "inst");
    const QJsonObject place = entry(json(filled), "materials", u"M-PLACE"_s);
    QCOMPARE(place.value("of"_L1), QJsonValue());
    QCOMPARE(place.value("alternative"_L1).toString(), u"M-LEASE"_s);
    QCOMPARE(place.value("keepOriginal"_L1).toInt(), 1);
    const QJsonObject use = place.value("uses"_L1).toArray().first().toObject();
    QCOMPARE(use.value("copies"_L1).toInt(), 3);
    QCOMPARE(use.value("sharing"_L1).toString(), u"perMatter"_s);
    QCOMPARE(use.value("waivers"_L1).toArray(), QJsonArray{u"promise"_s});
}

void MergeJsonTest::conflictIsWrittenByItsKind()
{
    FilledForm filled = form();
    filled.answer("Q1", "inst");
    QCOMPARE(json(filled).value("conflicts"_L1).toArray(),
             (QJsonArray{QJsonObject{{u"key"_s, u"org.count"_s},
                                     {u"kind"_s, u"emptyRange"_s},
                                     {u"matters"_s, QJsonArray{u"P108"_s, u"P111"_s}}}}));
}

void MergeJsonTest::statusAndFillAreWrittenByName()
{
    FilledForm filled = form();
    filled.answer("Q1", "inst");
    const QJsonObject result = json(filled);
    const auto fill = [&](const char* key) {
        return entry(result, "fields", QString::fromUtf8(key)).value("fill"_L1).toString();
    };
    QCOMPARE(fill("death.certNo"), u"chain"_s);
    QCOMPARE(fill("agent.self"), u"derived"_s);
    QCOMPARE(fill("delivery.way"), u"input"_s);
    const auto status = [&](const char* key) {
        return entry(result, "materials", QString::fromUtf8(key)).value("status"_L1).toString();
    };
    QCOMPARE(status("M-CERT"), u"chain"_s);
    QCOMPARE(status("M-PLACE"), u"promise"_s);
}

QTEST_GUILESS_MAIN(MergeJsonTest)
#include "tst_mergejson.moc"
