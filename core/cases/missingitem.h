// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QStringList>

namespace yichuang {

/// What kind of thing keeps a case from being accepted.
enum class MissingKind { Field, Material, Defect, Rule };

/// One line of the one-time notice (一次告知): everything that is missing or wrong.
/// Never a sentence: documents and the screen make it from `code`, `label` and `params`.
struct MissingItem
{
    MissingKind kind = MissingKind::Field;
    QString key; ///< field id (with "#row" for a repeated role) or material key
    QString label;
    QString code; ///< "field.missing", "material.missing", "material.copies", "material.defect" …
    QStringList params; ///< for a defect: its phrase
    QList<MatterId> matters;
};

} // namespace yichuang
