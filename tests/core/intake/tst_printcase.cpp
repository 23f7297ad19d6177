// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/printcase.h"
#include "tests/support/casesinmemory.h"
#include "tests/support/fakeprinter.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::StringLiterals;

namespace {

const CaseNumber number(u"370102001202611240050175"_s);
const Error jammed{ErrorKind::Rejected, u"print.jammed"_s, {u"sim"_s}};

IssuedDocument paper(const QString& id, const QString& title)
{
    Document document;
    document.title = title;
    document.copies = {u"申请人联"_s, u"窗口留存联"_s};
    IssuedDocument issued;
    issued.id = id;
    issued.title = title;
    issued.content = toJson(document);
    return issued;
}

} // namespace

/// Papers are printed as stored, and printing leaves its trace.
class TestPrintCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        CaseRecord record;
        record.number = number;
        record.documents = {paper(u"a"_s, u"受理回执"_s), paper(u"b"_s, u"材料收件凭证"_s)};
        m_store = std::make_unique<CasesInMemory>();
        QVERIFY(m_store->write([&](CaseWriter& writer) { return writer.addCase(record); }).isOk());
        m_printer = std::make_unique<FakePrinter>();
        m_ends.clear();
    }

    void everyPaperGoesToThePrinterAtOnceWithAllItsCopies()
    {
        print({});
        QCOMPARE(m_printer->jobs.size(), 1);
        const QList<Document>& documents = m_printer->jobs.first().documents;
        QCOMPARE(documents.size(), 2);
        QCOMPARE(documents.first().copies.size(), 2);
        QVERIFY(!documents.first().isReprint);
    }

    void whatCameOutIsAnEventOfTheCase()
    {
        print({u"a"_s});
        QVERIFY(!firstPrintedAt(stored(), u"a"_s).isValid());
        m_printer->end(Done{});
        QVERIFY(m_ends.at(0).isOk());
        QCOMPARE(firstPrintedAt(stored(), u"a"_s), m_clock.time);
        QVERIFY(!firstPrintedAt(stored(), u"b"_s).isValid());
        QCOMPARE(stored().events.size(), 1);
        QCOMPARE(stored().events.first().kind, CaseEventKind::Printed);
        QCOMPARE(stored().events.first().clerk, u"0042"_s);
    }

    void theSecondTimeIsMarkedAsAReprint()
    {
        print({u"a"_s});
        m_printer->end(Done{});
        print({});
        const QList<Document>& documents = m_printer->jobs.last().documents;
        QVERIFY(documents[0].isReprint);
        QVERIFY2(!documents[1].isReprint, "the other one comes out for the first time");
        m_printer->end(Done{});
        QCOMPARE(stored().events.last().kind, CaseEventKind::Printed);
        QCOMPARE(stored().events[1].kind, CaseEventKind::Reprinted);
    }

    void aJamIsReportedAndLeavesNoTrace()
    {
        print({u"a"_s});
        m_printer->end(jammed);
        QCOMPARE(m_ends.at(0).error(), jammed);
        QVERIFY(stored().events.isEmpty());
        print({u"a"_s});
        QVERIFY2(!m_printer->jobs.last().documents.first().isReprint, "nothing came out before");
    }

    void aTraceThatCannotBeStoredIsAnError()
    {
        print({u"a"_s});
        m_store->breakWith({ErrorKind::Damaged, u"db.full"_s, {}});
        m_printer->end(Done{});
        QCOMPARE(m_ends.at(0).error().code, u"db.full"_s);
    }

    void anUnknownPaperOrCaseIsAnError()
    {
        print({u"c"_s});
        QCOMPARE(m_ends.at(0).error().code, u"print.nothing"_s);
        const PrintCase use(*m_store, *m_printer, m_clock);
        use.print({CaseNumber(u"1"_s), {}, {}, PaperFormat::A4}, {},
                  [&](const Outcome& outcome) { m_ends.append(outcome); });
        QCOMPARE(m_ends.at(1).error().code, u"case.notFound"_s);
    }

private:
    void print(const QStringList& documents)
    {
        Session who;
        who.clerk = u"0042"_s;
        m_use = std::make_unique<PrintCase>(*m_store, *m_printer, m_clock);
        m_use->print({number, documents, {}, PaperFormat::A4}, who,
                     [&](const Outcome& outcome) { m_ends.append(outcome); });
    }
    CaseRecord stored() const { return m_store->load(number).value(); }

    std::unique_ptr<CasesInMemory> m_store;
    std::unique_ptr<FakePrinter> m_printer;
    std::unique_ptr<PrintCase> m_use;
    StillClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(10, 5))};
    QList<Outcome> m_ends{};
};

QTEST_GUILESS_MAIN(TestPrintCase)
#include "tst_printcase.moc"
