// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explainidcommand.h"
#include "core/identity/identitykinds.h"
#include "tests/app/cli/shell.h"
#include "tests/support/fixedclock.h"
#include "tests/support/madeupnumbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

/// What `explain id` prints.
class TestExplainIdCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReplyHasEveryMember();
    void aSoundNumberHasNoReason();
    void doubtsAreListed();
    void aBirthAfterTodayIsRefused();
    void withoutJsonItIsOneLine();
    void anUnknownKindIsWrong();
    void helpNamesEveryKind();

private:
    QJsonObject reply(const QString& kind, const QString& value)
    {
        if (m_shell.run({u"explain"_s, u"id"_s, kind, value, u"--json"_s}) != 0)
            return {};
        return QJsonDocument::fromJson(m_shell.out().toUtf8()).object();
    }

    test::FixedClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(10, 0))};
    test::Shell m_shell{[this](const Sentences& sentences, Streams streams) {
        return std::make_unique<ExplainIdCommand>(m_clock, sentences, streams);
    }};
};

void TestExplainIdCommand::theReplyHasEveryMember()
{
    const QJsonObject object = reply(u"creditCode"_s, u" 1234o "_s);
    QCOMPARE(object.keys(), (QStringList{u"kind"_s, u"message"_s, u"normalized"_s, u"reason"_s,
                                         u"valid"_s, u"value"_s, u"warnings"_s}));
    QCOMPARE(object[u"kind"_s].toString(), u"creditCode"_s);
    QCOMPARE(object[u"value"_s].toString(), u" 1234o "_s);
    QCOMPARE(object[u"normalized"_s].toString(), u"1234O"_s);
    QCOMPARE(object[u"valid"_s], QJsonValue(false));
    QCOMPARE(object[u"reason"_s].toString(), u"FORMAT"_s);
    QCOMPARE(object[u"message"_s].toString(), u"creditCode FORMAT"_s);
    QVERIFY(object[u"warnings"_s].isArray());
}

void TestExplainIdCommand::aSoundNumberHasNoReason()
{
    const QJsonObject object = reply(u"residentId"_s, test::residentId(QDate(1990, 3, 7)));
    QCOMPARE(object[u"valid"_s], QJsonValue(true));
    QVERIFY(object[u"reason"_s].isNull());
}

void TestExplainIdCommand::doubtsAreListed()
{
    QCOMPARE(reply(u"plate"_s, u"使123456"_s)[u"warnings"_s].toArray(),
             QJsonArray{u"SPECIAL_PLATE"_s});
}

void TestExplainIdCommand::aBirthAfterTodayIsRefused()
{
    const QString number = test::residentId(QDate(2026, 11, 24));
    QCOMPARE(reply(u"residentId"_s, number)[u"valid"_s], QJsonValue(true));
    m_clock.set(QDateTime(QDate(2026, 11, 23), QTime(10, 0)));
    QCOMPARE(reply(u"residentId"_s, number)[u"reason"_s].toString(), u"DATE_RANGE"_s);
}

void TestExplainIdCommand::withoutJsonItIsOneLine()
{
    QCOMPARE(m_shell.run({u"explain"_s, u"id"_s, u"postcode"_s, u"２５０００１"_s}), 0);
    QCOMPARE(m_shell.out(), u"250001：postcode\n"_s);
}

void TestExplainIdCommand::anUnknownKindIsWrong()
{
    QCOMPARE(m_shell.run({u"explain"_s, u"id"_s, u"shoeSize"_s, u"42"_s}), 2);
    QVERIFY(m_shell.err().contains(u"identity.unknownKind shoeSize"_s));
    QCOMPARE(m_shell.out(), QString());
}

void TestExplainIdCommand::helpNamesEveryKind()
{
    m_shell.run({u"explain"_s, u"id"_s, u"--help"_s});
    for (const QString& kind : identityKinds())
        QVERIFY2(m_shell.out().contains(kind), qPrintable(kind));
}

QTEST_GUILESS_MAIN(TestExplainIdCommand)
#include "tst_explainidcommand.moc"
