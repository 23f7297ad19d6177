// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/groupblock.h"

#include "ui/common/look.h"
#include "ui/form/fieldgrid.h"
#include "ui/form/fieldrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yichuang {

GroupBlock::GroupBlock(const GroupView& group, QWidget* parent)
    : QFrame(parent),
      m_title(newLabel({}, QStringLiteral("strong"), QStringLiteral("ink"), this)),
      m_remove(newButton(tr("Remove"), QStringLiteral("quiet"), QStringLiteral("remove"), this)),
      m_grid(new FieldGrid(this))
{
    auto* column = new QVBoxLayout(this);
    if (group.repeats) {
        setProperty("kind", QStringLiteral("row"));
        column->setContentsMargins(14, 10, 14, 14);
    } else {
        column->setContentsMargins(0, 0, 0, 0);
    }
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_remove);
    column->addLayout(head);
    column->addWidget(m_grid);
    m_remove->hide();
    m_remove->setToolTip(tr("Alt+Delete"));
    m_remove->setFocusPolicy(Qt::ClickFocus);
    connect(m_remove, &QPushButton::clicked, this,
            [this, role = group.role, row = group.row] { Q_EMIT removeWanted(role, row); });
}

void GroupBlock::add(FieldRow* row)
{
    m_rows.append(row);
    m_grid->add(row);
}

void GroupBlock::setHead(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_remove->setAccessibleName(tr("Remove %1").arg(title));
}

void GroupBlock::setRemovable(bool isRemovable)
{
    m_remove->setVisible(isRemovable);
}

void GroupBlock::setColumns(int columns)
{
    m_grid->setColumns(columns);
}

} // namespace yichuang
