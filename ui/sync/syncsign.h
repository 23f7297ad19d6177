// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/syncstate.h"

#include <QTimer>

namespace yichuang {

class Sentences;

/// Says how things stand with the province, and says it again as time goes by: "已 12 分钟" would
/// otherwise stay what it was.
class SyncSign : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SyncSign(const Clock& clock, const Sentences& sentences, QObject* parent = nullptr);

    void setState(const SyncState& state);
    const SyncState& state() const { return m_state; }

Q_SIGNALS:
    void said(const QString& sentence, const QString& tone);

private:
    void say();

    const Clock& m_clock;
    const Sentences& m_sentences;
    SyncState m_state;
    QTimer m_again;
};

} // namespace yichuang
