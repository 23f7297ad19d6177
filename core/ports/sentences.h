// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/missingitem.h"
#include "core/catalog/catalogdefect.h"
#include "core/form/formstate.h"
#include "core/identity/identitycheck.h"
#include "core/intake/casefiledefect.h"

namespace yichuang {

/// Turns codes and parameters into what a clerk reads. Implemented once, in ui/wording;
/// the command line and the papers are handed it, so that no layer below builds sentences.
class Sentences
{
public:
    virtual ~Sentences() = default;

    virtual QString of(const Error& error) const = 0;
    /// One line of the one-time notice: what is missing or wrong, where, and how to put it right.
    virtual QString of(const MissingItem& item) const = 0;
    /// What is wrong with a value, beside its field.
    virtual QString of(const FieldProblem& problem) const = 0;
    virtual QString of(const IdentityCheck& check) const = 0;
    /// The reason alone; file and JSON path stand beside it.
    virtual QString of(const CatalogDefect& defect) const = 0;
    virtual QString of(const CaseFileDefect& defect) const = 0;
};

} // namespace yichuang
