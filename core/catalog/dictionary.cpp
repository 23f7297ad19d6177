// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/dictionary.h"

namespace yichuang {

QString Material::nameOn(QDate day) const
{
    for (const MaterialVersion& version : versions) {
        const bool hasBegun = !version.from.isValid() || version.from <= day;
        const bool isNotOver = !version.until.isValid() || day <= version.until;
        if (hasBegun && isNotOver)
            return version.name;
    }
    return name;
}

} // namespace yichuang
