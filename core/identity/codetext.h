// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace yichuang {

// How a code is put right before it is judged: what people type, paste and scan differs from what
// is meant by width, blanks, separators and case only.

/// Full-width letters, digits and signs as half-width ones, U+3000 as a blank.
QString halfWidth(const QString& text);

/// Whether a character can't be seen: controls, bidi marks, zero-width ones, soft hyphen, BOM.
bool isInvisible(char32_t character);

/// Half-width, without blanks, invisible characters, dashes and dots between groups; a–z upper.
QString normalisedCode(const QString& text);

/// The same, but dashes are kept, each as '-'.
QString normalisedCodeKeepingDashes(const QString& text);

/// ASCII digits and nothing else, at least one.
bool isDigits(QStringView text);

/// Whether the whole of `text` fits.
bool matches(const QRegularExpression& anchored, const QString& text);

} // namespace yichuang
