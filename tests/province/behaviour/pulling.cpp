// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casejson.h"
#include "core/cases/eventpayload.h"
#include "tests/province/behaviour/provincebehaviour.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

using Kind = CaseEventKind;

/// Where the terminal's pulls go on from, everything read.
QString cursorOf(Terminal& terminal)
{
    QString cursor;
    Answer page;
    do {
        page = terminal.get(cursor.isEmpty() ? u"/cases"_s : u"/cases?cursor="_s + cursor);
        cursor = page.json.value("cursor"_L1).toString();
    } while (page.json.value("more"_L1).toBool());
    return cursor;
}

QString phaseOf(const Answer& progress, int matter = 0)
{
    return progress.json["matters"_L1][matter]["phase"_L1].toString();
}

} // namespace

void ProvinceBehaviour::theOtherWindowPullsWhatChanged()
{
    const CaseFixture fixture = acceptedCase({u"A"_s, u"B"_s});
    const QString cursor = cursorOf(*m_second);
    const QJsonObject printed = eventJson(Kind::Printed, payload::printed(u"D"_s));
    append(terminal(), fixture, 1, {printed});
    const Answer page = m_second->get(u"/cases?cursor="_s + cursor);
    QCOMPARE(page.breach, QString());
    QCOMPARE(page.json["items"_L1].toArray().size(), 1);
    const QJsonValue item = page.json["items"_L1][0];
    QCOMPARE(item["number"_L1].toString(), fixture.number());
    QVERIFY(!item.toObject().contains("head"_L1));
    QCOMPARE(item["events"_L1].toArray().size(), 1);
    QCOMPARE(item["events"_L1][0]["sequence"_L1].toInt(), 2);
    QCOMPARE(item["events"_L1][0]["terminal"_L1].toString(), terminal().id());
    QCOMPARE(item["events"_L1][0]["event"_L1].toObject(), printed);

    terminal().put(fixture.path(), fixture.upsert({}, 1), newUuid());
    const Answer next =
        m_second->get(u"/cases?cursor="_s + page.json.value("cursor"_L1).toString());
    QCOMPARE(next.json["items"_L1][0]["head"_L1].toObject(), fixture.head());
    QVERIFY(next.json["items"_L1][0]["events"_L1].toArray().isEmpty());
}

void ProvinceBehaviour::pagesLeadToTheEnd()
{
    QString cursor = cursorOf(terminal());
    QStringList expected;
    for (int i = 0; i < 3; ++i)
        expected.append(acceptedCase({u"A"_s}).number());
    QStringList pulled;
    bool hasMore = true;
    while (hasMore) {
        const Answer page = terminal().get(u"/cases?limit=1&cursor="_s + cursor);
        for (const QJsonValue& item : page.json["items"_L1].toArray())
            pulled.append(item["number"_L1].toString());
        cursor = page.json.value("cursor"_L1).toString();
        hasMore = page.json.value("more"_L1).toBool();
    }
    QCOMPARE(pulled, expected);
    QCOMPARE(terminal().get(u"/cases?cursor=x"_s).code(), u"request.invalid"_s);
    QCOMPARE(terminal().get(u"/cases?limit=0"_s).code(), u"request.invalid"_s);
}

void ProvinceBehaviour::anotherHallTakesTheCaseOver()
{
    const CaseFixture fixture = acceptedCase({u"A"_s});
    QCOMPARE(m_other->get(fixture.path()).code(), u"case.otherHall"_s);
    QCOMPARE(append(*m_other, fixture, 1, {eventJson(Kind::Reprinted)}).code(),
             u"case.otherHall"_s);
    const QString cursor = cursorOf(*m_other);

    const auto takeOver = [&](const QString& idNumber) {
        return m_other->post(fixture.path() + u"/takeovers"_s,
                             {{u"idNumber"_s, idNumber}, {u"reason"_s, u"异地代收"_s}}, newUuid());
    };
    QCOMPARE(takeOver(u"370102199403189227"_s).code(), u"clerk.tokenMissing"_s);
    QCOMPARE(m_other->signIn(u"001"_s), QString());
    QCOMPARE(takeOver(u"37010219850923911X"_s).code(), u"case.applicantDiffers"_s);
    const Answer whole = takeOver(u"370102199403189227"_s);
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.breach, QString());
    QCOMPARE(whole.json["halls"_L1].toArray().size(), 2);

    const Answer page = m_other->get(u"/cases?cursor="_s + cursor);
    QCOMPARE(page.json["items"_L1][0]["head"_L1].toObject(), fixture.head());
    const QString own = cursorOf(terminal());
    QCOMPARE(append(*m_other, fixture, 1, {eventJson(Kind::Reprinted)}).status, 200);
    const Answer back = terminal().get(u"/cases?cursor="_s + own);
    QCOMPARE(back.json["items"_L1][0]["events"_L1].toArray().size(), 1);
    m_other->signOut();
}

void ProvinceBehaviour::departmentsMoveTheCaseOnToPickup()
{
    const CaseFixture fixture = acceptedCase({u"E001.1"_s, u"E002"_s});
    const QString path = fixture.path() + u"/progress"_s;
    QCOMPARE(phaseOf(terminal().get(path)), u"submitted"_s);
    const QString cursor = cursorOf(*m_second);
    QCOMPARE(advance(fixture), 1);
    QCOMPARE(phaseOf(terminal().get(path)), u"underReview"_s);
    QCOMPARE(advance(fixture), 1);
    const Answer decided = terminal().get(path);
    QCOMPARE(phaseOf(decided), u"granted"_s);
    QCOMPARE(decided.breach, QString());
    QVERIFY(!decided.json["matters"_L1][0]["resultId"_L1].toString().isEmpty());
    QVERIFY(!decided.json["pickup"_L1]["ready"_L1].toBool());
    QCOMPARE(advance(fixture), 1);
    const Answer ready = terminal().get(path);
    QCOMPARE(phaseOf(ready, 1), u"resultAtHall"_s);
    QCOMPARE(ready.json["matters"_L1][0]["resultId"_L1],
             decided.json["matters"_L1][0]["resultId"_L1]);
    QVERIFY(ready.json["pickup"_L1]["ready"_L1].toBool());
    QCOMPARE(advance(fixture), 0);
    const Answer page = m_second->get(u"/cases?cursor="_s + cursor);
    QCOMPARE(page.json["items"_L1][0]["progress"_L1].toObject(), ready.json);
}

void ProvinceBehaviour::aDeniedMatterSaysWhy()
{
    const CaseFixture fixture = acceptedCase({u"A"_s});
    advance(fixture);
    advance(fixture, {{u"denialReason"_s, u"场所不符"_s}});
    const Answer progress = terminal().get(fixture.path() + u"/progress"_s);
    QCOMPARE(phaseOf(progress), u"denied"_s);
    QCOMPARE(progress.json["matters"_L1][0]["reason"_L1].toString(), u"场所不符"_s);
    QVERIFY(progress.json["pickup"_L1]["ready"_L1].toBool());
}

void ProvinceBehaviour::aPausedMatterStaysWhereItIs()
{
    const CaseFixture fixture = acceptedCase({u"A"_s});
    const QJsonObject matter = payload::ofMatter(MatterId(u"A"_s));
    append(terminal(), fixture, 1, {eventJson(Kind::Paused, matter, u"003"_s)});
    QCOMPARE(advance(fixture), 0);
    append(terminal(), fixture, 2, {eventJson(Kind::Resumed, matter, u"003"_s)});
    QCOMPARE(advance(fixture), 1);
}

void ProvinceBehaviour::aWaitingMatterHoldsThePickupBack()
{
    const CaseFixture fixture = newCase();
    MatterTerm first;
    first.matter = MatterId(u"A"_s);
    MatterTerm second;
    second.matter = MatterId(u"B"_s);
    second.standing = MatterStanding::Waiting;
    const QJsonObject accepted = eventJson(Kind::Accepted, payload::accepted({first, second}, {}));
    terminal().put(fixture.path(), fixture.upsert({accepted}), newUuid());
    QCOMPARE(advance(fixture, {{u"steps"_s, 3}}), 3);
    const QString path = fixture.path() + u"/progress"_s;
    QCOMPARE(terminal().get(path).json["matters"_L1].toArray().size(), 1);
    QVERIFY(!terminal().get(path).json["pickup"_L1]["ready"_L1].toBool());

    second.standing = MatterStanding::Accepted;
    append(terminal(), fixture, 1,
           {eventJson(Kind::PredecessorDecided, payload::termsChanged({second}))});
    QCOMPARE(advance(fixture, {{u"steps"_s, 3}}), 3);
    QVERIFY(terminal().get(path).json["pickup"_L1]["ready"_L1].toBool());
}

} // namespace yichuang::test
