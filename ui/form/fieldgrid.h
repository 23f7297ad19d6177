// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace yichuang {

class FieldRow;

/// Fields in one to three columns; one that is wide takes a line of its own.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget* parent);

    void add(FieldRow* row) { m_rows.append(row); }
    void setColumns(int columns);

private:
    QWidget* fillerOf(int column);

    QGridLayout* m_grid;
    QList<FieldRow*> m_rows;
    QList<QWidget*> m_fillers;
    int m_columns = 0;
};

} // namespace yichuang
