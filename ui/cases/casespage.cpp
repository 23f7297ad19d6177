// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casespage.h"

#include "core/intake/returnvisit.h"
#include "ui/cases/casedelegate.h"
#include "ui/cases/casedetail.h"
#include "ui/cases/parkedlist.h"
#include "ui/common/ask.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace yichuang {

namespace {

constexpr int shownCases = 60;
constexpr int recentDays = 30;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

CasesPage::CasesPage(const CasesTools& tools, QWidget* parent)
    : QWidget(parent),
      m_tools(tools),
      m_input(new QLineEdit(this)),
      m_said(newLabel({}, QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_model(new CaseListModel(tools.catalog, tools.calendar, this)),
      m_list(new QListView(this)),
      m_parked(new ParkedList(this)),
      m_detail(new CaseDetail(tools.catalog, tools.papers.sentences,
                              new PaperStack(tools.papers, tools.who), this))
{
    setProperty("kind", QStringLiteral("page"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    row->addWidget(newLeft(), 2);
    row->addWidget(m_detail, 3);
    setFocusProxy(m_input);

    connect(m_input, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.isEmpty())
            showRecent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CasesPage::showChosen);
    connect(m_list, &QListView::doubleClicked, this, &CasesPage::goOn);
    connect(m_detail, &CaseDetail::returnWanted, this, &CasesPage::returnWanted);
    connect(m_parked, &ParkedList::chosen, this, &CasesPage::draftWanted);
    connect(m_parked, &ParkedList::discardWanted, this, &CasesPage::discard);
    connect(&m_tools.papers.cases, &CaseStore::caseChanged, this, [this](const CaseNumber& number) {
        if (number == chosen() && isVisible())
            showChosen();
    });
}

QWidget* CasesPage::newLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_input->setProperty("kind", QStringLiteral("search"));
    m_input->setPlaceholderText(tr("Slip or case number (scan it), ID number, name, phone"));
    m_input->setAccessibleName(tr("Find a case"));
    m_input->addAction(lineIcon(QStringLiteral("search"), palette::inkFaint),
                       QLineEdit::LeadingPosition);
    m_input->setClearButtonEnabled(true);
    m_input->installEventFilter(this);
    column->addWidget(m_input);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_list->setAccessibleName(tr("Cases"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 3);
    column->addWidget(m_parked, 2);
    return left;
}

void CasesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    enter();
}

void CasesPage::enter()
{
    showParked();
    if (m_input->text().trimmed().isEmpty())
        showRecent();
    else
        search();
    m_input->setFocus();
    m_input->selectAll();
}

void CasesPage::find(const QString& text)
{
    m_input->setText(text);
    search();
}

void CasesPage::search()
{
    const Result<QList<CaseSummary>> found = findReturning(m_tools.papers.cases, m_input->text());
    if (found && found->isEmpty())
        say(tr("Nothing is found. Try the ID number or the name."), QStringLiteral("care"));
    else if (found)
        say(tr("%n case(s). Enter goes on with corrections, F9 shows the papers.", nullptr,
               int(found->size())),
            QStringLiteral("soft"));
    showCases(found);
}

void CasesPage::showRecent()
{
    CaseQuery query;
    query.openedFrom = m_tools.clock.now().date().addDays(-recentDays);
    query.limit = shownCases;
    say(tr("The latest cases of this terminal"), QStringLiteral("soft"));
    showCases(m_tools.papers.cases.find(query));
}

void CasesPage::showCases(const Result<QList<CaseSummary>>& found)
{
    QList<ListedCase> listed;
    if (!found)
        say(m_tools.papers.sentences.of(found.error()), QStringLiteral("bad"));
    else
        for (const CaseSummary& summary : *found) {
            const Result<CaseRecord> record = m_tools.papers.cases.load(summary.number);
            if (record)
                listed.append({summary, stateAfter(record->events)});
        }
    m_model->setCases(listed, m_tools.clock.now().date());
    m_list->setCurrentIndex(m_model->index(0));
    showChosen();
}

void CasesPage::showParked()
{
    const Result<QList<Draft>> drafts = m_tools.drafts.list();
    m_parked->setDrafts(drafts ? *drafts : QList<Draft>(), m_tools.clock.now());
}

CaseNumber CasesPage::chosen() const
{
    return m_model->number(m_list->currentIndex());
}

void CasesPage::showChosen()
{
    const CaseNumber number = chosen();
    const Result<CaseRecord> record =
        number.isEmpty() ? Result<CaseRecord>(Error{}) : m_tools.papers.cases.load(number);
    if (record)
        m_detail->show(*record);
    else
        m_detail->clear();
}

void CasesPage::goOn()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    if (current.data(CaseListModel::IsWaitingRole).toBool())
        Q_EMIT returnWanted(chosen());
    else
        say(tr("This case doesn't wait for corrections; F9 shows its papers."),
            QStringLiteral("care"));
}

void CasesPage::discard(const QString& draft, const QString& title)
{
    const Inquiry inquiry{tr("Throw “%1” away?").arg(title),
                          tr("All that was typed for it is lost for good."), tr("Throw away"),
                          tr("Keep"), true};
    m_tools.ask.confirm(inquiry, [this, draft](bool isWanted) {
        if (!isWanted)
            return;
        if (const Outcome removed = m_tools.drafts.remove(draft); !removed)
            say(m_tools.papers.sentences.of(removed.error()), QStringLiteral("bad"));
        showParked();
    });
}

void CasesPage::say(const QString& text, const QString& tone)
{
    setLook(*m_said, "tone", tone);
    m_said->setText(text);
}

bool CasesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_input && isEnter(key)) {
        search();
        if (m_model->rowCount() > 0)
            m_list->setFocus(); // so that Enter once more goes on
        return true;
    }
    if (watched == m_input && key == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if (watched == m_list && isEnter(key)) {
        goOn();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CasesPage::keyPressEvent(QKeyEvent* event)
{
    const bool isBack = event->key() == Qt::Key_F2 || event->key() == Qt::Key_Escape;
    if (event->key() == Qt::Key_F9 && !m_detail->showsPapers()) {
        m_detail->togglePapers();
    } else if (isBack && m_detail->showsPapers()) {
        m_detail->togglePapers();
        m_list->setFocus();
    } else if (isBack) {
        m_input->setFocus();
        m_input->selectAll();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace yichuang
