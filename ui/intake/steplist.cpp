// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/steplist.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/intake/stepnames.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yichuang {

namespace {

/// What is left to do in a step.
int openIn(IntakeStep step, const IntakeFacts& facts)
{
    switch (step) {
    case IntakeStep::Situation:
        return facts.openQuestions;
    case IntakeStep::Form:
        return facts.openFields;
    case IntakeStep::Materials:
        return facts.openMaterials;
    default:
        return 0;
    }
}

} // namespace

StepList::StepList(QWidget* parent) : QFrame(parent)
{
    setProperty("kind", QStringLiteral("side"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 16, 12, 16);
    column->setSpacing(4);
    for (int i = 0; i < intakeStepCount; ++i)
        m_rows.append(addRow(IntakeStep(i)));
    column->addStretch();
    fitType();
}

/// Wide enough for the names in the type of today.
void StepList::fitType()
{
    const int height = fontMetrics().height();
    setFixedWidth(m_isNarrow ? height * 2 + 48 : height * 8 + 40);
    for (const Row& row : std::as_const(m_rows))
        row.button->setIconSize({height, height});
}

void StepList::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    for (int i = 0; i < intakeStepCount; ++i) {
        m_rows[i].button->setText(isNarrow ? QString() : stepName(IntakeStep(i)));
        m_rows[i].key->setVisible(!isNarrow);
    }
    fitType();
}

void StepList::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitType();
}

StepList::Row StepList::addRow(IntakeStep step)
{
    Row row;
    row.button = new QPushButton(stepName(step), this);
    row.button->setProperty("kind", QStringLiteral("step"));
    row.button->setIcon(lineIcon(stepIcon(step), palette::inkSoft, palette::accentDark));
    row.button->setCheckable(true);
    row.button->setCursor(Qt::PointingHandCursor);
    row.button->setFocusPolicy(Qt::NoFocus); // keys lead there; a click leaves the focus
    row.button->setToolTip(QStringLiteral("%1  %2").arg(stepName(step), stepKeyName(step)));
    row.button->setAccessibleName(stepName(step));
    connect(row.button, &QPushButton::clicked, this, [this, step] { Q_EMIT chosen(step); });

    auto* inside = new QHBoxLayout(row.button);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->setSpacing(8);
    inside->addStretch();
    row.key =
        newLabel(stepKeyName(step), QStringLiteral("small"), QStringLiteral("faint"), row.button);
    inside->addWidget(row.key);
    row.mark = newLabel({}, QStringLiteral("small"), QStringLiteral("care"), row.button);
    row.mark->setMinimumWidth(20);
    row.mark->setAlignment(Qt::AlignCenter);
    inside->addWidget(row.mark, 0, Qt::AlignVCenter);
    layout()->addWidget(row.button);
    return row;
}

void StepList::showMark(const Row& row, StepMark mark, int open)
{
    row.button->setEnabled(mark != StepMark::Locked);
    row.mark->setVisible(true);
    row.mark->clear();
    setLook(*row.mark, "badge", QString());
    switch (mark) {
    case StepMark::Locked:
        row.mark->setPixmap(linePixmap(QStringLiteral("lock"), palette::lineStrong, 14,
                                       row.mark->devicePixelRatioF()));
        break;
    case StepMark::Done:
        row.mark->setPixmap(
            linePixmap(QStringLiteral("check"), palette::good, 16, row.mark->devicePixelRatioF()));
        break;
    case StepMark::NeedsWork:
        setLook(*row.mark, "badge", QStringLiteral("care"));
        row.mark->setText(QString::number(open));
        break;
    case StepMark::Open:
        break;
    }
    const QString state = mark == StepMark::Done        ? tr("done")
                          : mark == StepMark::NeedsWork ? tr("%n left", nullptr, open)
                                                        : QString();
    row.button->setAccessibleDescription(state);
}

void StepList::show(const IntakeFlow& flow, const IntakeFacts& facts)
{
    for (int i = 0; i < intakeStepCount; ++i) {
        const IntakeStep step = IntakeStep(i);
        m_rows[i].button->setChecked(step == flow.step());
        showMark(m_rows[i], flow.mark(step, facts), openIn(step, facts));
    }
}

} // namespace yichuang
