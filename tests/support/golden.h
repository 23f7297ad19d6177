// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang::test {

/// Compares `text` with tests/data/`file`. Empty if they are equal; otherwise what differs, line by
/// line ("- wanted", "+ found"). With YICHUANG_UPDATE_GOLDEN set it writes the file instead.
QString differenceFromGolden(const QString& text, const QString& file);

} // namespace yichuang::test

/// Fails the test with the difference.
#define COMPARE_GOLDEN(text, file)                                                                 \
    do {                                                                                           \
        const QString difference = yichuang::test::differenceFromGolden(text, file);               \
        QVERIFY2(difference.isEmpty(), qPrintable(difference));                                    \
    } while (false)
