// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace yichuang {

/// What the catalog is doing.
enum class CatalogPhase {
    Unknown,  ///< not asked yet
    UpToDate, ///< nothing newer at the province, at the last question
    Fetching, ///< the snapshot or changes are coming in
    Waiting,  ///< cut; goes on by itself
    Paused,   ///< by the clerk
    Failed    ///< can't be stored; goes on at the next start
};

/// All that the page says of the province's catalog.
struct CatalogState
{
    CatalogPhase phase = CatalogPhase::Unknown;
    QString version; ///< in use; empty: none of the province's yet
    qint64 taken = 0;
    qint64 total = 0; ///< 0: not known
    int refused = 0;  ///< records that weren't believed, in this run
    QString code;     ///< why it waits or failed

    bool operator==(const CatalogState&) const = default;
};

} // namespace yichuang

Q_DECLARE_METATYPE(yichuang::CatalogState)
