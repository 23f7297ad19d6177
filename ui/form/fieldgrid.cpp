// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fieldgrid.h"

#include "ui/form/editors/fieldeditor.h"
#include "ui/form/fieldrow.h"

#include <QGridLayout>

#include <algorithm>

namespace yichuang {

FieldGrid::FieldGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(10);
}

void FieldGrid::setColumns(int columns)
{
    if (m_columns == columns)
        return;
    for (int i = 0; i < std::max(columns, m_columns); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_columns = columns;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    int line = 0;
    int column = 0;
    int widest = 0;
    for (FieldRow* row : std::as_const(m_rows)) {
        const bool isWide = row->editor().isWide();
        if (column > 0 && isWide) {
            ++line;
            column = 0;
        }
        m_grid->addWidget(row, line, column, 1, isWide ? columns : 1, Qt::AlignTop);
        column = isWide ? columns : column + 1;
        widest = std::max(widest, column);
        if (column >= columns) {
            ++line;
            column = 0;
        }
    }
    // An empty column has no gap before it: the columns of a short form would be wider than
    // others'.
    for (int i = widest; i < columns; ++i)
        m_grid->addWidget(fillerOf(i), 0, i);
}

QWidget* FieldGrid::fillerOf(int column)
{
    while (m_fillers.size() <= column)
        m_fillers.append(new QWidget(this));
    return m_fillers[column];
}

} // namespace yichuang
