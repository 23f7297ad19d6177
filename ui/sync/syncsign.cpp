// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncsign.h"

#include "ui/sync/syncwords.h"

namespace yichuang {

namespace {

/// The sentence counts minutes, so that a quarter of one is exact enough. Milliseconds.
constexpr int sayAgainEvery = 15000;

} // namespace

SyncSign::SyncSign(const Clock& clock, const Sentences& sentences, QObject* parent)
    : QObject(parent), m_clock(clock), m_sentences(sentences)
{
    m_again.setInterval(sayAgainEvery);
    connect(&m_again, &QTimer::timeout, this, &SyncSign::say);
}

void SyncSign::setState(const SyncState& state)
{
    m_state = state;
    say();
    m_again.start();
}

void SyncSign::say()
{
    Q_EMIT said(SyncWords::of(m_state, m_clock.now(), m_sentences), SyncWords::toneOf(m_state));
}

} // namespace yichuang
