// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace yichuang {

/// A material, and of whom where one is wanted for each person: "M-DCERT", "M-ID@applicant".
struct MaterialKey
{
    MaterialId material;
    RoleId of;

    static MaterialKey fromText(const QString& text)
    {
        const auto at = text.indexOf(u'@');
        if (at < 0)
            return {MaterialId(text), {}};
        return {MaterialId(text.left(at)), RoleId(text.mid(at + 1))};
    }
    QString text() const
    {
        return of.isEmpty() ? material.text() : material.text() + u'@' + of.text();
    }

    bool operator==(const MaterialKey&) const = default;
    auto operator<=>(const MaterialKey& other) const { return text().compare(other.text()) <=> 0; }
    friend size_t qHash(const MaterialKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.material, key.of);
    }
};

} // namespace yichuang
