// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/caserecord.h"
#include "core/ports/draftstore.h"

namespace yichuang::test {

/// A case of a made-up applicant with two events and one paper; `n` tells one from another.
CaseRecord madeUpCase(int n = 1);

/// An event of `record` that isn't in it yet.
CaseEvent oneMoreEvent(const CaseRecord& record, CaseEventKind kind, const QDateTime& at);

/// Half-typed work.
Draft madeUpDraft(int n = 1);

} // namespace yichuang::test
