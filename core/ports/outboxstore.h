// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/province/messages.h"
#include "core/province/refusal.h"

#include <QObject>

namespace yichuang {

/// One attempt to deliver an entry that didn't succeed.
struct OutboxAttempt
{
    QDateTime at;
    QString code; ///< why not

    bool operator==(const OutboxAttempt&) const = default;
};

/// An entry as the clerk looks at it. Its request isn't shown.
struct OutboxLine
{
    OutboxEntry entry;
    QList<OutboxAttempt> history; ///< oldest first
};

/// What the status line counts.
struct OutboxCounts
{
    int waiting = 0;  ///< not delivered and not set aside
    int setAside = 0; ///< without the conflicts
    int conflicts = 0;
    QDateTime oldest; ///< since when the longest waiting one waits

    bool operator==(const OutboxCounts&) const = default;
};

/// What became of an attempt.
struct Setback
{
    QString code;
    QDateTime at;
    QDateTime dueAt; ///< not before
    bool isSetAside = false;
};

/// What the clerk decided about an entry that doesn't fit what another window did.
enum class ConflictChoice {
    TakeTheirs, ///< their form and materials; my events that don't fit are withdrawn, papers stay
    KeepMine    ///< written on top of theirs
};

/// Where outbox entries wait. Of one case only the first may be sent; one that is set aside holds
/// back those behind it in its case, and no other case. Errors as of CaseStore, and Rejected
/// "outbox.notFound". Signals after a commit.
class OutboxStore : public QObject
{
    Q_OBJECT

public:
    /// The first entry of each case that may be sent at `now`, oldest first.
    virtual Result<QList<OutboxEntry>> due(const QDateTime& now, int limit) const = 0;
    /// When the next one is due; invalid if nothing waits.
    virtual Result<QDateTime> nextDue() const = 0;
    /// The entry as it goes on the wire. Made at the first attempt from what was known when it was
    /// queued, and kept: every further attempt says the same.
    virtual Result<Delivery> prepare(const QString& key) = 0;
    /// Filed: the entry leaves the row, and the case learns its revision and sequences.
    virtual Outcome deliver(const QString& key, const CaseStored& stored) = 0;
    virtual Outcome setBack(const QString& key, const Setback& setback) = 0;
    /// Takes it back into the row, due at once.
    virtual Outcome retry(const QString& key, const QDateTime& now) = 0;
    /// The clerk asks for it: what failed only a few times is due at once.
    virtual Outcome reviveAll(const QDateTime& now) = 0;
    /// The province lost what it had acknowledged: the entry becomes the whole case, on what the
    /// province still has, under a new key.
    virtual Outcome putAgain(const QString& key, const Refusal& refusal) = 0;
    /// The clerk decided, with `theirs` at hand. A new request under a new key.
    virtual Outcome decide(const QString& key, ConflictChoice choice, const CaseNews& theirs) = 0;

    virtual Result<OutboxCounts> counts() const = 0;
    /// All of them, oldest first.
    virtual Result<QList<OutboxLine>> lines() const = 0;

Q_SIGNALS:
    void outboxChanged();
};

} // namespace yichuang
