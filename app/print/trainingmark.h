// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace yichuang {

/// 演练 in pale outlines across the page: seen by everybody, in nobody's way, and no text that a
/// reader of the page would stumble over.
void drawTrainingMark(QPainter& painter, const QRectF& page);

} // namespace yichuang
