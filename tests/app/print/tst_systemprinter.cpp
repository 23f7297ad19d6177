// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/systemprinter.h"
#include "tests/support/papercase.h"
#include "tests/support/printserver.h"

#include <QProcess>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Text of a PDF without blanks.
QString textOf(const QString& path)
{
    return outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).simplified().remove(u' ');
}

Document notice()
{
    PaperCase papers({u"R1"_s, u"L1"_s, u"S1"_s, u"S2"_s});
    papers.mark(u"M-LEASE"_s) = {};
    return papers.paper(u"申请材料补正一次性告知书"_s);
}

} // namespace

/// Paper through a real print server to a printer that plays its works.
class TestSystemPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_server.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void init() { m_ends.clear(); }

    void printersAreListedWithTheDefaultOne()
    {
        SystemPrinter printer;
        QList<KnownPrinter> known;
        printer.list([&](const QList<KnownPrinter>& printers) { known = printers; });
        QTRY_VERIFY_WITH_TIMEOUT(!known.isEmpty(), 20'000);
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.first().name, PrintServer::printer());
        QCOMPARE(known.first().description, u"窗口打印机"_s);
        QVERIFY(known.first().isDefault);
    }

    void aPrintedNoticeArrivesWithBothCopiesAndItsTextIsRight()
    {
        SystemPrinter printer;
        const QString arrived = printedOn(printer, {{notice()}, {}, PaperFormat::A4});
        const QString text = textOf(arrived);
        QVERIFY2(text.contains(u"𠮷田·明："_s), qPrintable(text));
        QVERIFY(text.contains(u"申请人联"_s) && text.contains(u"窗口留存联"_s));
        QVERIFY(text.contains(u"请补正以下全部内容"_s));
        QVERIFY2(outputOf(u"pdfinfo"_s, {arrived}).contains(u"A4"_s), "the sheet is A4");
    }

    void a5ComesOutAsA5()
    {
        SystemPrinter printer;
        const QString arrived = printedOn(printer, {{notice()}, {}, PaperFormat::A5});
        const QString size = outputOf(u"pdfinfo"_s, {arrived});
        QVERIFY2(size.contains(QRegularExpression(u"Page size: +(419|420)\\.?\\d* x 595"_s)),
                 qPrintable(size));
        QVERIFY(textOf(arrived).contains(u"请补正以下全部内容"_s));
    }

    void severalPapersComeOutInOneGo()
    {
        SystemPrinter printer;
        const auto before = m_server.printed().size();
        const QList<Document> papers = PaperCase({u"S2"_s}).papers();
        QVERIFY(papers.size() > 2);
        const QString text = textOf(printedOn(printer, {papers, {}, PaperFormat::A4}));
        QCOMPARE(m_server.printed().size(), before + 1);
        for (const Document& paper : papers)
            QVERIFY2(text.contains(paper.title), qPrintable(paper.title));
    }

    void aReprintSaysThatItIsOne()
    {
        SystemPrinter printer;
        Document again = notice();
        again.isReprint = true;
        QVERIFY(textOf(printedOn(printer, {{again}, {}, PaperFormat::A4})).contains(u"补打"_s));
    }

    void aJamIsReportedAndThePaperCanBePrintedAgain()
    {
        SystemPrinter printer;
        const auto before = m_server.printed().size();
        m_server.jam();
        print(printer, {{notice()}, {}, PaperFormat::A4});
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 60'000);
        QVERIFY(!m_ends.first().isOk());
        QCOMPARE(m_ends.first().error().code, u"print.jammed"_s);
        QCOMPARE(m_ends.first().error().params, QStringList(PrintServer::printer()));
        QCOMPARE(m_server.printed().size(), before);
        QVERIFY2(m_server.waiting().isEmpty(), "nothing is left that would come out by itself");

        m_server.clearJam();
        const QString arrived = printedOn(printer, {{notice()}, {}, PaperFormat::A4});
        QVERIFY(textOf(arrived).contains(u"请补正以下全部内容"_s));
        QCOMPARE(m_server.printed().size(), before + 1);
    }

    void anUnknownPrinterIsAnError()
    {
        SystemPrinter printer;
        print(printer, {{notice()}, u"nowhere"_s, PaperFormat::A4});
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 20'000);
        QCOMPARE(m_ends.first().error().code, u"print.noPrinter"_s);
    }

    void nothingToPrintIsAnError()
    {
        SystemPrinter printer;
        print(printer, {});
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 20'000);
        QCOMPARE(m_ends.first().error().code, u"print.nothing"_s);
    }

    void whoeverLeavesIsAnsweredAllTheSame()
    {
        {
            SystemPrinter printer;
            print(printer, {{notice()}, {}, PaperFormat::A4});
        }
        QCOMPARE(m_ends.size(), 1);
    }

private:
    void print(SystemPrinter& printer, const PrintJob& job)
    {
        printer.print(job, [this](const Outcome& outcome) { m_ends.append(outcome); });
    }

    /// Prints and gives the file that came out.
    QString printedOn(SystemPrinter& printer, const PrintJob& job)
    {
        m_ends.clear();
        print(printer, job);
        const bool hasEnded = QTest::qWaitFor([this] { return !m_ends.isEmpty(); }, 60'000);
        if (!hasEnded || !m_ends.first().isOk()) {
            qWarning().noquote() << (hasEnded ? m_ends.first().error().code : u"no answer"_s)
                                 << m_server.log();
            return {};
        }
        return m_server.printed().value(m_server.printed().size() - 1);
    }

    PrintServer m_server;
    QList<Outcome> m_ends;
};

QTEST_MAIN(TestSystemPrinter)
#include "tst_systemprinter.moc"
