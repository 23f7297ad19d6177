// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/draftstore.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace yichuang {

/// Keeps the work of the window on disk while it is typed: an edit is durable within a second.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `snapshot` gives the draft as it stands.
    DraftKeeper(DraftStore& store, std::function<Draft()> snapshot, QObject* parent = nullptr);
    ~DraftKeeper() override;

    /// Something was edited: saved after `delay` at the latest, however fast the edits follow.
    void noteEdit();
    /// Saves now if anything isn't saved. At every step, before a decision, on losing focus.
    Outcome flush();
    /// The draft became a case, or was thrown away: nothing is left to save.
    void discard();
    /// Whether everything typed so far is on disk; a failed save is tried again.
    bool isSaved() const { return !m_timer.isActive(); }

    /// Half a second: two saves a second at most, and half of what the promise allows.
    static constexpr int delayMs = 500;

Q_SIGNALS:
    void saved();
    void failed(const yichuang::Error& error);

private:
    Outcome save();

    DraftStore& m_store;
    std::function<Draft()> m_snapshot;
    QTimer m_timer;
};

} // namespace yichuang
