// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formmerge.h"

namespace yichuang {

/// A value as a person reads it on paper or in a list: labels for codes, 年月日 for dates, 是/否.
QString displayValue(const Catalog& catalog, const MergedField& field, const QJsonValue& value);

/// "2026年2月13日"
QString chineseDate(QDate day);
/// "2026年2月13日16:40"
QString chineseMoment(const QDateTime& moment);

/// A sensitive value with its middle hidden: an ID number keeps 6 + 4, a phone 3 + 4.
QString masked(const QString& value);

} // namespace yichuang
