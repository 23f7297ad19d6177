// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/differencebar.h"

#include "ui/common/look.h"
#include "ui/form/fieldwords.h"
#include "ui/form/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yichuang {

DifferenceBar::DifferenceBar(QWidget* parent)
    : QFrame(parent),
      m_text(newLabel({}, QStringLiteral("small"), QStringLiteral("care"), this)),
      m_keep(newButton({}, QStringLiteral("mini"), {}, this)),
      m_other(newButton({}, QStringLiteral("mini"), {}, this))
{
    setProperty("kind", QStringLiteral("note-care"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    auto* buttons = new FlowLayout(6);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_other);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this,
            [this] { Q_EMIT settled(m_difference.standing.value); });
    connect(m_other, &QPushButton::clicked, this,
            [this] { Q_EMIT settled(m_difference.other.value); });
}

void DifferenceBar::show(const ValueDifference& difference, const MergedField& field,
                         const FieldWords& words)
{
    m_difference = difference;
    const QString standing = words.value(field, difference.standing.value);
    const QString other = words.value(field, difference.other.value);
    m_text->setText(tr("%1: %2\n%3: %4")
                        .arg(words.source(difference.standing.source), standing,
                             words.source(difference.other.source), other));
    m_keep->setText(tr("Keep “%1”").arg(standing));
    m_other->setText(tr("Take “%1”").arg(other));
    show();
}

void DifferenceBar::followInTabOrder(QWidget& field)
{
    setTabOrder(&field, m_keep);
    setTabOrder(m_keep, m_other);
}

} // namespace yichuang
