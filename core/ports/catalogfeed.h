// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/province.h"
#include "core/province/catalogmessages.h"

namespace yichuang {

/// Called for every piece of a stream, before its end is told.
using TakeCatalogPiece = std::function<void(const CatalogPiece&)>;

/// The province's catalog, record by record. One stream at a time; answered exactly once, also when
/// it is broken off ("line.cancelled"). A stream that was cut ends with "line.unreachable": what
/// came before is good.
class CatalogFeed
{
public:
    virtual ~CatalogFeed() = default;

    /// The catalog of `version`, of the one in force where it is empty; records behind `after`.
    virtual void snapshot(const QString& version, qint64 after, TakeCatalogPiece take,
                          Answered<CatalogEnd> answered) = 0;
    /// What changed since `cursor`.
    virtual void deltas(const QString& cursor, TakeCatalogPiece take,
                        Answered<CatalogEnd> answered) = 0;
    virtual void breakOff() = 0;
};

} // namespace yichuang
