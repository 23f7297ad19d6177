// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/linestate.h"

#include "core/outbox/retrypolicy.h"

namespace yichuang {

bool LineState::mayTry(const QDateTime& now) const
{
    return !m_isStopped && (!m_nextTry.isValid() || now >= m_nextTry);
}

void LineState::answered(const QDateTime& now)
{
    m_failures = 0;
    m_code.clear();
    m_since = {};
    m_nextTry = {};
    m_lastContact = now;
}

void LineState::failed(const QString& code, const QDateTime& now, double jitter)
{
    if (m_failures++ == 0)
        m_since = now;
    m_code = code;
    m_nextTry = now.addMSecs(delayAfter(m_failures, jitter, lineRetries));
}

void LineState::stop(const QString& code, const QDateTime& now)
{
    if (!m_isStopped)
        m_since = now;
    m_isStopped = true;
    m_code = code;
}

void LineState::resume()
{
    m_nextTry = {};
    if (!m_isStopped)
        return;
    m_isStopped = false;
    m_failures = 0;
    m_code.clear();
    m_since = {};
}

} // namespace yichuang
