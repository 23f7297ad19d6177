// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/catalogbuild.h"
#include "core/ports/catalogfeed.h"
#include "core/sync/catalogstate.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace yichuang {

/// Keeps the catalog of this terminal the province's: a snapshot to start from, then what changed.
/// Cut anywhere it goes on from where everything was taken; the catalog in use stays in use until
/// the new one is complete. For the thread of `feed` and `build`.
class CatalogPull : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; `jitter` draws from 0 … 1.
    CatalogPull(CatalogFeed& feed, CatalogBuild& build, std::function<double()> jitter,
                QObject* parent = nullptr);
    ~CatalogPull() override;

    /// Asks what is new, or goes on; nothing while it is at it or paused.
    void start();
    void pause();
    void resume();
    const CatalogState& state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(const yichuang::CatalogState& state);
    /// Another version is in use now.
    void switched(const QString& version);

private:
    void fetchSnapshot(const CatalogStand& stand);
    void fetchChanges(const QString& cursor);
    void takeSnapshot(const CatalogPiece& piece);
    void takeChanges(const CatalogPiece& piece);
    void endSnapshot(const ProvinceReply<CatalogEnd>& reply);
    void endChanges(const ProvinceReply<CatalogEnd>& reply);
    void heed(const Refusal& refusal);
    /// Whether it was kept; says so if not.
    bool isKept(const Outcome& outcome);
    void goOnTo(const QString& version);
    void say(CatalogPhase phase, const QString& code = {});

    CatalogFeed& m_feed;
    CatalogBuild& m_build;
    std::function<double()> m_jitter;
    QTimer m_again;
    CatalogState m_state;
    quint64 m_run = 0;     ///< the stream that counts
    bool m_isAnew = false; ///< the snapshot is begun from nothing
    bool m_hasChanges = false;
    bool m_isDisordered = false;
    qint64 m_from = 0;  ///< what the stream was asked behind
    qint64 m_after = 0; ///< everything up to here is taken
    int m_failures = 0; ///< in a row
};

} // namespace yichuang
