// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formsession.h"

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

    /// `isTold`: the clerk has left the field it is about.
    void setProblem(const FieldRef& about, const QString& text, bool isTold);
    /// The clerk has left `ref` now.
    void tell(const FieldRef& ref);
    void setAddable(bool isAddable);

Q_SIGNALS:
    void addWanted(const yichuang::RoleId& role);

private:
    QLabel* m_problem;
    FieldRef m_about;
    QPushButton* m_add;
};

} // namespace yichuang
