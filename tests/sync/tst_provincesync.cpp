// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/client/sandboxserver.h"
#include "tests/province/client/terminal.h"
#include "tests/sync/window/syncwindow.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

/// The real client and the real stores against the sandbox over TLS: what a window did reaches the
/// province exactly once, whatever happens on the way.
class ProvinceSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whatAWindowDidArrives();
    void theReplyMayBeLost_data();
    void theReplyMayBeLost();
    void twoWindowsOfAHallAgree();
    void whatDoesNotFitIsForTheClerk_data();
    void whatDoesNotFitIsForTheClerk();
    void twoFormsAreForTheClerk();
    void aStrangerIsSentNothing_data();
    void aStrangerIsSentNothing();
    void whatIsNoAnswerIsNotBelieved_data();
    void whatIsNoAnswerIsNotBelieved();
    void aPullCutAtEveryKilobyteEndsWhole();
    void theProvinceIsLeftAloneAsLongAsItAsks();
    void whatCanNeverArriveIsSetAsideAndStopsNobody();
    void aRevokedTerminalStops();
    void aTerminalNobodyEnrolledStops();
    void aUsedCodeIsRefused();
    void aClockThatIsOffIsMadeUpFor();
    void theRowDrainsOnceTheProvinceIsBack();
    void theDepartmentsAreHeard();
    void anEvaluationArrives();
    void aCertificateIsLookedUp();
    void aSlowCertificateIsNotWaitedFor();

private:
    WindowPlace place(const QString& window, const QString& hall = u"370102001"_s);
    std::unique_ptr<SyncWindow> window(const QString& name);
    void plan(const QJsonObject& rule);
    /// Ids of the case's events as the province has them.
    QStringList filed(const CaseNumber& number);

    SandboxServer m_server;
    std::unique_ptr<Terminal> m_admin;
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
};

void ProvinceSyncTest::initTestCase()
{
    QCOMPARE(m_server.start(), QString());
    m_admin = std::make_unique<Terminal>(m_server);
    // Windows beyond the world's twelve, one a test.
    QCOMPARE(m_admin
                 ->administer("POST", u"/world"_s,
                              {{u"halls"_s, QJsonArray{QJsonObject{{u"hall"_s, u"370102001"_s},
                                                                   {u"name"_s, u"演练"_s},
                                                                   {u"windows"_s, 90}}}}})
                 .status,
             204);
}

void ProvinceSyncTest::cleanup()
{
    QCOMPARE(m_admin->administer("PUT", u"/faults"_s).status, 204);
    QCOMPARE(m_admin->administer("PUT", u"/clock"_s, {{u"secondsOff"_s, 0}}).status, 204);
}

WindowPlace ProvinceSyncTest::place(const QString& name, const QString& hall)
{
    m_folders.push_back(std::make_unique<QTemporaryDir>());
    return {m_folders.back()->path(), QUrl(m_server.url()), m_server.authority(), hall, name};
}

std::unique_ptr<SyncWindow> ProvinceSyncTest::window(const QString& name)
{
    auto made = std::make_unique<SyncWindow>(place(name));
    const QString refused = made->enrol();
    if (!refused.isEmpty())
        qWarning() << refused;
    return made;
}

void ProvinceSyncTest::plan(const QJsonObject& rule)
{
    const QJsonObject faults{{u"seed"_s, 7}, {u"rules"_s, QJsonArray{rule}}};
    QCOMPARE(m_admin->administer("PUT", u"/faults"_s, faults).status, 204);
}

QStringList ProvinceSyncTest::filed(const CaseNumber& number)
{
    const Answer answer = m_admin->administer("GET", u"/cases"_s);
    for (const QJsonValue& value : answer.json.value("cases"_L1).toArray()) {
        QStringList ids;
        if (value.toObject().value("number"_L1).toString() != number.text())
            continue;
        for (const QJsonValue& id : value.toObject().value("events"_L1).toArray())
            ids.append(id.toString());
        return ids;
    }
    return {};
}

void ProvinceSyncTest::whatAWindowDidArrives()
{
    const auto w = window(u"013"_s);
    const CaseNumber number = w->open(1);
    w->record(number, CaseEventKind::Accepted);
    w->record(number, CaseEventKind::Printed);
    const SyncState state = w->sync();
    QCOMPARE(state.phase, SyncPhase::Idle);
    QCOMPARE(state.counts, OutboxCounts{});
    QCOMPARE(w->eventsOf(number).size(), 3);
    QCOMPARE(filed(number), w->eventsOf(number));
}

void ProvinceSyncTest::theReplyMayBeLost_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QJsonObject>("rule");
    const QJsonArray writes{u"putCase"_s, u"appendEvents"_s};
    QTest::newRow("before the commit")
        << u"014"_s
        << QJsonObject{
               {u"fault"_s, u"cutBeforeCommit"_s}, {u"operation"_s, writes}, {u"times"_s, 4}};
    QTest::newRow("after the commit")
        << u"015"_s
        << QJsonObject{
               {u"fault"_s, u"cutAfterCommit"_s}, {u"operation"_s, writes}, {u"times"_s, 4}};
    QTest::newRow("ten deliveries") << u"016"_s
                                    << QJsonObject{{u"fault"_s, u"redeliver"_s},
                                                   {u"operation"_s, writes},
                                                   {u"deliveries"_s, 10},
                                                   {u"times"_s, 3}};
    QTest::newRow("a token that counts as expired")
        << u"017"_s << QJsonObject{{u"fault"_s, u"expiredToken"_s}, {u"times"_s, 2}};
    QTest::newRow("out of order") << u"018"_s
                                  << QJsonObject{{u"fault"_s, u"reorder"_s},
                                                 {u"operation"_s, u"pullCases"_s}};
    QTest::newRow("twice") << u"019"_s
                           << QJsonObject{{u"fault"_s, u"duplicate"_s},
                                          {u"operation"_s, u"pullCases"_s}};
}

void ProvinceSyncTest::theReplyMayBeLost()
{
    QFETCH(QString, window);
    QFETCH(QJsonObject, rule);
    const auto w = this->window(window);
    const CaseNumber number = w->open(1);
    w->record(number, CaseEventKind::Accepted);
    w->record(number, CaseEventKind::Withdrawn);
    plan(rule);
    for (int round = 0; round < 20 && w->sync().counts.waiting > 0; ++round) {
    }
    QCOMPARE(w->syncing().state().counts, OutboxCounts{});
    QCOMPARE(w->eventsOf(number).size(), 3);
    QCOMPARE(filed(number), w->eventsOf(number));
}

void ProvinceSyncTest::twoWindowsOfAHallAgree()
{
    const auto one = window(u"020"_s);
    const auto other = window(u"021"_s);
    const CaseNumber number = one->open(1);
    one->record(number, CaseEventKind::Accepted);
    one->sync();
    other->sync();
    // Neither knows of the other's.
    for (int i = 0; i < 3; ++i) {
        one->record(number, CaseEventKind::MatterDecided, {{u"matter"_s, u"A"_s}});
        other->record(number, CaseEventKind::Printed);
        other->record(number, CaseEventKind::PickedUp, {{u"matter"_s, u"B"_s}});
    }
    one->sync();
    other->sync();
    one->sync();
    QCOMPARE(one->eventsOf(number).size(), 11);
    QCOMPARE(one->eventsOf(number), other->eventsOf(number));
    QCOMPARE(filed(number), one->eventsOf(number));
}

void ProvinceSyncTest::whatDoesNotFitIsForTheClerk_data()
{
    QTest::addColumn<bool>("takesTheirs");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("theirs") << true << u"022"_s << u"023"_s;
    QTest::newRow("mine") << false << u"024"_s << u"025"_s;
}

void ProvinceSyncTest::whatDoesNotFitIsForTheClerk()
{
    QFETCH(bool, takesTheirs);
    QFETCH(QString, one);
    QFETCH(QString, other);
    const auto first = window(one);
    const auto second = window(other);
    const CaseNumber number = first->open(1);
    first->sync();
    second->sync();
    first->record(number, CaseEventKind::Accepted);
    second->record(number, CaseEventKind::Refused);
    first->sync();
    QCOMPARE(second->sync().counts.conflicts, 1);
    QCOMPARE(second->lines().first().entry.setAside, u"case.sequenceConflict"_s);
    second->decideAll(takesTheirs ? ConflictChoice::TakeTheirs : ConflictChoice::KeepMine);
    QCOMPARE(second->sync().counts, OutboxCounts{});
    first->sync();
    QCOMPARE(first->eventsOf(number).size(), takesTheirs ? 2 : 3);
    QCOMPARE(second->eventsOf(number), first->eventsOf(number));
    QCOMPARE(filed(number), first->eventsOf(number));
}

void ProvinceSyncTest::twoFormsAreForTheClerk()
{
    const auto one = window(u"026"_s);
    const auto other = window(u"027"_s);
    const CaseNumber number = one->open(1);
    one->sync();
    other->sync();
    one->changeForm(number, u"13811111111"_s);
    other->changeForm(number, u"13822222222"_s);
    one->sync();
    QCOMPARE(other->sync().counts.conflicts, 1);
    other->decideAll(ConflictChoice::TakeTheirs);
    QCOMPARE(other->sync().counts, OutboxCounts{});
    QCOMPARE(other->cases().load(number)->applicant.phone, u"13811111111"_s);
    other->changeForm(number, u"13833333333"_s);
    QCOMPARE(other->sync().counts, OutboxCounts{});
    one->sync();
    QCOMPARE(one->cases().load(number)->applicant.phone, u"13833333333"_s);
}

void ProvinceSyncTest::aStrangerIsSentNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("window");
    QTest::newRow("another CA") << u"wrongCertificate"_s << u"028"_s;
    QTest::newRow("expired") << u"expiredCertificate"_s << u"029"_s;
    QTest::newRow("another host") << u"wrongHost"_s << u"030"_s;
    QTest::newRow("TLS 1.1") << u"oldTls"_s << u"031"_s;
}

void ProvinceSyncTest::aStrangerIsSentNothing()
{
    QFETCH(QString, fault);
    QFETCH(QString, window);
    const auto known = this->window(window);
    plan({{u"fault"_s, fault}});
    // A new window: the old one may still have a good connection open.
    SyncWindow w(place(window));
    const CaseNumber number = w.open(1);
    QCOMPARE(w.enrol(), u"line.notTrusted"_s);
    QCOMPARE(w.sync().counts.waiting, 1);
    cleanup();
    QVERIFY(filed(number).isEmpty());
    QCOMPARE(w.enrol(), QString());
    w.syncing().resume();
    QCOMPARE(w.sync().counts, OutboxCounts{});
    QCOMPARE(filed(number).size(), 1);
}

void ProvinceSyncTest::whatIsNoAnswerIsNotBelieved_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("window");
    QTest::newRow("a captive portal's page") << u"portal"_s << u"032"_s;
    QTest::newRow("a gzip bomb") << u"gzipBomb"_s << u"033"_s;
    QTest::newRow("a changed byte") << u"corrupt"_s << u"034"_s;
    QTest::newRow("a body cut short") << u"truncate"_s << u"035"_s;
}

void ProvinceSyncTest::whatIsNoAnswerIsNotBelieved()
{
    QFETCH(QString, fault);
    QFETCH(QString, window);
    const auto w = this->window(window);
    const CaseNumber number = w->open(1);
    plan({{u"fault"_s, fault}, {u"bytes"_s, 20}});
    const SyncState state = w->sync();
    QCOMPARE(state.phase, SyncPhase::Offline);
    QCOMPARE(state.code, u"reply.notBelieved"_s);
    QCOMPARE(state.counts.waiting, 1);
    cleanup();
    QCOMPARE(w->sync().counts, OutboxCounts{});
    QCOMPARE(filed(number), w->eventsOf(number));
}

void ProvinceSyncTest::aPullCutAtEveryKilobyteEndsWhole()
{
    const auto one = window(u"036"_s);
    const auto other = window(u"037"_s);
    const CaseNumber number = one->open(1);
    for (int i = 0; i < 30; ++i)
        one->record(number, CaseEventKind::Printed);
    one->sync();
    plan({{u"fault"_s, u"truncate"_s}, {u"operation"_s, u"pullCases"_s}, {u"everyBytes"_s, 1024}});
    int rounds = 0;
    while (other->sync().phase != SyncPhase::Idle && rounds < 500)
        ++rounds;
    QVERIFY(rounds > 5);
    QCOMPARE(other->eventsOf(number), one->eventsOf(number));
}

void ProvinceSyncTest::theProvinceIsLeftAloneAsLongAsItAsks()
{
    const auto w = window(u"038"_s);
    const CaseNumber number = w->open(1);
    plan({{u"fault"_s, u"busy"_s},
          {u"operation"_s, u"putCase"_s},
          {u"retryAfter"_s, 100},
          {u"times"_s, 1}});
    w->sync();
    const OutboxLine line = w->lines().first();
    QCOMPARE(line.history.last().code, u"server.busy"_s);
    QVERIFY(line.history.last().at.secsTo(line.entry.dueAt) >= 100);
    QVERIFY(filed(number).isEmpty());
    QVERIFY(w->syncing().retry(line.entry.key).isOk());
    QTRY_COMPARE(w->lines().size(), 0);
    QCOMPARE(filed(number).size(), 1);
}

void ProvinceSyncTest::whatCanNeverArriveIsSetAsideAndStopsNobody()
{
    // Its cases carry numbers of another hall.
    SyncWindow elsewhere(place(u"005"_s, u"370103001"_s));
    const auto w = window(u"039"_s);
    const CaseNumber foreign = elsewhere.open(1);
    const OutboxEntry entry = elsewhere.lines().first().entry;
    const CaseRecord record = *elsewhere.cases().load(foreign);
    QVERIFY(w->cases()
                .write([&](CaseWriter& writer) -> Outcome {
                    if (const Outcome added = writer.addCase(record); !added)
                        return added;
                    return writer.queue(entry);
                })
                .isOk());
    const CaseNumber own = w->open(1);
    const SyncState state = w->sync();
    QCOMPARE(state.counts.setAside, 1);
    QCOMPARE(state.counts.waiting, 0);
    QCOMPARE(w->lines().first().entry.setAside, u"case.numberOfOtherHall"_s);
    QCOMPARE(filed(own).size(), 1);
}

void ProvinceSyncTest::aRevokedTerminalStops()
{
    const auto w = window(u"040"_s);
    w->open(1);
    m_admin->administer("POST", u"/terminals/revoke"_s, {{u"terminal"_s, w->terminal()}});
    const SyncState state = w->sync();
    QCOMPARE(state.phase, SyncPhase::Stopped);
    QCOMPARE(state.code, u"terminal.revoked"_s);
    QCOMPARE(state.counts.waiting, 1);
}

void ProvinceSyncTest::aTerminalNobodyEnrolledStops()
{
    SyncWindow w(place(u"041"_s));
    w.open(1);
    const SyncState state = w.sync();
    QCOMPARE(state.phase, SyncPhase::Stopped);
    QCOMPARE(state.code, u"terminal.notEnrolled"_s);
    QCOMPARE(state.counts.waiting, 1);
    QCOMPARE(w.enrol(), QString());
    w.syncing().resume();
    QTRY_COMPARE(w.lines().size(), 0);
}

void ProvinceSyncTest::aUsedCodeIsRefused()
{
    const auto first = window(u"042"_s);
    Terminal second(m_server);
    QCOMPARE(second.enrol(u"370102001-042"_s), u"enrolment.codeUsed"_s);
}

void ProvinceSyncTest::aClockThatIsOffIsMadeUpFor()
{
    const auto w = window(u"043"_s);
    m_admin->administer("PUT", u"/clock"_s, {{u"secondsOff"_s, 12 * 60}});
    const CaseNumber number = w->open(1);
    QCOMPARE(w->sync().counts, OutboxCounts{});
    QCOMPARE(filed(number).size(), 1);
}

void ProvinceSyncTest::theRowDrainsOnceTheProvinceIsBack()
{
    const auto w = window(u"044"_s);
    w->syncing().start(60000);
    QTRY_COMPARE(w->syncing().state().phase, SyncPhase::Idle);
    m_server.kill();
    QList<CaseNumber> numbers;
    for (int i = 1; i <= 6; ++i) {
        numbers.append(w->open(i));
        w->record(numbers.last(), CaseEventKind::Accepted);
    }
    QTRY_COMPARE(w->syncing().state().phase, SyncPhase::Offline);
    QVERIFY(w->syncing().state().since.isValid());
    QCOMPARE(w->syncing().state().counts.waiting, 12);
    QCOMPARE(m_server.start(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(w->lines().isEmpty(), 10000);
    for (const CaseNumber& number : std::as_const(numbers))
        QCOMPARE(filed(number), w->eventsOf(number));
}

void ProvinceSyncTest::theDepartmentsAreHeard()
{
    const auto w = window(u"045"_s);
    const CaseNumber number = w->open(1);
    w->record(number, CaseEventKind::Accepted,
              {{u"terms"_s, QJsonArray{QJsonObject{{u"matter"_s, u"A"_s},
                                                   {u"acceptedOn"_s, u"2026-11-24"_s},
                                                   {u"standing"_s, u"accepted"_s}}}}});
    w->sync();
    m_admin->administer("POST", u"/departments/advance"_s,
                        {{u"number"_s, number.text()}, {u"steps"_s, 3}});
    w->sync();
    const auto progress = w->news().progressOf(number);
    QVERIFY(progress.isOk());
    QVERIFY(progress->has_value());
    QCOMPARE((*progress)->matters.size(), 1);
    QCOMPARE((*progress)->matters.first().phase, u"resultAtHall"_s);
    QVERIFY((*progress)->isReady);
}

void ProvinceSyncTest::anEvaluationArrives()
{
    const auto w = window(u"046"_s);
    const CaseNumber number = w->open(1);
    w->evaluate(number, 5);
    QCOMPARE(w->sync().counts, OutboxCounts{});
}

void ProvinceSyncTest::aCertificateIsLookedUp()
{
    const auto w = window(u"047"_s);
    CertificateQuestion question{newUuid(),
                                 {},
                                 u"M-ID"_s,
                                 u"周晓棠"_s,
                                 u"370102199403189227"_s,
                                 QDateTime::currentDateTimeUtc(),
                                 u"周晓棠"_s,
                                 u"出生一件事"_s};
    std::optional<ProvinceReply<CertificateAnswer>> reply;
    const auto ask = [&] {
        reply.reset();
        w->province().lookUp(question, [&](const auto& answer) { reply = answer; });
    };
    ask();
    QTRY_VERIFY(reply);
    QCOMPARE(std::get<Refusal>(*reply).code, u"clerk.tokenMissing"_s);
    bool isIn = false;
    w->province().signClerkIn(u"001"_s, u"yichuang"_s, [&](const auto& answer) {
        isIn = std::holds_alternative<ClerkSignIn>(answer);
    });
    QTRY_VERIFY(isIn);
    ask();
    QTRY_VERIFY(reply);
    QCOMPARE(std::get<CertificateAnswer>(*reply).outcome, CertificateOutcome::Matched);
    QVERIFY(std::get<CertificateAnswer>(*reply).checkedAt.isValid());
    question.id = newUuid();
    question.holderName = u"别人"_s;
    ask();
    QTRY_VERIFY(reply);
    QCOMPARE(std::get<CertificateAnswer>(*reply).outcome, CertificateOutcome::Differs);
    question.id = newUuid();
    question.holderIdNumber = u"370102199001011234"_s;
    ask();
    QTRY_VERIFY(reply);
    QCOMPARE(std::get<CertificateAnswer>(*reply).outcome, CertificateOutcome::Absent);
    question.id = newUuid();
    question.consentAt = {};
    ask();
    QTRY_VERIFY(reply);
    QVERIFY(std::holds_alternative<Refusal>(*reply));
}

void ProvinceSyncTest::aSlowCertificateIsNotWaitedFor()
{
    const auto w = window(u"048"_s);
    bool isIn = false;
    w->province().signClerkIn(u"001"_s, u"yichuang"_s, [&](const auto&) { isIn = true; });
    QTRY_VERIFY(isIn);
    plan({{u"fault"_s, u"latency"_s}, {u"milliseconds"_s, 8000}});
    QElapsedTimer timer;
    timer.start();
    QString code;
    w->province().lookUp({newUuid(),
                          {},
                          u"M-ID"_s,
                          u"周晓棠"_s,
                          u"370102199403189227"_s,
                          QDateTime::currentDateTimeUtc(),
                          u"周晓棠"_s,
                          u"出生一件事"_s},
                         [&](const ProvinceReply<CertificateAnswer>& reply) {
                             code = std::get<Refusal>(reply).code;
                         });
    QTRY_COMPARE(code, u"line.timedOut"_s);
    QVERIFY(timer.elapsed() < 7000);
}

QTEST_GUILESS_MAIN(ProvinceSyncTest)
#include "tst_provincesync.moc"
