// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/province/messages.h"

namespace yichuang {

/// One thing that two windows left in different states, in the words of the form.
struct CaseDifference
{
    QString what;
    QString mine; ///< empty: not filled in
    QString theirs;

    bool operator==(const CaseDifference&) const = default;
};

/// A case as it stands here beside the same case as the province has it.
struct CaseComparison
{
    QList<CaseDifference> situation;
    QList<CaseDifference> form;
    QList<CaseDifference> materials;
    QList<CaseEvent> onlyMine; ///< in the order in which they happened
    QList<CaseEvent> onlyTheirs;

    bool operator==(const CaseComparison&) const = default;
};

/// What differs. Where the province sent no head, form and materials count as equal; where the
/// catalog doesn't know the scenario, they can't be told apart field by field and stay empty. Pure.
CaseComparison compare(const Catalog& catalog, const CaseRecord& mine, const CaseNews& theirs);

} // namespace yichuang
