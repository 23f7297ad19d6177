// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakereply.h"
#include "tests/support/counter.h"
#include "tests/support/moment.h"

#include <QJsonArray>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

QString code(const MissingItem& item)
{
    return item.code + u'!';
}

} // namespace

/// What a script gets for a case file, as FORMAT writes it.
class IntakeReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAcceptedCaseHasItsNumberAndDate();
    void aNoticeHasItsNumberAndEverythingMissing();
    void receivedMaterialSaysByWhenItIsDecided();
    void aRefusalSaysSo();
    void aRowIsLeftOutOfTheKey();
    void aBrokenFileSaysEveryReason();

private:
    static QJsonObject replyTo(const Work& work);
};

QJsonObject IntakeReplyTest::replyTo(const Work& work)
{
    Counter counter;
    const auto submitted = counter.submitCase.submit(submission(counter, work, u"d1"_s), clerk(),
                                                     moment("2026-11-24T10:05"));
    return intakeReply(*submitted, {{DocumentKind::Acceptance, u"out/a.pdf"_s}}, code);
}

void IntakeReplyTest::anAcceptedCaseHasItsNumberAndDate()
{
    const QJsonObject reply = replyTo(completeWork());
    QCOMPARE(reply.value("outcome"_L1).toString(), u"accepted"_s);
    QCOMPARE(reply.value("caseNumber"_L1).toString().size(), 24);
    QVERIFY(reply.value("noticeNumber"_L1).isNull());
    QCOMPARE(reply.value("missing"_L1), QJsonValue(QJsonArray{}));
    QCOMPARE(reply.value("due"_L1).toString(), u"2026-12-01"_s);
    const QJsonObject paper = reply.value("documents"_L1).toArray().first().toObject();
    QCOMPARE(paper, (QJsonObject{{u"kind"_s, u"acceptance"_s}, {u"path"_s, u"out/a.pdf"_s}}));
}

void IntakeReplyTest::aNoticeHasItsNumberAndEverythingMissing()
{
    Work work = completeWork();
    work.checklist.remove(u"M-ID@applicant"_s);
    work.checklist[u"M-PHOTO"_s].defects = QStringList{u"照片不清"_s};
    work.type("applicant.address", {});
    const QJsonObject reply = replyTo(work);
    QCOMPARE(reply.value("outcome"_L1).toString(), u"noticed"_s);
    QVERIFY(reply.value("noticeNumber"_L1).toString().startsWith(u"补〔2026〕"_s));
    QVERIFY(reply.value("due"_L1).isNull());
    const QJsonArray missing = reply.value("missing"_L1).toArray();
    QCOMPARE(missing.size(), 3);
    QCOMPARE(missing.at(0).toObject(), (QJsonObject{{u"kind"_s, u"field"_s},
                                                    {u"key"_s, u"applicant.address"_s},
                                                    {u"message"_s, u"field.missing!"_s}}));
    QCOMPARE(missing.at(1).toObject().value("kind"_L1).toString(), u"material"_s);
    QCOMPARE(missing.at(1).toObject().value("key"_L1).toString(), u"M-ID@applicant"_s);
    QCOMPARE(missing.at(2).toObject().value("kind"_L1).toString(), u"defect"_s);
}

void IntakeReplyTest::receivedMaterialSaysByWhenItIsDecided()
{
    Work work = completeWork();
    work.choice.wish = Wish::Receive;
    const QJsonObject reply = replyTo(work);
    QCOMPARE(reply.value("outcome"_L1).toString(), u"received"_s);
    QCOMPARE(reply.value("due"_L1).toString(), u"2026-12-01"_s);
    QVERIFY(reply.value("noticeNumber"_L1).isNull());
}

void IntakeReplyTest::aRefusalSaysSo()
{
    const QJsonObject reply = replyTo(completeWork().refuse(u"不属于本机关职权范围"_s));
    QCOMPARE(reply.value("outcome"_L1).toString(), u"refused"_s);
    QVERIFY(reply.value("due"_L1).isNull());
}

void IntakeReplyTest::aRowIsLeftOutOfTheKey()
{
    Submitted submitted;
    submitted.decision.outcome = DecisionOutcome::Noticed;
    submitted.decision.missing = {
        {MissingKind::Field, u"shareholder.name#r2"_s, {}, u"field.missing"_s, {}, {}}};
    const QJsonArray missing = intakeReply(submitted, {}, code).value("missing"_L1).toArray();
    QCOMPARE(missing.first().toObject().value("key"_L1).toString(), u"shareholder.name"_s);
}

void IntakeReplyTest::aBrokenFileSaysEveryReason()
{
    const QJsonObject reply =
        invalidReply({{u"$.form.x"_s, u"casefile.unknownField"_s, {u"x"_s}},
                      {u"$.matters"_s, u"casefile.mustBeList"_s, {}}},
                     [](const CaseFileDefect& defect) { return defect.code + u'!'; });
    QCOMPARE(reply.value("outcome"_L1).toString(), u"invalid"_s);
    QVERIFY(reply.value("caseNumber"_L1).isNull());
    const QJsonArray reasons = reply.value("reasons"_L1).toArray();
    QCOMPARE(reasons.size(), 2);
    QCOMPARE(reasons.first().toObject().value("path"_L1).toString(), u"$.form.x"_s);
    QCOMPARE(reasons.last().toObject().value("message"_L1).toString(), u"casefile.mustBeList!"_s);
}

QTEST_GUILESS_MAIN(IntakeReplyTest)
#include "tst_intakereply.moc"
