// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formstate.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yichuang {

class FieldGrid;
class FieldRow;

/// The fields of one person or subject, or of one row of a repeated role.
class GroupBlock : public QFrame
{
    Q_OBJECT

public:
    GroupBlock(const GroupView& group, QWidget* parent);

    void add(FieldRow* row);
    const QList<FieldRow*>& rows() const { return m_rows; }
    /// An empty title is left out: the section's says it.
    void setHead(const QString& title);
    void setRemovable(bool isRemovable);
    void setColumns(int columns);

Q_SIGNALS:
    void removeWanted(const yichuang::RoleId& role, const QString& row);

private:
    QLabel* m_title;
    QPushButton* m_remove;
    FieldGrid* m_grid;
    QList<FieldRow*> m_rows;
};

} // namespace yichuang
