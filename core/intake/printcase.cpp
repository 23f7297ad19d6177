// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/printcase.h"

#include "core/cases/eventpayload.h"

#include <QUuid>

namespace yichuang {

namespace {

bool isPrinting(const CaseEvent& event)
{
    return event.kind == CaseEventKind::Printed || event.kind == CaseEventKind::Reprinted;
}

CaseEvent printedEvent(const CaseRecord& record, const QString& document, const Session& who,
                       const QDateTime& at)
{
    CaseEvent event;
    event.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    event.at = at;
    event.clerk = who.clerk;
    event.window = who.workplace.window;
    event.kind = firstPrintedAt(record, document).isValid() ? CaseEventKind::Reprinted
                                                            : CaseEventKind::Printed;
    event.payload = payload::printed(document);
    return event;
}

} // namespace

QDateTime firstPrintedAt(const CaseRecord& record, const QString& document)
{
    for (const CaseEvent& event : record.events) {
        if (isPrinting(event) && payload::document(event.payload) == document)
            return event.at;
    }
    return {};
}

PrintCase::PrintCase(CaseStore& store, Printer& printer, const Clock& clock)
    : m_store(store), m_printer(printer), m_clock(clock)
{
}

void PrintCase::print(const PrintOrder& order, const Session& who,
                      std::function<void(const Outcome&)> answered) const
{
    const Result<CaseRecord> loaded = m_store.load(order.number);
    if (!loaded) {
        answered(loaded.error());
        return;
    }
    const CaseRecord& record = *loaded;
    PrintJob job{{}, order.printer, order.format};
    QStringList printed;
    for (const IssuedDocument& issued : record.documents) {
        if (!order.documents.isEmpty() && !order.documents.contains(issued.id))
            continue;
        Document document = documentFromJson(issued.content);
        document.isReprint = firstPrintedAt(record, issued.id).isValid();
        job.documents.append(document);
        printed.append(issued.id);
    }
    if (job.documents.isEmpty()) {
        answered(Error{ErrorKind::Rejected, QStringLiteral("print.nothing"), {}});
        return;
    }
    m_printer.print(job, [this, record, printed, who, answered](const Outcome& outcome) {
        if (!outcome) {
            answered(outcome);
            return;
        }
        QList<CaseEvent> events;
        for (const QString& document : printed)
            events.append(printedEvent(record, document, who, m_clock.now()));
        answered(m_store.write(
            [&](CaseWriter& writer) { return writer.appendEvents(record.number, events); }));
    });
}

} // namespace yichuang
