// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QTimer>

namespace yichuang {

/// Notices that a new day has begun, also after the machine slept through midnight: a counter
/// program is left on for weeks.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(const Clock& clock, QObject* parent = nullptr);

    /// Says what day it is now, and from then on every new one.
    void start();

Q_SIGNALS:
    void dayBegan(const QDateTime& now);

private:
    void look();

    const Clock& m_clock;
    QDate m_day;
    QTimer m_timer;
};

} // namespace yichuang
