// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/documentcomposer.h"

namespace yichuang::test {

/// Writes one short paper for a decision: its number, its case, and what is missing.
class PlainComposer : public DocumentComposer
{
public:
    QList<IssuedDocument> compose(const DecisionPapers& papers) const override;
};

} // namespace yichuang::test
