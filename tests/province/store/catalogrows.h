// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/transaction.h"

namespace yichuang::sandbox {

/// One record of the catalog.
struct CatalogRecord
{
    qint64 position = 0;
    QString kind;
    QString id;
    QString region; ///< empty: everywhere
    qint64 order = 0;
    bool isRemoved = false;
    QJsonObject content;
};

/// Changes with a position above `after` and up to `until`, by position; `most` at most (-1: all).
QList<CatalogRecord> catalogChanges(Transaction& db, qint64 after, qint64 until, int most);
/// The last change up to `until` of every record that has one, by kind and id.
QList<CatalogRecord> latestCatalogChanges(Transaction& db, qint64 until);
/// 0 if there is none.
qint64 lastCatalogPosition(Transaction& db);
void addCatalogChange(Transaction& db, const CatalogRecord& record);

/// A fact about the province itself; empty if it was never written.
QString fact(Transaction& db, const QString& name);
void keepFact(Transaction& db, const QString& name, const QString& value);

} // namespace yichuang::sandbox
