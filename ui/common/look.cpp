// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/look.h"

#include "ui/common/icons.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVariant>

namespace yichuang {

void setLook(QWidget& widget, const char* property, const QString& value)
{
    if (widget.property(property).toString() == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

QLabel* newLabel(const QString& text, const QString& level, const QString& tone, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("level", level);
    label->setProperty("tone", tone);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QFrame* newCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("kind", QStringLiteral("card"));
    return card;
}

QPushButton* newButton(const QString& text, const QString& kind, const QString& iconName,
                       QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("kind", kind);
    button->setCursor(Qt::PointingHandCursor);
    if (!iconName.isEmpty()) {
        const bool isFilled = kind == u"primary" || kind == u"danger";
        button->setIcon(lineIcon(iconName, isFilled ? 0xffffffff : palette::accent));
    }
    return button;
}

} // namespace yichuang
