// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QVariant>

namespace yichuang {

/// Who may set it: hall IT in the system's file, or the clerk in the terminal's own.
enum class SettingOwner { Hall, Clerk };

/// One line of the table of settings.
struct Setting
{
    QLatin1StringView key; ///< "hall/name"
    QVariant standard;     ///< value and type where nobody set it
    SettingOwner owner = SettingOwner::Hall;
    QLatin1StringView formerKey; ///< what it was called before, if it was renamed
};

/// Every setting there is; docs/settings.md says what each means.
const QList<Setting>& allSettings();

} // namespace yichuang
