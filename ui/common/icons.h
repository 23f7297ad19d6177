// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QIcon>

namespace yichuang {

/// A line icon of resources/icons in one colour, sharp at every scale.
QIcon lineIcon(const QString& name, QRgb colour = palette::inkSoft);
/// With another colour while selected or checked.
QIcon lineIcon(const QString& name, QRgb colour, QRgb checkedColour);
/// The icon as a picture of `size` device-independent pixels.
QPixmap linePixmap(const QString& name, QRgb colour, int size, qreal scale);

} // namespace yichuang
