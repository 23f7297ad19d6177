// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/common/icons.h"

#include <QButtonGroup>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace yichuang {

NavigationRail::NavigationRail(QWidget* parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_areas(new QButtonGroup(this))
{
    setProperty("kind", QStringLiteral("rail"));
    m_column->setContentsMargins(0, 12, 0, 12);
    m_column->setSpacing(4);
    m_column->addStretch();
    connect(m_areas, &QButtonGroup::idClicked, this, &NavigationRail::selected);
}

void NavigationRail::addArea(const QString& iconName, const QString& title)
{
    const int area = int(m_areas->buttons().size());
    auto* button = new QToolButton(this);
    button->setProperty("kind", QStringLiteral("rail"));
    button->setText(title);
    button->setIcon(lineIcon(iconName, 0xffcfe2e9, 0xffffffff));
    button->setIconSize({24, 24});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumWidth(76);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it was
    button->setToolTip(QStringLiteral("%1  Alt+%2").arg(title).arg(area + 1));
    m_areas->addButton(button, area);
    m_column->insertWidget(area, button);

    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + area)), this);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
}

void NavigationRail::select(int area)
{
    if (auto* button = m_areas->button(area))
        button->setChecked(true);
}

} // namespace yichuang
