// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/caserecord.h"
#include "core/cases/decision.h"
#include "core/session/workplace.h"

namespace yichuang {

/// All the papers of a decision can say.
struct DecisionPapers
{
    const Catalog& catalog;
    const Scenario& scenario;
    const MergeResult& merge;
    const FormState& form;
    const CaseRecord& record; ///< with its number; events of this decision included
    const Decision& decision;
    const Session& session;
    QString slipNumber; ///< of the notice, acceptance, receipt or refusal
    QDateTime at;
};

/// Writes the content of the papers that belong to a decision: data, neither layout nor printing.
/// Each with an id and, where the kind has one, `slipNumber`.
class DocumentComposer
{
public:
    virtual ~DocumentComposer() = default;
    virtual QList<IssuedDocument> compose(const DecisionPapers& papers) const = 0;
};

} // namespace yichuang
