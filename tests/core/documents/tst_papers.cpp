// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documenttext.h"
#include "tests/support/golden.h"
#include "tests/support/papercase.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList everything{u"R1"_s, u"L1"_s, u"S1"_s, u"S2"_s};

ClerksChoice received()
{
    ClerksChoice choice;
    choice.wish = Wish::Receive;
    return choice;
}

ClerksChoice refused(RefusalGround ground, const QString& reason, const QString& agency = {})
{
    return {Wish::Refuse, ground, reason, agency};
}

/// A case with something wrong in every way.
PaperCase faulty(const QStringList& matters)
{
    PaperCase papers(matters);
    papers.type(u"applicant.idNo"_s, QString());
    papers.type(u"shareholder.name"_s, QString(), u"r2"_s);
    papers.mark(u"M-LEASE"_s) = {};
    papers.mark(u"M-HEALTH"_s).defects = {u"已过有效期"_s, u"体检机构未盖章"_s};
    papers.mark(u"M-PLAN"_s).copies = 1;
    papers.mark(u"M-ID@applicant"_s).lookup = LookupState::Unavailable;
    return papers;
}

} // namespace

/// What each paper says, as a whole: tests/data/documents. And what none may say.
class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theySayWhatTheyShould_data()
    {
        QTest::addColumn<QString>("golden");
        QTest::addColumn<Document>("document");
        const PaperCase all(everything);
        QTest::newRow("receipt") << u"receipt"_s << all.paper(u"材料收件凭证"_s);
        QTest::newRow("receipt to be decided")
            << u"receipt-undecided"_s << faulty(everything).paper(u"材料收件凭证"_s, received());
        QTest::newRow("receipt beside a notice")
            << u"receipt-noticed"_s << faulty(everything).paper(u"材料收件凭证"_s);
        QTest::newRow("registration received")
            << u"receipt-registration"_s
            << PaperCase({u"R1"_s}).paper(u"接收申请材料凭证"_s, received());
        QTest::newRow("licence") << u"acceptance-licence"_s << all.paper(u"受理通知书"_s);
        QTest::newRow("registration")
            << u"acceptance-registration"_s << all.paper(u"接收申请材料凭证"_s);
        QTest::newRow("service") << u"acceptance-service"_s << all.paper(u"受理回执"_s);
        QTest::newRow("notice") << u"notice"_s
                                << faulty(everything).paper(u"申请材料补正一次性告知书"_s);
        QTest::newRow("notice of services") << u"notice-service"_s << [] {
            PaperCase papers({u"S2"_s});
            papers.type(u"applicant.name"_s, QString());
            return papers.paper(u"一次性告知单"_s);
        }();
        QTest::newRow("refusal")
            << u"refusal-licence"_s
            << PaperCase({u"L1"_s}).paper(
                   u"不予受理通知书"_s,
                   refused(RefusalGround::NotCompetent, u"经营场所在市中区，不属于本机关管辖。"_s,
                           u"济南市市中区行政审批服务局（某路1号，0531-00000003）"_s));
        QTest::newRow("no licence needed")
            << u"refusal-unneeded"_s
            << PaperCase({u"L1"_s}).paper(
                   u"不予受理通知书"_s,
                   refused(RefusalGround::NoLicenceNeeded, u"仅销售预包装食品，依法只需备案"_s));
        QTest::newRow("refusal by rule") << u"refusal-rule"_s << [] {
            PaperCase papers({});
            papers.answer(u"Q1"_s, u"away"_s);
            return papers.paper(u"不予受理通知书"_s, refused(RefusalGround::RejectedByRule, {}));
        }();
        QTest::newRow("refusal of a service")
            << u"refusal-service"_s
            << PaperCase({u"S2"_s}).paper(u"不予办理告知单"_s,
                                          refused(RefusalGround::NotCompetent, u"单位不在本市"_s,
                                                  u"注册地住房公积金管理中心"_s));
        QTest::newRow("form") << u"form"_s << all.paper(u"“开办饭店”一件事申请表"_s);
        QTest::newRow("authorization") << u"authorization"_s << all.paper(u"授权委托书"_s);
        QTest::newRow("declaration") << u"declaration"_s << all.paper(u"住所申报承诺书"_s);
        QTest::newRow("promise") << u"promise"_s << all.paper(u"告知承诺书"_s);
    }

    void theySayWhatTheyShould()
    {
        QFETCH(QString, golden);
        QFETCH(Document, document);
        QVERIFY2(!document.title.isEmpty(), "there is no such paper");
        COMPARE_GOLDEN(documentText(document), u"documents/%1.txt"_s.arg(golden));
    }

    void rollsNameNobody_data() { theySayWhatTheyShould_data(); }

    void rollsNameNobody()
    {
        QFETCH(Document, document);
        const QString text = rollText(document);
        for (const QString& datum : PaperCase::personalData())
            QVERIFY2(!text.contains(datum), qPrintable(datum + u" in\n"_s + text));
    }

    void storedPapersComeBackTheSame_data() { theySayWhatTheyShould_data(); }

    void storedPapersComeBackTheSame()
    {
        QFETCH(Document, document);
        QCOMPARE(documentFromJson(toJson(document)), document);
    }

    void noPaperOfAServiceCitesTheLicenceLaw()
    {
        PaperCase services({u"S2"_s});
        PaperCase wanting({u"S2"_s});
        wanting.type(u"applicant.name"_s, QString());
        QList<Document> papers =
            services.papers() + services.papers(received()) + wanting.papers() +
            services.papers(refused(RefusalGround::NotCompetent, u"单位不在本市"_s));
        papers.append(PaperCase(everything).paper(u"受理回执"_s));
        QVERIFY(papers.size() >= 8);
        for (const Document& paper : std::as_const(papers))
            QVERIFY2(!documentText(paper).contains(u"行政许可法"_s),
                     qPrintable(documentText(paper)));
    }

    void theNoticeHoldsEverythingThatIsMissing()
    {
        const QString text = documentText(faulty(everything).paper(u"申请材料补正一次性告知书"_s));
        for (const QString& item :
             {u"证件号码"_s, u"股东"_s, u"房屋租赁合同"_s, u"已过有效期"_s, u"体检机构未盖章"_s,
              u"经营场所平面图"_s, u"居民身份证（申请人）"_s})
            QVERIFY2(text.contains(item), qPrintable(item + u" in\n"_s + text));
    }

    void theLapseSentenceIsOffUnlessALocalRuleSaysSo()
    {
        PaperCase papers = faulty(everything);
        const QString title = u"申请材料补正一次性告知书"_s;
        QVERIFY(!documentText(papers.paper(title)).contains(u"视为撤回"_s));
        papers.hall().lapsesAfterNotice = true;
        QVERIFY(documentText(papers.paper(title))
                    .contains(u"逾期未补正的，视为撤回申请，材料退还。"_s));
    }

    void anEstimatedDateIsMarked()
    {
        PaperCase papers({u"L1"_s});
        papers.at() = QDateTime(QDate(2026, 12, 21), QTime(9, 0), QTimeZone("Asia/Shanghai"));
        const QString text = documentText(papers.paper(u"受理通知书"_s));
        QVERIFY2(text.contains(u"以国务院公布的节假日安排为准"_s), qPrintable(text));
    }

    void aDeferredMaterialHasItsDate()
    {
        PaperCase papers({u"L1"_s});
        papers.mark(u"M-PLAN"_s) = {};
        papers.mark(u"M-PLAN"_s).isDeferred = true;
        for (const QString& title : {u"受理通知书"_s, u"材料收件凭证"_s}) {
            const QString text = documentText(papers.paper(title));
            QVERIFY2(text.contains(u"“经营场所平面图”容缺受理，请于2026年12月8日前补交"_s),
                     qPrintable(text));
        }
    }

    void whatOnlyWaitsIsNotCalledAccepted()
    {
        const QList<Document> papers = PaperCase({u"R1"_s, u"S1"_s}).papers();
        QVERIFY(std::ranges::none_of(
            papers, [](const Document& paper) { return paper.title == u"受理回执"; }));
        const Document waiting = PaperCase({u"R1"_s, u"S1"_s}).paper(u"待受理事项告知单"_s);
        QVERIFY(documentText(waiting).contains(
            u"企业社会保险登记：已收件，待“公司设立登记”办结后受理并起算期限"_s));
        QVERIFY(!documentText(waiting).contains(u"现予受理"_s));
    }

    void inTrainingEveryPaperSaysSo()
    {
        PaperCase papers(everything);
        papers.hall().isTraining = true;
        for (const Document& paper : papers.papers()) {
            QVERIFY(paper.isTraining);
            QVERIFY2(documentText(paper).contains(u"演练用，不具有法律效力"_s),
                     qPrintable(paper.title));
        }
    }

    void theQrCodeHoldsTheCaseNumberAndNothingElse()
    {
        for (const Document& paper : PaperCase(everything).papers())
            QCOMPARE(paper.qrText, u"370102001202611240050175"_s);
    }

    void aFormThatIsSignedIsTheOneThatWasFilledIn()
    {
        const QString form = documentText(PaperCase(everything).paper(u"“开办饭店”一件事申请表"_s));
        for (const QString& value :
             {u"股东（1）"_s, u"股东（2）"_s, u"甲一"_s, u"乙二"_s, u"邮寄"_s})
            QVERIFY2(form.contains(value), qPrintable(value));
    }
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
