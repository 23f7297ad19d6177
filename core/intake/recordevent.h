// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/casechange.h"
#include "core/ports/casestore.h"
#include "core/session/workplace.h"

namespace yichuang {

/// What is recorded about which case, by whom and when.
struct Recording
{
    QString id; ///< UUID, made once for the act: recording it twice records it once
    CaseNumber number;
    Session who;
    QDateTime at;
};

/// The use case of everything that happens to a case after the window decided: checks who may do
/// it, and stores the events with their outbox entry in one transaction.
class RecordEvent
{
public:
    explicit RecordEvent(CaseStore& store) : m_store(store) {}

    /// The case as it is then. Errors: those of entriesOf(), of the change and of the store; Bug
    /// "record.noId".
    Result<CaseRecord> record(const Recording& recording, const CaseChange& change) const;

private:
    CaseStore& m_store;
};

} // namespace yichuang
