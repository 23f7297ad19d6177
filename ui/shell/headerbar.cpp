// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>

namespace yichuang {

namespace {

void addFact(QHBoxLayout* row, const QString& iconName, const QString& text, QWidget* parent)
{
    if (text.isEmpty())
        return;
    auto* picture = new QLabel(parent);
    picture->setPixmap(linePixmap(iconName, palette::inkFaint, 16, parent->devicePixelRatioF()));
    row->addWidget(picture);
    row->addWidget(newLabel(text, QStringLiteral("body"), QStringLiteral("soft"), parent));
    row->addSpacing(12);
}

} // namespace

HeaderBar::HeaderBar(const WorkplaceLabel& place, QWidget* parent)
    : QFrame(parent),
      m_title(newLabel({}, QStringLiteral("title"), QStringLiteral("ink"), this)),
      m_detail(newLabel({}, QStringLiteral("body"), QStringLiteral("soft"), this))
{
    setProperty("kind", QStringLiteral("header"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 16, 10);
    row->setSpacing(6);
    row->addWidget(m_title);
    row->addSpacing(10);
    row->addWidget(m_detail, 1);
    addFact(row, QStringLiteral("building"), place.hall, this);
    addFact(row, QStringLiteral("scenario"), tr("Window %1").arg(place.window), this);
    addFact(row, QStringLiteral("person"), place.clerk, this);
}

void HeaderBar::setTitle(const QString& title, const QString& detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
}

} // namespace yichuang
