// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formstate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yichuang {

class FieldGrid;
class FieldRow;

/// The fields of one person or subject, or of one row of a repeated role.
class GroupBlock : public QWidget
{
    Q_OBJECT

public:
    GroupBlock(const GroupView& group, QWidget* parent);

    void add(FieldRow* row);
    const QList<FieldRow*>& rows() const { return m_rows; }
    /// The title and number of the row as they stand; the title is left out where the section's
    /// says it.
    void setHead(const GroupView& group, bool hasTitle, bool canRemove);
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
