// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/transaction.h"

namespace yichuang::sandbox {

/// What of a case changed.
enum class Changed { Head, Event, Document, Progress, All };

/// One line of what a hall is told.
struct Change
{
    qint64 position = 0;
    QString number;
    Changed what = Changed::Head;
    qint64 place = 0; ///< sequence of an event, ordinal of a paper
};

/// Tells every one of `halls` (in order); the positions come in the order of `changes`.
void tell(Transaction& db, const QStringList& halls, const QList<Change>& changes);
/// Up to `limit` lines, by position.
QList<Change> changesAfter(Transaction& db, const QString& hall, qint64 position, int limit);

} // namespace yichuang::sandbox
