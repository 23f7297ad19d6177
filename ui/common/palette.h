// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace yichuang::palette {

// One accent, quiet neutrals, and three signals. Every pair used for text has a contrast of at
// least 4.5 : 1 on its background.
inline constexpr QRgb accent = 0xff0b6680;
inline constexpr QRgb accentDark = 0xff084c60;
inline constexpr QRgb accentSoft = 0xffe3f0f4;
inline constexpr QRgb accentLine = 0xff9cc7d4;
inline constexpr QRgb ink = 0xff1b2a33;
inline constexpr QRgb inkSoft = 0xff566773;
inline constexpr QRgb inkFaint = 0xff6d7e8a; ///< hints only
inline constexpr QRgb ground = 0xfff3f6f8;
inline constexpr QRgb card = 0xffffffff;
inline constexpr QRgb line = 0xffdde4e9;
inline constexpr QRgb lineStrong = 0xffb9c5cd;
inline constexpr QRgb good = 0xff1c7a4d;
inline constexpr QRgb goodSoft = 0xffe4f4ec;
inline constexpr QRgb bad = 0xffb3322a;
inline constexpr QRgb badSoft = 0xfffbeae8;
inline constexpr QRgb care = 0xff8f5a06;
inline constexpr QRgb careSoft = 0xfffdf3df;

} // namespace yichuang::palette
