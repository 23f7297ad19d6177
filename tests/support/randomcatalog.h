// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace yichuang::test {

/// A catalog nobody would think of: matters, fields, constraints, links, rules and materials drawn
/// at random, stated in the language of catalogbuilder.h. Its questions are Q1 to Q4 (yes, no).
QByteArray randomCatalog(QRandomGenerator& dice);

} // namespace yichuang::test
