// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fieldgrid.h"

#include "ui/form/editors/fieldeditor.h"
#include "ui/form/fieldrow.h"

#include <QGridLayout>

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
    for (FieldRow* row : std::as_const(m_rows)) {
        const bool isWide = row->editor().isWide();
        if (column > 0 && isWide) {
            ++line;
            column = 0;
        }
        m_grid->addWidget(row, line, column, 1, isWide ? columns : 1, Qt::AlignTop);
        column = isWide ? columns : column + 1;
        if (column >= columns) {
            ++line;
            column = 0;
        }
    }
}

} // namespace yichuang
