// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/whypanel.h"

#include "core/form/valueshape.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/form/constraintwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace yichuang {

namespace {

/// The labels of the codes a matter restricts the field to.
QStringList labelsOf(const IntakeWork& work, const FieldView& view, const Constraint& constraint)
{
    QStringList labels;
    const CodeList* list = work.catalog().codeList(view.field->element.codeList);
    for (const QString& code : constraint.allowedCodes.value_or(QStringList()))
        labels.append(labelOf(list, code));
    return labels;
}

} // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : QFrame(parent),
      m_title(newLabel({}, QStringLiteral("strong"), QStringLiteral("accent"), this)),
      m_scroll(new QScrollArea(this)),
      m_text(new QWidget),
      m_lines(new QVBoxLayout(m_text))
{
    setProperty("kind", QStringLiteral("why"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 10, 12);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    auto* close = new QToolButton(this);
    close->setProperty("kind", QStringLiteral("mini"));
    close->setIcon(lineIcon(QStringLiteral("cross"), palette::inkSoft));
    close->setFocusPolicy(Qt::NoFocus);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(3);
    m_text->setProperty("kind", QStringLiteral("page"));
    m_scroll->setWidget(m_text);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
}

void WhyPanel::explain(const IntakeWork& work, const FieldView& view, const QString& title)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(tr("Why “%1” is asked").arg(title));
    for (const FieldDemand& demand : view.field->demands)
        addDemand(work, view, demand);
    if (const QString& standard = view.field->element.standard; !standard.isEmpty())
        addText(tr("Standard: %1").arg(standard), QStringLiteral("small"), QStringLiteral("soft"));
    if (view.field->element.sensitive)
        addText(tr("Personal data: used for these matters only"), QStringLiteral("small"),
                QStringLiteral("soft"));
    show();
    fitHeight();
}

void WhyPanel::setRoom(int height)
{
    m_room = height;
    fitHeight();
}

void WhyPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void WhyPanel::fitHeight()
{
    const int wanted = m_lines->hasHeightForWidth() ? m_lines->heightForWidth(m_scroll->width())
                                                    : m_lines->sizeHint().height();
    m_scroll->setFixedHeight(std::clamp(wanted, 0, m_room));
}

void WhyPanel::addDemand(const IntakeWork& work, const FieldView& view, const FieldDemand& demand)
{
    const Matter* matter = work.scenario().matter(demand.matter);
    const QString name = matter ? matter->name : demand.matter.text();
    addText(demand.isRequired ? tr("%1: required").arg(name) : tr("%1: if there is one").arg(name),
            QStringLiteral("body"), QStringLiteral("ink"));
    QStringList rules =
        ConstraintWords::of(demand.constraint, labelsOf(work, view, demand.constraint));
    if (const Role* role = work.catalog().role(demand.askedAs.role());
        role && demand.askedAs.role() != view.field->key.role())
        rules.prepend(tr("there as “%1”").arg(role->name));
    if (matter && !matter->department.isEmpty())
        rules.prepend(matter->department);
    if (!rules.isEmpty())
        addText(rules.join(tr("; ")), QStringLiteral("small"), QStringLiteral("soft"));
}

void WhyPanel::addText(const QString& text, const QString& level, const QString& tone)
{
    auto* label = newLabel(text, level, tone, m_text);
    label->setWordWrap(true);
    m_lines->addWidget(label);
}

} // namespace yichuang
