// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

namespace yichuang {

/// A field as a guide tells of it before anybody has answered anything.
struct GuideField
{
    enum class Need { Always, Sometimes, Never };

    FieldKey key;
    QString name;                   ///< without the role: 出生日期
    Need need = Need::Never;        ///< whether it must be filled in
    QList<Condition> circumstances; ///< asked where one of them holds; empty: always
    bool isFromChain = false;       ///< an earlier matter brings it forth; nobody types it
    QStringList notes;
};

/// The fields about one person or thing; those of a matter alone stand under their own heading.
struct GuideFieldGroup
{
    QString title;        ///< 逝者
    bool repeats = false; ///< once for each: 股东
    QList<GuideField> fields;
};

/// The fields of one matter, or of several as one form, in the order of the form.
QList<GuideFieldGroup> guideFields(const Catalog& catalog, const QList<const Matter*>& matters);

} // namespace yichuang
