// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/decisionpapers.h"

#include "core/documents/papers.h"

#include <algorithm>

namespace yichuang {

namespace {

/// What the applicant signs today: the form, the power of attorney, what he declares or promises.
QList<IssuedDocument> papersToSign(const PaperFacts& facts)
{
    QList<IssuedDocument> papers{applicationFormPaper(facts)};
    for (const MergedMaterial& material : facts.papers.merge.materials) {
        if (material.status != MaterialStatus::Generated)
            continue;
        if (isAuthorization(material))
            papers.append(authorizationPaper(facts));
        else if (material.kind == u"declaration")
            papers.append(declarationPaper(facts, material));
    }
    if (!promisedMaterials(facts).isEmpty())
        papers.append(promisePaper(facts));
    return papers;
}

bool hasAnythingBeenHandedIn(const Checklist& checklist)
{
    return std::ranges::any_of(checklist, [](const MaterialMark& mark) { return mark.isPresent; });
}

} // namespace

DecisionPaperComposer::DecisionPaperComposer(HallProfile hall, MissingSentence sentence)
    : m_hall(std::move(hall)), m_sentence(std::move(sentence))
{
}

QList<IssuedDocument> DecisionPaperComposer::compose(const DecisionPapers& papers) const
{
    const PaperFacts facts{papers, m_hall, m_sentence};
    switch (papers.decision.outcome) {
    case DecisionOutcome::Accepted:
        return acceptancePapers(facts) + QList{receiptPaper(facts)} + papersToSign(facts);
    case DecisionOutcome::Noticed: {
        QList<IssuedDocument> issued{noticePaper(facts)};
        if (hasAnythingBeenHandedIn(papers.record.checklist))
            issued.append(receiptPaper(facts));
        return issued;
    }
    case DecisionOutcome::Received:
        return QList{receiptPaper(facts)};
    case DecisionOutcome::Refused:
        break;
    }
    return refusalPapers(facts);
}

} // namespace yichuang
