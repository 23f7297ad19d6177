// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/behaviour/provincebehaviour.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

using Kind = CaseEventKind;
const QByteArray scan = QByteArray("page ").repeated(100000);

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Answer sendPiece(Terminal& terminal, const QString& hash, qint64 offset, const QByteArray& piece,
                 qint64 whole)
{
    return terminal.ask({.method = "PATCH",
                         .target = u"/attachments/"_s + hash,
                         .headers = {{"Upload-Offset", QByteArray::number(offset)},
                                     {"Upload-Length", QByteArray::number(whole)}},
                         .bytes = piece});
}

} // namespace

void ProvinceBehaviour::anAttachmentGoesOnWhereItWasCut()
{
    const QString hash = hashOf(scan);
    const QString path = u"/attachments/"_s + hash;
    QCOMPARE(terminal().get(path + u"/state"_s).json.value("received"_L1).toInt(), 0);
    QCOMPARE(sendPiece(terminal(), hash, 0, scan.left(200000), scan.size()).status, 200);
    m_server.kill();
    QCOMPARE(m_server.start(m_options), QString());
    QCOMPARE(terminal().get(path + u"/state"_s).json.value("received"_L1).toInt(), 200000);

    const Answer gap = sendPiece(terminal(), hash, 300000, scan.mid(300000), scan.size());
    QCOMPARE(gap.code(), u"attachment.offsetMismatch"_s);
    QCOMPARE(gap.json.value("received"_L1).toInt(), 200000);
    // What overlaps is what the province has already.
    const Answer rest = sendPiece(terminal(), hash, 150000, scan.mid(150000), scan.size());
    QCOMPARE(rest.json.value("complete"_L1).toBool(), true);
    QCOMPARE(rest.breach, QString());
    QCOMPARE(terminal().get(path).body, scan);
    QCOMPARE(terminal().get(path + u"?offset=499990"_s).body, scan.mid(499990));
}

void ProvinceBehaviour::anAttachmentThatIsAnotherIsDropped()
{
    const QString hash = hashOf("what was promised");
    QCOMPARE(sendPiece(terminal(), hash, 0, "what came instead", 17).code(),
             u"attachment.hashMismatch"_s);
    QCOMPARE(
        terminal().get(u"/attachments/"_s + hash + u"/state"_s).json.value("received"_L1).toInt(),
        0);
    QCOMPARE(
        sendPiece(terminal(), hash, 0, "what was promised", 17).json.value("complete"_L1).toBool(),
        true);
}

void ProvinceBehaviour::anAttachmentIsTheHallsOwn()
{
    const QByteArray bytes = "a scan of this hall";
    const QString hash = hashOf(bytes);
    const CaseFixture fixture = acceptedCase({u"A"_s});
    QCOMPARE(terminal()
                 .put(fixture.path() + u"/attachments/"_s + hash,
                      {{u"name"_s, u"1.jpg"_s},
                       {u"mediaType"_s, u"image/jpeg"_s},
                       {u"size"_s, bytes.size()},
                       {u"material"_s, u"M-ID@applicant"_s}},
                      newUuid())
                 .status,
             200);
    QVERIFY(!terminal().get(fixture.path()).json["attachments"_L1][0]["complete"_L1].toBool());
    sendPiece(terminal(), hash, 0, bytes, bytes.size());
    QVERIFY(terminal().get(fixture.path()).json["attachments"_L1][0]["complete"_L1].toBool());
    QCOMPARE(m_second->get(u"/attachments/"_s + hash).body, bytes);
    QCOMPARE(m_other->get(u"/attachments/"_s + hash).code(), u"attachment.notFound"_s);
}

void ProvinceBehaviour::aCertificateMatchesDiffersOrIsAbsent()
{
    QCOMPARE(terminal().signIn(u"001"_s), QString());
    const Answer matched = lookUp(terminal(), u"M-ID"_s, u"周晓棠"_s, u"370102199403189227"_s);
    QCOMPARE(matched.json.value("outcome"_L1).toString(), u"matched"_s);
    QCOMPARE(matched.breach, QString());
    QVERIFY(!matched.json.value("source"_L1).toString().isEmpty());
    const Answer differs = lookUp(terminal(), u"M-ID"_s, u"罗静姝"_s, u"370104199006309283"_s);
    QCOMPARE(differs.json.value("outcome"_L1).toString(), u"differs"_s);
    QCOMPARE(differs.json.value("differences"_L1).toArray(), QJsonArray{u"name"_s});
    QCOMPARE(differs.json["certificate"_L1]["holderName"_L1].toString(), u"罗静殊"_s);
    const Answer other = lookUp(terminal(), u"M-ID"_s, u"周晓棠"_s, u"370102199403189999"_s);
    QCOMPARE(other.json.value("differences"_L1).toArray(), QJsonArray{u"idNumber"_s});
    const Answer absent = lookUp(terminal(), u"M-HUKOU"_s, u"𠮷文涛"_s, u"370103199211089156"_s);
    QCOMPARE(absent.json.value("outcome"_L1).toString(), u"absent"_s);
    QCOMPARE(lookUp(terminal(), u"M-NONE"_s, u"周晓棠"_s, u"370102199403189227"_s).code(),
             u"certificate.kindUnknown"_s);
    terminal().signOut();
}

void ProvinceBehaviour::withoutConsentNothingIsLookedUp()
{
    QCOMPARE(terminal().signIn(u"002"_s), QString());
    QCOMPARE(lookUp(terminal(), u"M-ID"_s, u"周晓棠"_s, u"370102199403189227"_s, false).code(),
             u"certificate.consentMissing"_s);
    terminal().signOut();
}

void ProvinceBehaviour::onlyTheCountersStaffLooksUp()
{
    QCOMPARE(lookUp(terminal(), u"M-ID"_s, u"周晓棠"_s, u"370102199403189227"_s).code(),
             u"clerk.tokenMissing"_s);
    QCOMPARE(terminal().signIn(u"004"_s), QString());
    QCOMPARE(lookUp(terminal(), u"M-ID"_s, u"周晓棠"_s, u"370102199403189227"_s).code(),
             u"clerk.roleNotAllowed"_s);
    terminal().signOut();
}

void ProvinceBehaviour::evaluationsAndEventsAreTallied()
{
    const QString path = u"/halls/%1/tallies?from=2026-11-24&until=2026-11-24"_s;
    const QString own = path.arg(u"370102001"_s);
    QCOMPARE(terminal().signIn(u"001"_s), QString());
    QCOMPARE(terminal().get(own).code(), u"clerk.roleNotAllowed"_s);
    QCOMPARE(terminal().signIn(u"003"_s), QString());
    QCOMPARE(terminal().get(path.arg(u"370103001"_s)).code(), u"hall.other"_s);
    const QJsonObject before = terminal().get(own).json;

    const CaseFixture fixture = acceptedCase({u"A"_s});
    const QJsonObject evaluation{{u"case"_s, fixture.number()},
                                 {u"window"_s, u"001"_s},
                                 {u"clerk"_s, u"001"_s},
                                 {u"at"_s, u"2026-11-24T09:50:00.000+08:00"_s},
                                 {u"score"_s, 5}};
    QCOMPARE(terminal().put(u"/evaluations/"_s + newUuid(), evaluation, newUuid()).status, 204);
    const Answer after = terminal().get(own);
    QCOMPARE(after.breach, QString());
    QCOMPARE(after.json.value("cases"_L1).toInt(), before.value("cases"_L1).toInt() + 1);
    QCOMPARE(after.json["events"_L1]["accepted"_L1].toInt(),
             before["events"_L1]["accepted"_L1].toInt() + 1);
    QCOMPARE(after.json["evaluations"_L1]["5"_L1].toInt(),
             before["evaluations"_L1]["5"_L1].toInt() + 1);
    terminal().signOut();
}

void ProvinceBehaviour::theSameKeyAtTheSameTimeIsDoneOnce()
{
    // Whichever comes first takes its time.
    const QJsonObject slow{{u"fault"_s, u"latency"_s},
                           {u"place"_s, u"during"_s},
                           {u"milliseconds"_s, 1500},
                           {u"operation"_s, u"putCase"_s},
                           {u"times"_s, 1}};
    terminal().administer("PUT", u"/faults"_s, {{u"rules"_s, QJsonArray{slow}}});
    const CaseFixture fixture = newCase();
    const QJsonObject upsert = fixture.upsert({eventJson(Kind::Opened)});
    const QString key = newUuid();
    Answer answers[2];
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            Terminal own(m_server);
            own.begin(fixture.hall, u"01"_s + QString::number(1 + i));
            answers[i] = own.put(fixture.path(), upsert, key);
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        thread->wait();
    QVERIFY(answers[0].status == 201 || answers[1].status == 201);
    for (const Answer& answer : answers) {
        // SQLite, or a busy machine, lets the second find the answer of the first.
        if (answer.status != 201)
            QCOMPARE(answer.code(), u"idempotency.inProgress"_s);
    }
    const Answer again = terminal().put(fixture.path(), upsert, key);
    QCOMPARE(again.headers.value("idempotency-replayed"), QByteArray("true"));
    QCOMPARE(terminal().get(fixture.path()).json.value("lastSequence"_L1).toInt(), 1);
}

void ProvinceBehaviour::nothingAcknowledgedIsLostByAPowerCut()
{
    const CaseFixture fixture = acceptedCase({u"A"_s});
    QStringList acknowledged;
    for (int round = 1; round <= 5; ++round) {
        const QJsonObject event = eventJson(Kind::Printed);
        QCOMPARE(append(terminal(), fixture, round, {event}).status, 200);
        acknowledged.append(idOf(event));
        m_server.kill();
        QCOMPARE(m_server.start(m_options), QString());
    }
    QStringList kept;
    for (const QJsonValue& event : terminal().get(fixture.path()).json["events"_L1].toArray())
        kept.append(event["event"_L1]["id"_L1].toString());
    QCOMPARE(kept.mid(1), acknowledged);
}

void ProvinceBehaviour::manyWindowsWriteAtOnce()
{
    constexpr int windows = 8;
    constexpr int casesEach = 10;
    std::atomic<int> arrived = 0;
    const CaseFixture shared = acceptedCase({u"A"_s});
    std::vector<std::unique_ptr<QThread>> threads;
    for (int window = 1; window <= windows; ++window) {
        threads.emplace_back(QThread::create([&, window] {
            // Every second one is of another hall; all write to one case as well.
            const QString hall = window % 2 == 0 ? u"370102001"_s : u"371402001"_s;
            const QString digits = u"0"_s + QString::number(window + 2).rightJustified(2, u'0');
            Terminal own(m_server);
            own.begin(hall, digits);
            for (int i = 1; i <= casesEach; ++i) {
                const CaseFixture fixture{hall, digits, i};
                const Answer stored =
                    own.put(fixture.path(), fixture.upsert({eventJson(Kind::Opened)}), newUuid());
                const Answer common = append(own, shared, 1, {eventJson(Kind::Printed)});
                const bool isCommonRight =
                    hall == shared.hall ? common.status == 200 : common.status == 403;
                arrived += stored.status == 201 && isCommonRight ? 1 : 0;
            }
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        thread->wait();
    QCOMPARE(arrived.load(), windows * casesEach);
    QCOMPARE(terminal().get(shared.path()).json.value("lastSequence"_L1).toInt(),
             1 + windows / 2 * casesEach);
}

} // namespace yichuang::test
