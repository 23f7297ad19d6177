// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncpage.h"

#include "core/outbox/outcome.h"
#include "core/ports/sentences.h"
#include "ui/common/ask.h"
#include "ui/common/look.h"
#include "ui/sync/catalogstrip.h"
#include "ui/sync/conflictview.h"
#include "ui/sync/outboxdelegate.h"
#include "ui/sync/outboxdetail.h"
#include "ui/sync/outboxlistmodel.h"
#include "ui/sync/syncwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yichuang {

SyncPage::SyncPage(const SyncTools& tools, QWidget* parent)
    : QWidget(parent),
      m_tools(tools),
      m_state(newLabel({}, u"lead"_s, u"soft"_s, this)),
      m_model(new OutboxListModel(
          tools.sentences, [this](const CaseNumber& number) { return nameOf(number); }, this)),
      m_list(new QListView(this)),
      m_detail(new OutboxDetail(tools.sentences, this)),
      m_conflict(new ConflictView(this)),
      m_right(new QStackedWidget(this))
{
    setProperty("kind", u"page"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    row->addWidget(newLeft(), 2);
    m_right->addWidget(m_detail);
    m_right->addWidget(m_conflict);
    row->addWidget(m_right, 3);
    setFocusProxy(m_list);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SyncPage::showChosen);
    connect(m_list, &QListView::doubleClicked, this, &SyncPage::askForTheirs);
    connect(m_detail, &OutboxDetail::retryWanted, this, &SyncPage::tryAgain);
    connect(m_detail, &OutboxDetail::decisionWanted, this, &SyncPage::askForTheirs);
    connect(m_conflict, &ConflictView::chosen, this, &SyncPage::choose);
    connect(m_conflict, &ConflictView::turnedAway, this, &SyncPage::turnBack);
    connect(&m_tools.outbox, &OutboxStore::outboxChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget* SyncPage::newLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    auto* keys = newLabel(tr("Enter: look at both sides · R: send again · F5: send everything now"),
                          u"small"_s, u"soft"_s, left);
    keys->setWordWrap(true);
    column->addWidget(keys);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutboxDelegate(m_list));
    m_list->setAccessibleName(tr("Waiting for the province"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    return left;
}

void SyncPage::enter()
{
    refresh();
    m_list->setFocus();
}

void SyncPage::setState(const QString& sentence, const QString& tone)
{
    setLook(*m_state, "tone", tone);
    m_state->setText(sentence);
}

void SyncPage::setCatalog(CatalogStrip* strip)
{
    m_catalog = strip;
    static_cast<QVBoxLayout*>(m_list->parentWidget()->layout())->addWidget(strip);
}

void SyncPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SyncPage::refresh()
{
    const OutboxLine* before = chosen();
    const QString key = before ? before->entry.key : QString();
    Result<QList<OutboxLine>> lines = m_tools.outbox.lines();
    m_model->setLines(lines ? std::move(lines).value() : QList<OutboxLine>(), m_tools.clock.now());
    m_list->setCurrentIndex(m_model->index(std::max(m_model->rowOf(key), 0)));
    // The row may have left while both sides were looked at.
    if (m_theirs && m_model->rowOf(m_asked) < 0)
        turnBack();
    showChosen();
    if (!lines)
        say(m_tools.sentences.of(lines.error()), u"bad"_s);
}

void SyncPage::showChosen()
{
    const OutboxLine* line = chosen();
    if (m_theirs && line && line->entry.key != m_asked)
        turnBack();
    if (line)
        m_detail->show(*line, nameOf(line->entry.caseNumber), m_tools.clock.now());
    else
        m_detail->clear(m_model->rowCount() == 0);
}

const OutboxLine* SyncPage::chosen() const
{
    return m_model->line(m_list->currentIndex());
}

QString SyncPage::nameOf(const CaseNumber& number) const
{
    const Result<CaseRecord> record = m_tools.cases.load(number);
    return record ? record->applicant.name : QString();
}

void SyncPage::tryAgain()
{
    const OutboxLine* line = chosen();
    // A conflict would only be refused again: it wants a decision.
    if (!line || isConflict(line->entry))
        return;
    const Outcome outcome = m_tools.outbox.retry(line->entry.key, m_tools.clock.now());
    if (outcome)
        say(tr("It is sent as soon as the province can be reached."), u"good"_s);
    else
        say(m_tools.sentences.of(outcome.error()), u"bad"_s);
}

void SyncPage::tryAll()
{
    const Outcome outcome = m_tools.outbox.reviveAll(m_tools.clock.now());
    if (!outcome)
        say(m_tools.sentences.of(outcome.error()), u"bad"_s);
    Q_EMIT syncWanted();
}

void SyncPage::askForTheirs()
{
    const OutboxLine* line = chosen();
    if (!line || !isConflict(line->entry))
        return;
    if (!m_tools.province) {
        say(tr("No province is set at this terminal, so the other side can't be looked at."),
            u"care"_s);
        return;
    }
    m_asked = line->entry.key;
    say(tr("Asking the province how the case stands there …"), u"soft"_s);
    m_tools.province->caseInFull(line->entry.caseNumber, [page = QPointer(this), key = m_asked](
                                                             const ProvinceReply<CaseNews>& reply) {
        if (page)
            page->takeTheirs(key, reply);
    });
}

void SyncPage::takeTheirs(const QString& key, const ProvinceReply<CaseNews>& reply)
{
    const OutboxLine* line = chosen();
    // The clerk has gone on to something else meanwhile.
    if (key != m_asked || !line || line->entry.key != key)
        return;
    if (const auto* refusal = std::get_if<Refusal>(&reply)) {
        say(m_tools.sentences.of(errorFrom(*refusal)), u"care"_s);
        return;
    }
    const CaseNews& theirs = std::get<CaseNews>(reply);
    if (!theirs.trouble.isEmpty()) {
        say(SyncWords::ofCode(theirs.trouble, m_tools.sentences), u"bad"_s);
        return;
    }
    showBoth(line->entry, theirs);
}

void SyncPage::showBoth(const OutboxEntry& entry, const CaseNews& theirs)
{
    const Result<CaseRecord> mine = m_tools.cases.load(entry.caseNumber);
    if (!mine) {
        say(m_tools.sentences.of(mine.error()), u"bad"_s);
        return;
    }
    m_theirs = theirs;
    const Scenario* scenario = m_tools.catalog->scenario(mine->scenario);
    const QString what = scenario ? scenario->name : mine->scenario.text();
    m_conflict->show(u"%1 · %2"_s.arg(what, mine->applicant.name),
                     compare(*m_tools.catalog, *mine, theirs), scenario);
    m_right->setCurrentWidget(m_conflict);
    m_conflict->setFocus();
}

void SyncPage::choose(ConflictChoice choice)
{
    const bool isTheirs = choice == ConflictChoice::TakeTheirs;
    Inquiry inquiry;
    inquiry.title = isTheirs ? tr("Take what the other window recorded?")
                             : tr("Write over what the other window recorded?");
    inquiry.text = isTheirs ? tr("What differs at this window is given up. Papers that were handed "
                                 "out are kept; tell the applicant if one no longer holds.")
                            : tr("The other window sees your version from then on. Speak with the "
                                 "colleague if you aren't sure.");
    inquiry.yes = isTheirs ? tr("Take theirs") : tr("Keep mine");
    inquiry.no = tr("Look again");
    inquiry.isRisky = true;
    m_tools.ask.confirm(inquiry, [page = QPointer(this), choice](bool isSure) {
        if (page && isSure)
            page->decide(choice);
    });
}

void SyncPage::decide(ConflictChoice choice)
{
    if (!m_theirs)
        return;
    const CaseNews theirs = *m_theirs;
    const QString key = m_asked;
    turnBack();
    const Outcome outcome = m_tools.outbox.decide(key, choice, theirs);
    if (!outcome) {
        say(m_tools.sentences.of(outcome.error()), u"bad"_s);
        return;
    }
    refresh();
    Q_EMIT syncWanted();
}

void SyncPage::turnBack()
{
    m_theirs.reset();
    m_asked.clear();
    m_right->setCurrentWidget(m_detail);
    m_list->setFocus();
}

void SyncPage::say(const QString& text, const QString& tone)
{
    m_detail->say(text, tone);
}

bool SyncPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        askForTheirs();
        return true;
    case Qt::Key_R:
        tryAgain();
        return true;
    case Qt::Key_P:
        if (m_catalog)
            m_catalog->toggle();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SyncPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F5)
        tryAll();
    else
        QWidget::keyPressEvent(event);
}

} // namespace yichuang
