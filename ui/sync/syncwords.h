// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncstate.h"

#include <QCoreApplication>

namespace yichuang {

class Sentences;

/// What is on its way to the province, since when and why, in the words of the counter.
class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::SyncWords)

public:
    /// The whole state as one line: "3 件待上传，网络不通已 12 分钟".
    static QString of(const SyncState& state, const QDateTime& now, const Sentences& sentences);
    /// The tone of that line.
    static QString toneOf(const SyncState& state);

    /// What an entry carries.
    static QString of(OutboxKind kind);
    /// Where an entry stands, as a badge says it, and the badge's tone.
    static QString of(const OutboxEntry& entry, const QDateTime& now);
    static QString toneOf(const OutboxEntry& entry);
    /// Why an attempt came to nothing.
    static QString ofCode(const QString& code, const Sentences& sentences);
    /// "12 minutes"; days, hours or minutes, whichever is coarsest.
    static QString duration(const QDateTime& since, const QDateTime& now);

private:
    static QString ofPhase(const SyncState& state, const QDateTime& now,
                           const Sentences& sentences);
    static QString offline(const SyncState& state, const QDateTime& now,
                           const Sentences& sentences);
};

/// Whether the clerk has to look at both sides and decide.
bool isConflict(const OutboxEntry& entry);

} // namespace yichuang
