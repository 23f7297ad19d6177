// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/sectioncard.h"

#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>

namespace yichuang {

SectionCard::SectionCard(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_column(new QVBoxLayout),
      m_left(newLabel({}, QStringLiteral("small"), QStringLiteral("soft"), this))
{
    setProperty("kind", QStringLiteral("card"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 14, 20, 18);
    outer->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(newLabel(title, QStringLiteral("lead"), QStringLiteral("accent"), this));
    head->addStretch();
    head->addWidget(m_left);
    outer->addLayout(head);
    m_column->setSpacing(16);
    outer->addLayout(m_column);
}

void SectionCard::setBlocks(const QList<QWidget*>& blocks)
{
    if (m_blocks == blocks)
        return;
    m_blocks = blocks;
    while (QLayoutItem* item = m_column->takeAt(0))
        delete item;
    for (QWidget* block : blocks) {
        m_column->addWidget(block);
        block->show();
    }
}

void SectionCard::setLeft(int fields)
{
    if (m_shownLeft == fields)
        return;
    m_shownLeft = fields;
    m_left->setText(fields ? tr("%n to fill in", nullptr, fields) : tr("Done"));
    setLook(*m_left, "badge", fields ? QStringLiteral("soft") : QStringLiteral("good"));
}

} // namespace yichuang
