// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formstate.h"

namespace yichuang {

/// What a check needs to know besides the value.
struct CheckContext
{
    const Catalog& catalog;
    QDate today;
    QString idType; ///< of the same person, for "byIdType"
};

/// The value as it will be filed: full-width digits, stray spaces and lower-case letters put right,
/// eight digits made a date, a label made its code. Anything not understood stays as typed.
QJsonValue normalised(const MergedField& field, const QJsonValue& raw, const CheckContext& context);

/// Everything wrong with a normalised, non-empty value; each problem names the matters to blame.
QList<FieldProblem> checkValue(const MergedField& field, const QJsonValue& value,
                               const CheckContext& context);

} // namespace yichuang
