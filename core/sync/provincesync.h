// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/casepull.h"
#include "core/sync/outboxpump.h"
#include "core/sync/syncstate.h"

namespace yichuang {

/// A conflict as the clerk looks at it.
struct CaseConflict
{
    OutboxEntry mine;
    CaseNews theirs;
};

/// The sync of a terminal: sends what waits, fetches what is new, and says how it stands. There is
/// one a terminal.
class ProvinceSync : public QObject
{
    Q_OBJECT

public:
    explicit ProvinceSync(const SyncParts& parts);

    /// From now on by itself: on every change and every `pullEveryMs`.
    void start(int pullEveryMs);
    /// Everything at once, also what would wait; roundEnded() follows.
    void syncNow();
    /// The network came back, or IT enrolled the terminal.
    void resume();

    SyncState state() const;
    Result<QList<OutboxLine>> lines() const { return m_parts.outbox.lines(); }
    Outcome retry(const QString& key);

    /// Both sides of a conflict; theirs is fetched now. Then decide() with it.
    void lookAt(const QString& key, Answered<CaseConflict> answered);
    Outcome decide(const QString& key, ConflictChoice choice, const CaseNews& theirs);

Q_SIGNALS:
    void stateChanged();
    /// Nothing is left to do for now, or nothing can be done.
    void roundEnded();

private:
    void goOn();
    void pullDue();

    SyncParts m_parts;
    LineState m_line;
    OutboxPump m_pump;
    CasePull m_pull;
    QTimer m_pullTimer;
    bool m_isRound = false;
    bool m_hasPulled = false;
};

} // namespace yichuang
