// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casesinmemory.h"
#include "tests/support/fakeprinter.h"
#include "tests/supportui/dressed.h"
#include "ui/paper/paperstack.h"
#include "ui/paper/printbar.h"
#include "ui/wording/plainsentences.h"

#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

const CaseNumber number(u"370102001202611240050175"_s);

IssuedDocument paper(const QString& id, const QString& title, const QString& slip = {})
{
    Document document;
    document.title = title;
    IssuedDocument issued;
    issued.id = id;
    issued.title = title;
    issued.number = slip;
    issued.content = toJson(document);
    return issued;
}

QList<QImage> blankPages(const Document& document, PaperFormat, double dots)
{
    QImage page(int(dots * 8.27), int(dots * 11.69), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawText(page.rect(), Qt::AlignCenter, document.title);
    return {page};
}

} // namespace

/// The papers in the last step, by keyboard.
class TestPaperStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }

    void init()
    {
        CaseRecord record;
        record.number = number;
        record.documents = {paper(u"a"_s, u"受理通知书"_s, u"济历审受〔2026〕0012号"_s),
                            paper(u"b"_s, u"材料收件凭证"_s), paper(u"c"_s, u"授权委托书"_s)};
        m_store = std::make_unique<CasesInMemory>();
        QVERIFY(m_store->write([&](CaseWriter& writer) { return writer.addCase(record); }).isOk());
        m_printer = std::make_unique<FakePrinter>();
        m_printer->printers = {{u"hp"_s, u"三楼打印机"_s, false},
                               {u"sim"_s, u"窗口打印机"_s, true}};
        m_print = std::make_unique<PrintCase>(*m_store, *m_printer, m_clock);
        m_savedTo.clear();
        m_stack = std::make_unique<PaperStack>(
            PaperTools{blankPages,
                       [this](const Document&, PaperFormat, const QString& path) -> Outcome {
                           m_savedTo.append(path);
                           return Done{};
                       },
                       *m_store, *m_printer, *m_print, m_sentences, PrintChoice(),
                       [this](const PrintChoice& choice) { m_kept = choice; }},
            Session());
        m_stack->setCase(number);
        m_stack->resize(1000, 700);
        m_stack->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_stack.get()));
        m_stack->setFocus();
    }

    void f9PrintsEveryPaperOnTheDefaultPrinter()
    {
        QTest::keyClick(m_stack.get(), Qt::Key_F9);
        QCOMPARE(m_printer->jobs.size(), 1);
        QCOMPARE(m_printer->jobs.first().documents.size(), 3);
        QCOMPARE(m_printer->jobs.first().printer, u"sim"_s);
    }

    void whileOnePrintIsUnderWayNoOtherBegins()
    {
        QTest::keyClick(m_stack.get(), Qt::Key_F9);
        QTest::keyClick(m_stack.get(), Qt::Key_F9);
        QCOMPARE(m_printer->jobs.size(), 1);
        m_printer->end(Done{});
        QTest::keyClick(m_stack.get(), Qt::Key_F9);
        QCOMPARE(m_printer->jobs.size(), 2);
    }

    void theListSaysWhatIsPrinted()
    {
        QVERIFY(list()->item(0)->text().contains(u"未打印"_s));
        QTest::keyClick(m_stack.get(), Qt::Key_F9);
        m_printer->end(Done{});
        QVERIFY2(list()->item(0)->text().contains(u"11-24 10:05"_s),
                 qPrintable(list()->item(0)->text()));
    }

    void enterPrintsTheChosenPaper()
    {
        list()->setCurrentRow(1);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_printer->jobs.size(), 1);
        QCOMPARE(m_printer->jobs.first().documents.size(), 1);
        QCOMPARE(m_printer->jobs.first().documents.first().title, u"材料收件凭证"_s);
    }

    void aJamIsSaidInWordsAndCanBePrintedAgain()
    {
        QSignalSpy printed(m_stack.get(), &PaperStack::printed);
        QTest::keyClick(m_stack.get(), Qt::Key_F9);
        m_printer->end(Error{ErrorKind::Rejected, u"print.jammed"_s, {u"sim"_s}});
        QCOMPARE(printed.value(0).value(0).toBool(), false);
        QVERIFY2(bar()->said().contains(u"卡纸"_s), qPrintable(bar()->said()));
        keepShot(*m_stack, u"paperstack-jam"_s, 1100, 700);
        QTest::keyClick(m_stack.get(), Qt::Key_F9);
        QCOMPARE(m_printer->jobs.size(), 2);
    }

    void withoutAPrinterItSaysSo()
    {
        m_printer->printers.clear();
        m_stack->setCase(number);
        QVERIFY(m_stack->findChild<QComboBox*>()->currentText().contains(u"没有打印机"_s));
    }

    void onlyThePapersOfOneDecisionAreShown()
    {
        m_stack->setCase(number, {u"b"_s});
        QCOMPARE(list()->count(), 1);
        QTest::keyClick(m_stack.get(), Qt::Key_F9);
        QCOMPARE(m_printer->jobs.first().documents.size(), 1);
    }

    void theClerksChoiceIsKeptAndStandsTheNextTime()
    {
        auto* printers = m_stack->findChild<QComboBox*>();
        printers->setCurrentIndex(0);
        Q_EMIT printers->activated(0);
        QCOMPARE(m_kept, (PrintChoice{u"hp"_s, PaperFormat::A4}));
        m_stack->setCase(number);
        QTest::keyClick(m_stack.get(), Qt::Key_F9);
        QCOMPARE(m_printer->jobs.first().printer, u"hp"_s);
    }

    void theChosenPaperIsSavedAsPdf()
    {
        QTest::keyClick(m_stack.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_stack->findChild<QFileDialog*>());
        auto* dialog = m_stack->findChild<QFileDialog*>();
        QVERIFY2(dialog->selectedFiles().value(0).contains(u"受理通知书"_s),
                 qPrintable(dialog->selectedFiles().value(0)));
        Q_EMIT dialog->fileSelected(u"/tmp/受理通知书.pdf"_s);
        QCOMPARE(m_savedTo, QStringList(u"/tmp/受理通知书.pdf"_s));
        QVERIFY(bar()->said().contains(u"受理通知书.pdf"_s));
        dialog->reject();
    }

private:
    QListWidget* list() const { return m_stack->findChild<QListWidget*>(); }
    PrintBar* bar() const { return m_stack->findChild<PrintBar*>(); }

    std::unique_ptr<CasesInMemory> m_store;
    std::unique_ptr<FakePrinter> m_printer;
    std::unique_ptr<PrintCase> m_print;
    std::unique_ptr<PaperStack> m_stack;
    PlainSentences m_sentences;
    StillClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(10, 5))};
    QStringList m_savedTo;
    PrintChoice m_kept;
};

QTEST_MAIN(TestPaperStack)
#include "tst_paperstack.moc"
