// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/starttrouble.h"

#include "ui/common/look.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace yichuang {

StartTrouble::StartTrouble(const QString& reason, QWidget* parent)
    : QWidget(parent), m_buttons(new QHBoxLayout)
{
    setProperty("kind", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Yichuang"));
    setMinimumWidth(560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 24);
    column->setSpacing(16);
    column->addWidget(newLabel(tr("The counter can't open"), QStringLiteral("title"),
                               QStringLiteral("ink"), this));
    auto* text = newLabel(reason, QStringLiteral("body"), QStringLiteral("ink"), this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    column->addStretch();
    m_buttons->addStretch();
    auto* close = newButton(tr("Close"), QStringLiteral("secondary"), {}, this);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    m_buttons->addWidget(close);
    column->addLayout(m_buttons);
}

void StartTrouble::offerRestore(const QString& backup)
{
    const QString day = QFileInfo(backup).lastModified().toString(QStringLiteral("M月d日 HH:mm"));
    auto* restore =
        newButton(tr("Go on with the backup of %1").arg(day), QStringLiteral("primary"), {}, this);
    connect(restore, &QPushButton::clicked, this, &StartTrouble::restoreWanted);
    m_buttons->addWidget(restore);
    restore->setFocus();
}

} // namespace yichuang
