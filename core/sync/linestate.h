// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace yichuang {

/// Whether the province can be reached, as the last answers told. Pure: the time is handed in.
class LineState
{
public:
    bool isUp() const { return m_failures == 0 && !isStopped(); }
    /// The terminal isn't let in; nothing is sent until resume().
    bool isStopped() const { return m_isStopped; }
    bool mayTry(const QDateTime& now) const;
    /// When a line that is down is tried again.
    const QDateTime& nextTry() const { return m_nextTry; }
    /// Why it is down or stopped, and since when.
    const QString& code() const { return m_code; }
    const QDateTime& since() const { return m_since; }
    const QDateTime& lastContact() const { return m_lastContact; }

    /// The province said something that could be believed.
    void answered(const QDateTime& now);
    void failed(const QString& code, const QDateTime& now, double jitter);
    void stop(const QString& code, const QDateTime& now);
    /// Whatever was wrong may be over: it is tried at once.
    void resume();

private:
    int m_failures = 0;
    bool m_isStopped = false;
    QString m_code;
    QDateTime m_since;
    QDateTime m_nextTry;
    QDateTime m_lastContact;
};

} // namespace yichuang
