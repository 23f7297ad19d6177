// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/sentences.h"

namespace yichuang {

/// The sentences a clerk reads, in the language that is installed (speakChinese()). A code nobody
/// has words for is shown with its name, so that support can tell what happened.
class PlainSentences : public Sentences
{
public:
    QString of(const Error& error) const override;
    QString of(const MissingItem& item) const override;
    QString of(const FieldProblem& problem) const override;
    QString of(const IdentityCheck& check) const override;
    QString of(const CatalogDefect& defect) const override;
    QString of(const CaseFileDefect& defect) const override;
};

} // namespace yichuang
