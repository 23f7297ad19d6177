// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/trainingmark.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

namespace yichuang {

void drawTrainingMark(QPainter& painter, const QRectF& page)
{
    QFont font(QStringLiteral("Noto Serif CJK SC"));
    font.setPixelSize(int(page.width() * 0.3));
    font.setBold(true);
    QPainterPath mark;
    mark.addText(0, 0, font, QStringLiteral("演练"));
    painter.save();
    painter.translate(page.center());
    painter.rotate(-35);
    painter.translate(-mark.boundingRect().center());
    painter.fillPath(mark, QColor(0xea, 0xea, 0xea));
    painter.restore();
}

} // namespace yichuang
