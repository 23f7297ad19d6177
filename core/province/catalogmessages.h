// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace yichuang {

/// One record of the province's catalog, its hash already found right.
struct CatalogRecord
{
    qint64 position = 0;
    QString kind;   ///< edition, role, element, codeList, material, annexScenario, scenario, entry
    QString id;     ///< unique within its kind
    QString region; ///< empty: the whole country
    int order = 0;
    bool isRemoved = false;
    QByteArray content; ///< canonical JSON; empty if removed
    QString name;       ///< as the content says it; what a record is found by

    bool operator==(const CatalogRecord&) const = default;
};

/// A record that isn't believed, and why: "record.unreadable", "record.hashWrong".
struct RefusedRecord
{
    qint64 position = 0; ///< 0: not even that could be read
    QString kind;
    QString id;
    QString code;

    bool operator==(const RefusedRecord&) const = default;
};

/// How a stream begins.
struct CatalogHeader
{
    QString version;
    qint64 records = 0; ///< that follow
};

/// How a stream ends that wasn't cut.
struct CatalogEnd
{
    QString version;
    QString cursor;     ///< to go on from
    qint64 records = 0; ///< sent in it
    bool hasMore = false;
};

/// What came of a stream at one time.
struct CatalogPiece
{
    std::optional<CatalogHeader> header;
    QList<CatalogRecord> records;
    QList<RefusedRecord> refused;
};

} // namespace yichuang
