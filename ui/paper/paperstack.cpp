// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperstack.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace yichuang {

namespace {

constexpr int sideWidth = 320;

/// Second line under a paper's title: its number, and what happened to it.
QString whatHappened(const IssuedDocument& paper, const QDateTime& printedAt)
{
    const QString state =
        printedAt.isValid()
            ? PaperStack::tr("printed %1").arg(printedAt.toString(QStringLiteral("MM-dd HH:mm")))
            : PaperStack::tr("not printed yet");
    return paper.number.isEmpty() ? state : paper.number + u'\n' + state;
}

} // namespace

PaperStack::PaperStack(PaperTools tools, Session who, QWidget* parent)
    : QWidget(parent),
      m_tools(std::move(tools)),
      m_who(std::move(who)),
      m_list(new QListWidget(this)),
      m_bar(new PrintBar(m_tools.start, this)),
      m_preview(new PagePreview(m_tools.pictures, this))
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addWidget(newSide());
    columns->addWidget(m_preview, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &PaperStack::showChosen);
    connect(m_list, &QListWidget::itemActivated, m_bar, &PrintBar::chosenWanted);
    connect(m_bar, &PrintBar::formatChanged, this, &PaperStack::showChosen);
    connect(m_bar, &PrintBar::choiceMade, this, [this](const PrintChoice& choice) {
        if (m_tools.keep)
            m_tools.keep(choice);
    });
    connect(m_bar, &PrintBar::saveWanted, this, &PaperStack::askWhereToSave);
    connect(m_bar, &PrintBar::allWanted, this, [this] {
        QStringList ids;
        for (const IssuedDocument& paper : std::as_const(m_papers))
            ids.append(paper.id);
        print(ids);
    });
    connect(m_bar, &PrintBar::chosenWanted, this, [this] {
        if (const IssuedDocument* paper = chosen())
            print({paper->id});
    });
    connect(&m_tools.cases, &CaseStore::caseChanged, this, [this](const CaseNumber& number) {
        if (number == m_number)
            reload();
    });
    setFocusProxy(m_list);
}

QWidget* PaperStack::newSide()
{
    auto* side = newCard(this);
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(newLabel(tr("Papers"), QStringLiteral("lead"), QStringLiteral("ink"), side));
    m_list->setAccessibleName(tr("Papers of the case"));
    m_list->setIconSize({20, 20});
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
    return side;
}

void PaperStack::setCase(const CaseNumber& number, const QStringList& documents)
{
    m_number = number;
    m_limit = documents;
    m_list->clear();
    m_bar->say({}, QStringLiteral("soft"));
    QPointer<PrintBar> bar = m_bar;
    m_tools.printer.list([bar](const QList<KnownPrinter>& printers) {
        if (bar)
            bar->setPrinters(printers);
    });
    reload();
}

void PaperStack::reload()
{
    const Result<CaseRecord> record = m_tools.cases.load(m_number);
    if (!record) {
        m_bar->say(m_tools.sentences.of(record.error()), QStringLiteral("bad"));
        return;
    }
    fillList(*record);
}

void PaperStack::fillList(const CaseRecord& record)
{
    const int row = std::max(0, m_list->currentRow());
    m_papers.clear();
    m_printedOnce.clear();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const IssuedDocument& paper : record.documents) {
            if (!m_limit.isEmpty() && !m_limit.contains(paper.id))
                continue;
            const QDateTime printedAt = firstPrintedAt(record, paper.id);
            if (printedAt.isValid())
                m_printedOnce.insert(paper.id);
            m_papers.append(paper);
            auto* item =
                new QListWidgetItem(paper.title + u'\n' + whatHappened(paper, printedAt), m_list);
            item->setIcon(printedAt.isValid() ? lineIcon(QStringLiteral("check"), palette::good)
                                              : lineIcon(QStringLiteral("print")));
        }
        m_list->setCurrentRow(std::min(row, int(m_papers.size()) - 1));
    }
    showChosen();
}

const IssuedDocument* PaperStack::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_papers.size() ? &m_papers[row] : nullptr;
}

void PaperStack::showChosen()
{
    const IssuedDocument* paper = chosen();
    m_bar->setPapers(int(m_papers.size()), paper && m_printedOnce.contains(paper->id));
    if (!paper) {
        m_preview->setDocuments({});
        return;
    }
    m_preview->setDocuments({documentFromJson(paper->content)}, m_bar->choice().format);
}

void PaperStack::print(const QStringList& documents)
{
    m_bar->setBusy(true);
    m_bar->say(tr("Printing …"), QStringLiteral("soft"));
    QPointer<PaperStack> self = this;
    m_tools.printCase.print({m_number, documents, m_bar->choice().printer, m_bar->choice().format},
                            m_who, [self](const Outcome& outcome) {
                                if (self)
                                    self->printEnded(outcome);
                            });
}

void PaperStack::printEnded(const Outcome& outcome)
{
    m_bar->setBusy(false);
    if (outcome)
        m_bar->say(tr("Printed, with all copies."), QStringLiteral("good"));
    else
        m_bar->say(m_tools.sentences.of(outcome.error()), QStringLiteral("bad"));
    Q_EMIT printed(outcome.isOk());
}

void PaperStack::askWhereToSave()
{
    const IssuedDocument* paper = chosen();
    if (!paper)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save as PDF"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    // Kind and number, no name of a person.
    dialog->selectFile(QStringLiteral("%1-%2.pdf").arg(m_number.text(), paper->title));
    connect(dialog, &QFileDialog::fileSelected, this, &PaperStack::saveTo);
    dialog->open();
}

void PaperStack::saveTo(const QString& path)
{
    const IssuedDocument* paper = chosen();
    if (!paper || path.isEmpty())
        return;
    const Outcome saved =
        m_tools.savePdf(documentFromJson(paper->content), m_bar->choice().format, path);
    if (saved)
        m_bar->say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), QStringLiteral("good"));
    else
        m_bar->say(m_tools.sentences.of(saved.error()), QStringLiteral("bad"));
}

} // namespace yichuang
