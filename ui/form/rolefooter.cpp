// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/rolefooter.h"

#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yichuang {

RoleFooter::RoleFooter(const RoleId& role, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_problem(newLabel({}, QStringLiteral("body"), QStringLiteral("bad"), this)),
      m_add(
          newButton(tr("Add %1").arg(title), QStringLiteral("quiet"), QStringLiteral("add"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_problem->setObjectName(QStringLiteral("sum"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    m_add->setToolTip(tr("Alt+Insert"));
    setFocusProxy(m_add);
    row->addWidget(m_add);
    row->addStretch();
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this, role] { Q_EMIT addWanted(role); });
}

void RoleFooter::setProblem(const FieldRef& about, const QString& text, bool isTold)
{
    m_about = about;
    m_problem->setText(text);
    m_problem->setVisible(isTold && !text.isEmpty());
}

void RoleFooter::tell(const FieldRef& ref)
{
    if (m_about == ref)
        m_problem->setVisible(!m_problem->text().isEmpty());
}

void RoleFooter::setAddable(bool isAddable)
{
    m_add->setVisible(isAddable);
}

} // namespace yichuang
