// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictview.h"

#include "core/form/displayvalue.h"
#include "ui/cases/casewords.h"
#include "ui/common/look.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace yichuang {

ConflictView::ConflictView(QWidget* parent)
    : QFrame(parent), m_title(newLabel({}, u"title"_s, u"ink"_s, this)), m_grid(nullptr)
{
    setProperty("kind", u"card"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto* page = new QWidget(this);
    page->setProperty("kind", u"page"_s);
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 8, 0);
    m_grid = new QGridLayout;
    whole->addLayout(m_grid);
    whole->addStretch();
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 3);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What differs"));
    scroll->setWidget(page);
    column->addWidget(scroll, 1);
    column->addWidget(newButtons());
}

QWidget* ConflictView::newButtons()
{
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto* note = newLabel(tr("Theirs: the form and materials of the other window stay; what was "
                             "recorded here and doesn't go with it is withdrawn. Mine: what stands "
                             "here is written over it. Papers handed out are kept either way."),
                          u"small"_s, u"soft"_s, foot);
    note->setWordWrap(true);
    column->addWidget(note);
    auto* row = new QHBoxLayout;
    auto* back = newButton(tr("Decide later   Esc"), u"quiet"_s, {}, foot);
    auto* mine = newButton(tr("Keep mine   M"), u"secondary"_s, {}, foot);
    auto* theirs = newButton(tr("Take theirs   T"), u"primary"_s, {}, foot);
    row->addWidget(back);
    row->addStretch();
    row->addWidget(mine);
    row->addWidget(theirs);
    column->addLayout(row);
    connect(back, &QPushButton::clicked, this, &ConflictView::turnedAway);
    connect(mine, &QPushButton::clicked, this, [this] { Q_EMIT chosen(ConflictChoice::KeepMine); });
    connect(theirs, &QPushButton::clicked, this,
            [this] { Q_EMIT chosen(ConflictChoice::TakeTheirs); });
    return foot;
}

void ConflictView::show(const QString& title, const CaseComparison& comparison,
                        const Scenario* scenario)
{
    clear();
    m_title->setText(title);
    addRow({}, tr("At this window"), tr("At the province"));
    addSection(tr("Situation"), comparison.situation, tr("(not asked)"));
    addSection(tr("Form"), comparison.form, tr("(empty)"));
    addSection(tr("Materials"), comparison.materials, tr("(not wanted)"));
    addEvents(comparison, scenario);
    if (comparison == CaseComparison())
        addTitle(tr("Nothing differs that can be seen; either choice comes to the same."));
    QFrame::show();
}

void ConflictView::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void ConflictView::addSection(const QString& title, const QList<CaseDifference>& differences,
                              const QString& nothing)
{
    if (differences.isEmpty())
        return;
    addTitle(title);
    for (const CaseDifference& difference : differences)
        addRow(difference.what, difference.mine.isEmpty() ? nothing : difference.mine,
               difference.theirs.isEmpty() ? nothing : difference.theirs);
}

void ConflictView::addEvents(const CaseComparison& comparison, const Scenario* scenario)
{
    if (comparison.onlyMine.isEmpty() && comparison.onlyTheirs.isEmpty())
        return;
    addTitle(tr("What happened"));
    const auto by = [](const CaseEvent& event) {
        return tr("%1, window %2").arg(chineseMoment(event.at.toLocalTime()), event.window);
    };
    for (const CaseEvent& event : comparison.onlyMine)
        addRow(by(event), CaseWords::of(event, scenario), tr("(not there)"));
    for (const CaseEvent& event : comparison.onlyTheirs)
        addRow(by(event), tr("(not here)"), CaseWords::of(event, scenario));
}

void ConflictView::addTitle(const QString& text)
{
    auto* label = newLabel(text, u"strong"_s, u"ink"_s, this);
    label->setWordWrap(true);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 3);
}

void ConflictView::addRow(const QString& what, const QString& mine, const QString& theirs)
{
    const int row = m_grid->rowCount();
    const QString tone = what.isEmpty() ? u"soft"_s : u"ink"_s;
    const auto add = [&](int column, const QString& text, const QString& toneOfText) {
        auto* label = newLabel(text, u"body"_s, toneOfText, this);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(label, row, column);
    };
    add(0, what, u"soft"_s);
    add(1, mine, tone);
    add(2, theirs, tone);
}

void ConflictView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_T:
        Q_EMIT chosen(ConflictChoice::TakeTheirs);
        return;
    case Qt::Key_M:
        Q_EMIT chosen(ConflictChoice::KeepMine);
        return;
    case Qt::Key_Escape:
    case Qt::Key_F2:
        Q_EMIT turnedAway();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace yichuang
