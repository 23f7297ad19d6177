// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/draftkeeper.h"

namespace yichuang {

DraftKeeper::DraftKeeper(DraftStore& store, std::function<Draft()> snapshot, QObject* parent)
    : QObject(parent), m_store(store), m_snapshot(std::move(snapshot))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::save);
}

DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::noteEdit()
{
    // Never restarted: fast typing must not put the save off.
    if (!m_timer.isActive())
        m_timer.start();
}

Outcome DraftKeeper::flush()
{
    if (isSaved())
        return Done{};
    m_timer.stop();
    return save();
}

void DraftKeeper::discard()
{
    m_timer.stop();
}

Outcome DraftKeeper::save()
{
    Outcome outcome = m_store.save(m_snapshot());
    if (outcome) {
        Q_EMIT saved();
    } else {
        m_timer.start();
        Q_EMIT failed(outcome.error());
    }
    return outcome;
}

} // namespace yichuang
