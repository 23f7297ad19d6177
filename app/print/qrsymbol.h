// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace yichuang {

/// Draws `text` as a QR code of vector squares into `area` (with its quiet zone). Nothing is drawn
/// for an empty text.
void drawQrSymbol(QPainter& painter, const QRectF& area, const QString& text);

} // namespace yichuang
