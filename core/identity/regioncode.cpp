// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/regioncode.h"

#include <algorithm>

namespace yichuang {

bool beginsWithProvince(QStringView code)
{
    static constexpr int provinces[] = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34,
                                        35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
                                        53, 54, 61, 62, 63, 64, 65, 71, 81, 82};
    return std::ranges::find(provinces, code.left(2).toInt()) != std::end(provinces);
}

} // namespace yichuang
