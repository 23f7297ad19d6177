// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/eventpayload.h"
#include "tests/province/behaviour/provincebehaviour.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

using Kind = CaseEventKind;

QJsonObject decided(const QString& matter)
{
    return eventJson(Kind::MatterDecided, payload::matterDecided(MatterId(matter), true));
}

QJsonObject paperJson()
{
    return {{u"id"_s, newUuid()},
            {u"kind"_s, u"acceptance"_s},
            {u"number"_s, u"演练受字1号"_s},
            {u"title"_s, u"受理通知书"_s},
            {u"at"_s, u"2026-11-24T09:41:00.000+08:00"_s},
            {u"clerk"_s, u"001"_s},
            {u"content"_s, QJsonObject{{u"a"_s, 1}}}};
}

} // namespace

void ProvinceBehaviour::aNewCaseArrivesWhole()
{
    const CaseFixture fixture = newCase();
    const QJsonObject opened = eventJson(Kind::Opened);
    const QJsonObject paper = paperJson();
    QJsonObject upsert = fixture.upsert({opened, acceptedJson({u"E001.1"_s})});
    upsert.insert(u"documents"_s, QJsonArray{paper});
    const Answer stored = terminal().put(fixture.path(), upsert, newUuid());
    QCOMPARE(stored.status, 201);
    QCOMPARE(stored.breach, QString());
    QCOMPARE(stored.json.value("revision"_L1).toInt(), 1);
    QCOMPARE(stored.json.value("lastSequence"_L1).toInt(), 2);
    QCOMPARE(stored.json.value("sequences"_L1).toObject().value(idOf(opened)).toInt(), 1);

    const Answer whole = terminal().get(fixture.path());
    QCOMPARE(whole.breach, QString());
    QCOMPARE(whole.json.value("head"_L1).toObject(), fixture.head());
    QCOMPARE(whole.json["events"_L1][0]["event"_L1].toObject(), opened);
    QCOMPARE(whole.json["documents"_L1][0].toObject(), paper);
}

void ProvinceBehaviour::theSameKeyIsAnsweredAlikeAndChangesNothing()
{
    const CaseFixture fixture = newCase();
    const QString key = newUuid();
    const QJsonObject upsert = fixture.upsert({eventJson(Kind::Opened)});
    const Answer first = terminal().put(fixture.path(), upsert, key);
    const Answer again = terminal().put(fixture.path(), upsert, key);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.body, first.body);
    QVERIFY(again.hasItsDigest());
    QCOMPARE(again.headers.value("idempotency-replayed"), QByteArray("true"));
    QCOMPARE(terminal().get(fixture.path()).json.value("lastSequence"_L1).toInt(), 1);
}

void ProvinceBehaviour::theSameKeyForSomethingElseIsRefused()
{
    const CaseFixture fixture = newCase();
    const QString key = newUuid();
    terminal().put(fixture.path(), fixture.upsert(), key);
    const Answer other = terminal().put(fixture.path(), fixture.upsert({}, 1), key);
    QCOMPARE(other.status, 422);
    QCOMPARE(other.code(), u"idempotency.keyReused"_s);
    QCOMPARE(other.breach, QString());
}

void ProvinceBehaviour::aKeyIsNeeded()
{
    const CaseFixture fixture = newCase();
    QCOMPARE(terminal().put(fixture.path(), fixture.upsert()).code(), u"idempotency.keyMissing"_s);
}

void ProvinceBehaviour::aNumberOfAnotherHallIsRefused()
{
    const CaseFixture theirs = newCase(u"370103001"_s);
    QCOMPARE(terminal().put(theirs.path(), theirs.upsert(), newUuid()).code(),
             u"case.numberOfOtherHall"_s);
}

void ProvinceBehaviour::aMistypedNumberIsRefused()
{
    const CaseFixture fixture = newCase();
    QString number = fixture.number();
    number.back() = number.back() == u'0' ? u'1' : u'0';
    QJsonObject upsert = fixture.upsert();
    QJsonObject head = fixture.head();
    head.insert(u"number"_s, number);
    upsert.insert(u"head"_s, head);
    QCOMPARE(terminal().put(u"/cases/"_s + number, upsert, newUuid()).code(), u"request.invalid"_s);
}

void ProvinceBehaviour::anOldRevisionIsAConflict()
{
    const CaseFixture fixture = newCase();
    terminal().put(fixture.path(), fixture.upsert(), newUuid());
    const Answer second = m_second->put(fixture.path(), fixture.upsert({}, 1), newUuid());
    QCOMPARE(second.json.value("revision"_L1).toInt(), 2);
    const Answer late = terminal().put(fixture.path(), fixture.upsert({}, 1), newUuid());
    QCOMPARE(late.code(), u"case.revisionConflict"_s);
    QCOMPARE(late.json.value("currentRevision"_L1).toInt(), 2);
}

void ProvinceBehaviour::aCaseThatIsThereIsNoNewOne()
{
    const CaseFixture fixture = newCase();
    terminal().put(fixture.path(), fixture.upsert(), newUuid());
    const Answer again = m_second->put(fixture.path(), fixture.upsert(), newUuid());
    QCOMPARE(again.code(), u"case.revisionConflict"_s);
    QCOMPARE(again.json.value("currentRevision"_L1).toInt(), 1);
}

void ProvinceBehaviour::eventsThatCommuteAreMerged()
{
    const CaseFixture fixture = acceptedCase({u"A"_s, u"B"_s});
    const QJsonObject one = decided(u"A"_s);
    const QJsonObject other = decided(u"B"_s);
    QCOMPARE(append(terminal(), fixture, 1, {one}).json.value("lastSequence"_L1).toInt(), 2);
    const Answer merged = append(*m_second, fixture, 1, {other});
    QCOMPARE(merged.status, 200);
    QCOMPARE(merged.json.value("merged"_L1).toBool(), true);
    QCOMPARE(merged.json.value("sequences"_L1).toObject().value(idOf(other)).toInt(), 3);
}

void ProvinceBehaviour::eventsThatDoNotAreAConflictAndNothingIsStored()
{
    const CaseFixture fixture = acceptedCase({u"A"_s, u"B"_s});
    const QJsonObject one = decided(u"A"_s);
    append(terminal(), fixture, 1, {one});
    const Answer conflict = append(*m_second, fixture, 1, {decided(u"B"_s), decided(u"A"_s)});
    QCOMPARE(conflict.status, 409);
    QCOMPARE(conflict.code(), u"case.sequenceConflict"_s);
    QCOMPARE(conflict.breach, QString());
    QCOMPARE(conflict.json.value("conflicting"_L1).toArray(), QJsonArray{idOf(one)});
    QCOMPARE(terminal().get(fixture.path()).json.value("lastSequence"_L1).toInt(), 2);
}

void ProvinceBehaviour::anEventIsStoredOnceHoweverOftenItComes()
{
    const CaseFixture fixture = acceptedCase({u"A"_s});
    const QJsonObject event = decided(u"A"_s);
    for (int delivery = 0; delivery < 10; ++delivery) {
        // Each with a key of its own, as from a terminal that lost its queue.
        const Answer answer = append(terminal(), fixture, 1, {event});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("sequences"_L1).toObject().value(idOf(event)).toInt(), 2);
    }
    QCOMPARE(terminal().get(fixture.path()).json.value("lastSequence"_L1).toInt(), 2);
}

void ProvinceBehaviour::anEventIdOfAnotherCaseIsRefused()
{
    const QJsonObject event = decided(u"A"_s);
    QCOMPARE(append(terminal(), acceptedCase({u"A"_s}), 1, {event}).status, 200);
    QCOMPARE(append(terminal(), acceptedCase({u"A"_s}), 1, {event}).code(), u"event.idReused"_s);
}

void ProvinceBehaviour::aSequenceTheProvinceNeverGaveIsRefused()
{
    const Answer answer = append(terminal(), acceptedCase({u"A"_s}), 7, {decided(u"A"_s)});
    QCOMPARE(answer.code(), u"case.sequenceAhead"_s);
    QCOMPARE(answer.json.value("lastSequence"_L1).toInt(), 1);
}

void ProvinceBehaviour::aSupervisorsEventIsTheSupervisorsAlone()
{
    const CaseFixture fixture = acceptedCase({u"A"_s});
    const QJsonObject matter = payload::ofMatter(MatterId(u"A"_s));
    QCOMPARE(append(terminal(), fixture, 1, {eventJson(Kind::Paused, matter, u"001"_s)}).code(),
             u"event.roleNotAllowed"_s);
    QCOMPARE(append(terminal(), fixture, 1, {eventJson(Kind::Paused, matter, u"003"_s)}).status,
             200);
}

void ProvinceBehaviour::aTimeWithoutAZoneIsRefused()
{
    const CaseFixture fixture = acceptedCase({u"A"_s});
    QJsonObject event = decided(u"A"_s);
    event.insert(u"at"_s, u"2026-11-24T09:40:00.000"_s);
    const Answer answer = append(terminal(), fixture, 1, {event});
    QCOMPARE(answer.code(), u"request.invalid"_s);
    QCOMPARE(answer.json.value("pointer"_L1).toString(), u"/events/0/at"_s);
}

void ProvinceBehaviour::aPaperStaysAsIssued()
{
    const CaseFixture fixture = acceptedCase({u"A"_s});
    QJsonObject paper = paperJson();
    const QString path = fixture.path() + u"/documents/"_s + paper.value("id"_L1).toString();
    QCOMPARE(terminal().put(path, paper, newUuid()).status, 200);
    QCOMPARE(terminal().put(path, paper, newUuid()).status, 200);
    paper.insert(u"title"_s, u"另一份"_s);
    QCOMPARE(terminal().put(path, paper, newUuid()).code(), u"document.changed"_s);
}

} // namespace yichuang::test
