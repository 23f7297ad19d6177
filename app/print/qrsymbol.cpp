// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/qrsymbol.h"

#include <QPainter>
#include <QPainterPath>
#include <qrencode.h>

#include <memory>

namespace yichuang {

void drawQrSymbol(QPainter& painter, const QRectF& area, const QString& text)
{
    if (text.isEmpty())
        return;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return;
    constexpr int quietZone = 2; // modules; paper around it is white
    const double module = area.width() / (code->width + 2 * quietZone);
    QPainterPath squares;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                squares.addRect(area.left() + (x + quietZone) * module,
                                area.top() + (y + quietZone) * module, module, module);
        }
    }
    painter.fillPath(squares, Qt::black);
}

} // namespace yichuang
