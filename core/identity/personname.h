// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

// Names of people and organisations. Any script is a name; only what can't be seen or was meant
// otherwise is put right.

/// The longest name that is accepted, in characters (code points).
inline constexpr int longestName = 100;

/// The name as it is to be filed: invisible characters gone, runs of blanks made one, none between
/// Han characters; full-width letters and digits half-width; every kind of dot between Han
/// characters the middle dot U+00B7 of minority names.
QString normalisedName(const QString& name);

/// Length in characters as people count them: 𠮷 is one.
int characterCount(const QString& text);

/// Whether a normalised name can be filed: 1 to 100 characters.
bool isName(const QString& name);

} // namespace yichuang
