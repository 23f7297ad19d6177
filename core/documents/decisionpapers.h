// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperwriter.h"

namespace yichuang {

/// Chooses and writes the papers of a decision: which the law and custom want for each outcome.
class DecisionPaperComposer : public DocumentComposer
{
public:
    DecisionPaperComposer(HallProfile hall, MissingSentence sentence);

    QList<IssuedDocument> compose(const DecisionPapers& papers) const override;

private:
    HallProfile m_hall;
    MissingSentence m_sentence;
};

} // namespace yichuang
