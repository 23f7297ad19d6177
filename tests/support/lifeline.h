// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/casechange.h"

namespace yichuang::test {

/// The events of one case, stated one after another: what happened, and when.
class Lifeline
{
public:
    /// "2026-11-24" at nine, or a moment.
    Lifeline& add(const char* at, CaseEventKind kind, const QJsonObject& payload = {});
    /// What `change` puts on file when a supervisor makes it; the error's code if it refuses.
    Lifeline& add(const char* at, const CaseChange& change);

    const QList<CaseEvent>& events() const { return m_events; }
    CaseState state() const { return stateAfter(m_events); }
    /// Of the last change; empty if it was made.
    const QString& refusal() const { return m_refusal; }

private:
    QList<CaseEvent> m_events;
    QString m_refusal;
};

/// Matters "A", "B" … of a case accepted on `day`, all with `promised` as their promised day.
QJsonObject acceptedOn(const char* day, const QStringList& matters, const char* promised);

} // namespace yichuang::test
