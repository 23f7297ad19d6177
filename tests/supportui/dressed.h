// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace yichuang::test {

/// Gives the test's application the look and the language of the product. Call once in
/// initTestCase().
void dressApplication();

/// Keeps a picture of `widget`, shown at `width` x `height`, as NAME.png in the folder that
/// YICHUANG_SHOTS names; does nothing where it is not set.
void keepShot(QWidget& widget, const QString& name, int width = 1366, int height = 768);

} // namespace yichuang::test
