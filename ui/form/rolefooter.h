// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yichuang {

/// Under the rows of a repeated role: what is wrong with them together, and another row.
class RoleFooter : public QWidget
{
    Q_OBJECT

public:
    RoleFooter(const RoleId& role, const QString& title, QWidget* parent);

    void setProblem(const QString& text);
    void setAddable(bool isAddable);

Q_SIGNALS:
    void addWanted(const yichuang::RoleId& role);

private:
    QLabel* m_problem;
    QPushButton* m_add;
};

} // namespace yichuang
