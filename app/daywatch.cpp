// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daywatch.h"

#include <chrono>

namespace yichuang {

DayWatch::DayWatch(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    using namespace std::chrono_literals;
    m_timer.setInterval(5min);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
}

void DayWatch::start()
{
    look();
    m_timer.start();
}

void DayWatch::look()
{
    const QDateTime now = m_clock.now();
    if (now.date() == m_day)
        return;
    m_day = now.date();
    Q_EMIT dayBegan(now);
}

} // namespace yichuang
