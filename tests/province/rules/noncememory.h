// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QString>

namespace yichuang::sandbox {

/// The nonces of the last minutes. Those of requests that changed something are in the database as
/// well, so that a restart doesn't open a window for repeating them.
class NonceMemory
{
public:
    /// False if it was there.
    bool take(const QString& terminal, const QString& nonce, qint64 at)
    {
        const QMutexLocker locked(&m_mutex);
        if (at - m_turnedAt > minutesKept * 60 * 1000) {
            m_older = std::exchange(m_newer, {});
            m_turnedAt = at;
        }
        const auto key = std::pair(terminal, nonce);
        if (m_newer.contains(key) || m_older.contains(key))
            return false;
        m_newer.insert(key);
        return true;
    }

private:
    static constexpr qint64 minutesKept = 11; ///< longer than a date is good, both ways

    QMutex m_mutex;
    QSet<std::pair<QString, QString>> m_newer;
    QSet<std::pair<QString, QString>> m_older;
    qint64 m_turnedAt = 0;
};

} // namespace yichuang::sandbox
