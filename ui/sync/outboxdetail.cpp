// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/outboxdetail.h"

#include "core/form/displayvalue.h"
#include "ui/common/casetext.h"
#include "ui/common/look.h"
#include "ui/sync/syncwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace yichuang {

OutboxDetail::OutboxDetail(const Sentences& sentences, QWidget* parent)
    : QFrame(parent),
      m_sentences(sentences),
      m_title(newLabel({}, u"title"_s, u"ink"_s, this)),
      m_number(newLabel({}, u"body"_s, u"soft"_s, this)),
      m_badge(newLabel({}, u"small"_s, u"soft"_s, this)),
      m_reason(newLabel({}, u"body"_s, u"bad"_s, this)),
      m_said(newLabel({}, u"small"_s, u"soft"_s, this)),
      m_retry(newButton(tr("Send again   R"), u"secondary"_s, u"sync"_s, this)),
      m_decide(newButton(tr("Look at both   Enter"), u"primary"_s, u"decision"_s, this)),
      m_history(nullptr)
{
    setProperty("kind", u"card"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_badge, 0, Qt::AlignVCenter);
    head->addStretch();
    // Keys do it from the list; a click must not take the focus away from there.
    m_retry->setFocusPolicy(Qt::NoFocus);
    m_decide->setFocusPolicy(Qt::NoFocus);
    head->addWidget(m_retry);
    head->addWidget(m_decide);
    column->addLayout(head);
    for (QLabel* label : {m_number, m_reason, m_said}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto* page = new QWidget(this);
    page->setProperty("kind", u"page"_s);
    m_history = new QVBoxLayout(page);
    m_history->setContentsMargins(0, 8, 8, 0);
    m_history->setSpacing(6);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Attempts so far"));
    scroll->setWidget(page);
    column->addWidget(scroll, 1);
    connect(m_retry, &QPushButton::clicked, this, &OutboxDetail::retryWanted);
    connect(m_decide, &QPushButton::clicked, this, &OutboxDetail::decisionWanted);
    clear(true);
}

void OutboxDetail::clear(bool isEmpty)
{
    clearHistory();
    m_title->setText(isEmpty ? tr("Nothing waits") : tr("Nothing chosen"));
    m_number->setText(isEmpty ? tr("Everything done at this window has been reported.")
                              : tr("Choose an entry at the left."));
    for (QWidget* widget : QList<QWidget*>{m_badge, m_reason, m_said, m_retry, m_decide})
        widget->hide();
}

void OutboxDetail::show(const OutboxLine& line, const QString& name, const QDateTime& now)
{
    clear(false);
    const OutboxEntry& entry = line.entry;
    m_title->setText(name.isEmpty() ? SyncWords::of(entry.kind)
                                    : u"%1 · %2"_s.arg(name, SyncWords::of(entry.kind)));
    m_number->setText(readableNumber(entry.caseNumber));
    m_badge->setText(SyncWords::of(entry, now));
    setLook(*m_badge, "badge", SyncWords::toneOf(entry));
    m_badge->show();
    m_reason->setText(SyncWords::ofCode(entry.setAside, m_sentences));
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_decide->setVisible(isConflict(entry));
    m_retry->setVisible(!isConflict(entry));

    addLine(tr("Recorded here, stored on this machine"),
            chineseMoment(entry.queuedAt.toLocalTime()), u"soft"_s);
    for (const OutboxAttempt& attempt : line.history)
        addLine(SyncWords::ofCode(attempt.code, m_sentences),
                attempt.at.toLocalTime().toString(u"MM-dd HH:mm:ss"_s), u"care"_s);
    const int untold = entry.attempts - int(line.history.size());
    if (untold > 0)
        addLine(tr("… and %n earlier attempt(s)", nullptr, untold), {}, {});
    m_history->addStretch();
}

void OutboxDetail::say(const QString& text, const QString& tone)
{
    setLook(*m_said, "tone", tone);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void OutboxDetail::addLine(const QString& left, const QString& right, const QString& tone)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* text = newLabel(left, u"body"_s, u"ink"_s, line);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    row->addWidget(newLabel(right, u"small"_s, tone, line), 0, Qt::AlignTop);
    m_history->addWidget(line);
}

void OutboxDetail::clearHistory()
{
    while (QLayoutItem* item = m_history->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace yichuang
