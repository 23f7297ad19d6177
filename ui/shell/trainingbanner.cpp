// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trainingbanner.h"

#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>

namespace yichuang {

TrainingBanner::TrainingBanner(QWidget* parent) : QFrame(parent)
{
    setProperty("kind", QStringLiteral("training"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 3, 16, 3);
    auto* text = newLabel(tr("Training · made-up applicants; nothing done here counts"),
                          QStringLiteral("small"), QStringLiteral("care"), this);
    text->setAlignment(Qt::AlignCenter);
    row->addWidget(text);
}

} // namespace yichuang
