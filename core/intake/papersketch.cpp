// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/papersketch.h"

#include "core/intake/applicantof.h"

namespace yichuang {

PaperSketch::PaperSketch(const DocumentComposer& composer, Session who)
    : m_composer(composer), m_who(std::move(who))
{
}

QList<Document> PaperSketch::draw(const IntakeWork& work, const Decision& decision,
                                  const QDateTime& at) const
{
    CaseRecord record;
    record.scenario = work.scenario().id;
    record.catalogVersion = work.catalog().version();
    record.hall = m_who.workplace.hall();
    record.window = m_who.workplace.window;
    record.openedAt = at;
    record.session = work.session().toJson();
    record.checklist = work.checklist();
    record.applicant = applicantOf(work.catalog(), work.form());

    QList<Document> documents;
    const QList<IssuedDocument> papers = m_composer.compose({work.catalog(),
                                                             work.scenario(),
                                                             work.merge(),
                                                             work.form(),
                                                             record,
                                                             decision,
                                                             m_who,
                                                             {},
                                                             at});
    for (const IssuedDocument& paper : papers)
        documents.append(documentFromJson(paper.content));
    return documents;
}

} // namespace yichuang
