// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casejson.h"
#include "core/province/messagejson.h"
#include "tests/support/madeupcase.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject changeOf(const CaseRecord& record)
{
    return {{u"number"_s, record.number.text()},
            {u"revision"_s, 2},
            {u"lastSequence"_s, 1},
            {u"head"_s, headOf(toJson(record))},
            {u"events"_s, QJsonArray{QJsonObject{{u"sequence"_s, 1},
                                                 {u"terminal"_s, u"t"_s},
                                                 {u"event"_s, toJson(record.events.first())}}}},
            {u"documents"_s, QJsonArray{toJson(record.documents.first())}}};
}

} // namespace

/// The province's words are read as they are meant, and nothing is made up.
class MessageJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsReadInFull();
    void aNewerKindOfEventIsToldAsTrouble();
    void whatLacksItsMembersIsNoAnswer();
    void aRefusalCarriesWhatBelongsToIt();
    void progressComesBackAsItWas();
    void aCertificateHasThreeAnswers();
};

void MessageJsonTest::aCaseIsReadInFull()
{
    const CaseRecord record = madeUpCase();
    const auto news = caseNewsFrom(changeOf(record));
    QVERIFY(news);
    QCOMPARE(news->number, record.number);
    QCOMPARE(news->head->applicant, record.applicant);
    QCOMPARE(news->head->checklist, record.checklist);
    QCOMPARE(news->events, (QList<FiledEvent>{{1, record.events.first()}}));
    QCOMPARE(news->documents, record.documents);
    QVERIFY(!news->progress);
}

void MessageJsonTest::aNewerKindOfEventIsToldAsTrouble()
{
    QJsonObject json = changeOf(madeUpCase());
    json.insert(u"events"_s,
                QJsonArray{QJsonObject{{u"sequence"_s, 1},
                                       {u"event"_s, QJsonObject{{u"kind"_s, u"flown"_s}}}}});
    const auto news = caseNewsFrom(json);
    QCOMPARE(news->trouble, u"case.event.unknown"_s);
    QVERIFY(!news->head);
    QVERIFY(news->events.isEmpty());
}

void MessageJsonTest::whatLacksItsMembersIsNoAnswer()
{
    QVERIFY(!caseNewsFrom({}));
    QVERIFY(!caseStoredFrom({{u"revision"_s, 1}}));
    QVERIFY(!casePageFrom(
        {{u"items"_s, QJsonArray{QJsonObject{}}}, {u"cursor"_s, u"c1"_s}, {u"more"_s, false}}));
    QVERIFY(!progressFrom({}));
    QVERIFY(!certificateAnswerFrom({{u"outcome"_s, u"perhaps"_s}}));
}

void MessageJsonTest::aRefusalCarriesWhatBelongsToIt()
{
    const Refusal refusal = refusalFrom({{u"code"_s, u"case.sequenceConflict"_s},
                                         {u"lastSequence"_s, 9},
                                         {u"conflicting"_s, QJsonArray{u"x"_s}}},
                                        409);
    QCOMPARE(refusal.code, u"case.sequenceConflict"_s);
    QCOMPARE(refusal.status, 409);
    QCOMPARE(refusal.lastSequence, 9);
    QCOMPARE(refusal.conflicting, QStringList{u"x"_s});
}

void MessageJsonTest::progressComesBackAsItWas()
{
    const QDateTime since(QDate(2026, 11, 24), QTime(9, 0), Qt::OffsetFromUTC, 8 * 3600);
    const CaseProgress progress{
        {{MatterId(u"A"_s), u"公安"_s, u"granted"_s, since, u"id"_s, u"证1"_s, {}, 500}},
        true,
        u"3号窗口"_s,
        since};
    QCOMPARE(*progressFrom(toJson(progress)), progress);
}

void MessageJsonTest::aCertificateHasThreeAnswers()
{
    const auto answer = certificateAnswerFrom(
        {{u"outcome"_s, u"differs"_s}, {u"differences"_s, QJsonArray{u"name"_s}}});
    QCOMPARE(answer->outcome, CertificateOutcome::Differs);
    QCOMPARE(answer->differences, QStringList{u"name"_s});
    QCOMPARE(certificateAnswerFrom({{u"outcome"_s, u"matched"_s}})->outcome,
             CertificateOutcome::Matched);
    QCOMPARE(certificateAnswerFrom({{u"outcome"_s, u"absent"_s}})->outcome,
             CertificateOutcome::Absent);
}

QTEST_GUILESS_MAIN(MessageJsonTest)
#include "tst_messagejson.moc"
