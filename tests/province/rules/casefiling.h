// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/province/rules/call.h"
#include "tests/province/store/caserows.h"
#include "tests/province/store/changerows.h"

#include <QJsonArray>

namespace yichuang::sandbox {

/// What a refused step answers with.
using Refusal = std::optional<Reply>;

/// One case that is being written to: takes what is handed in, notes what the halls must be told.
class CaseFiling
{
public:
    CaseFiling(Call& call, CaseRow row) : m_call(call), m_row(std::move(row)) {}

    /// All of them or none; the rules of "Appending events".
    Refusal append(const QJsonArray& events, qint64 baseSequence);
    Refusal file(const QJsonObject& paper);
    void setHead(const QJsonObject& head);
    void noteHead() { m_changes.append({0, m_row.number, Changed::Head, 0}); }
    /// Stores the row, tells the halls. The reply `CaseStored`.
    Reply finish(int status = 200);

private:
    Refusal fresh(const QJsonArray& events, QJsonArray& unknown);
    Refusal conflict(const QJsonArray& unknown, qint64 baseSequence);
    void add(const QJsonObject& event);

    Call& m_call;
    CaseRow m_row;
    QJsonObject m_sequences;
    QList<Change> m_changes;
    bool m_isMerged = false;
    bool m_hasProgress = false;
};

/// The case of the path, locked; or why this hall may not write to it.
struct OwnCase
{
    Refusal refusal;
    CaseRow row;
};

OwnCase ownCase(Call& call);

} // namespace yichuang::sandbox
