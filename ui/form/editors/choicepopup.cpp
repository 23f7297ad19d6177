// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/choicepopup.h"

#include "ui/common/look.h"
#include "ui/form/editors/choicedelegate.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang {

namespace {

constexpr int shownChoices = 8;

} // namespace

// A child of the window, not a window: the focus and the input method stay in the field.
ChoicePopup::ChoicePopup(QWidget* field)
    : QFrame(field->window()),
      m_field(field),
      m_list(new QListWidget(this)),
      m_nothing(
          newLabel(tr("Not in this list"), QStringLiteral("body"), QStringLiteral("soft"), this))
{
    setProperty("kind", QStringLiteral("popup"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_nothing->setContentsMargins(8, 4, 8, 4);
    m_list->setProperty("kind", QStringLiteral("choices"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    for (QWidget* above = field->parentWidget(); above; above = above->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(above))
            connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
                    &ChoicePopup::place);
    }
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        Q_EMIT picked(item->data(ChoiceDelegate::codeRole).toString());
    });
}

void ChoicePopup::showFound(const QList<const CodeChoice*>& choices, bool showsPath)
{
    m_choices.clear();
    m_list->clear();
    for (const CodeChoice* choice : choices)
        add(choice, showsPath && !choice->path.isEmpty() ? choice->path : choice->label, false);
    showList(0);
}

void ChoicePopup::showParts(const CodeChoice* whole, const QList<const CodeChoice*>& parts)
{
    m_choices.clear();
    m_list->clear();
    if (whole)
        add(whole, tr("%1 (as a whole)").arg(whole->label), false);
    for (const CodeChoice* part : parts)
        add(part, part->label, part->hasParts);
    showList(whole ? 1 : 0);
}

void ChoicePopup::add(const CodeChoice* choice, const QString& text, bool leadsOn)
{
    m_choices.append(choice);
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(ChoiceDelegate::codeRole, choice->code);
    item->setData(ChoiceDelegate::hasPartsRole, leadsOn);
}

void ChoicePopup::showList(int current)
{
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
    place();
}

const CodeChoice* ChoicePopup::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_choices.size() ? m_choices[row] : nullptr;
}

void ChoicePopup::walk(int by)
{
    if (!m_choices.isEmpty())
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

void ChoicePopup::select(const QString& code)
{
    const auto it = std::ranges::find(m_choices, code, &CodeChoice::code);
    if (it != m_choices.end())
        m_list->setCurrentRow(int(it - m_choices.begin()));
}

void ChoicePopup::place()
{
    QWidget* window = parentWidget();
    const int rows = std::clamp(m_list->count(), 1, shownChoices);
    const int rowHeight = m_list->count() ? m_list->sizeHintForRow(0) : fontMetrics().height() + 12;
    const int wide = std::max(m_field->width(), m_list->sizeHintForColumn(0) + 40);
    resize(std::min(wide, window->width() - 16), rows * rowHeight + 14);
    const QPoint under = m_field->mapTo(window, QPoint(0, m_field->height() + 3));
    const QPoint above = m_field->mapTo(window, QPoint(0, -3 - height()));
    const bool fits = under.y() + height() <= window->height() || above.y() < 0;
    QPoint at = fits ? under : above;
    at.setX(std::clamp(at.x(), 8, std::max(8, window->width() - width() - 8)));
    move(at);
    raise();
    show();
}

} // namespace yichuang
