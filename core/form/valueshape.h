// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/dictionary.h"

#include <QDateTime>
#include <QJsonValue>

#include <optional>
#include <utility>

namespace yichuang {

// How values are written (see ElementType): the one place that reads and writes these shapes.

/// Whether nothing has been filled in: absent, null, empty text or empty list.
bool isEmptyValue(const QJsonValue& value);

/// A day as "yyyy-MM-dd"; invalid if it isn't one.
QDate isoDay(const QString& text);
/// A moment as "yyyy-MM-ddTHH:mm"; a mere day is a moment too (00:00 is not implied: invalid).
QDateTime isoMoment(const QString& text);
/// "yyyy-MM".
bool isMonth(const QString& text);
/// "from/to"; nothing if either isn't a day.
std::optional<std::pair<QDate, QDate>> dateRange(const QString& text);
/// The codes of a list value, or the single one of a text.
QStringList textList(const QJsonValue& value);
/// The label of a code, or the code itself where the list doesn't know it.
QString labelOf(const CodeList* list, const QString& code);

/// A day typed in any usual way: 20260213, 2026-2-13, 2026/02/13, 2026.2.13, 2026年2月13日.
QDate dayAsTyped(const QString& text);

/// `raw` in the shape its type is written in; what isn't understood stays as typed.
/// `list` turns a label into its code.
QJsonValue shaped(ElementType type, const QJsonValue& raw, const CodeList* list);

} // namespace yichuang
