// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casetaking.h"

#include <QUuid>

namespace yichuang {

Result<TakenCase> takeIn(const CaseFile& file, const Catalog& catalog, const Counter& counter,
                         Paper& paper, const QDateTime& now)
{
    const Submission submission{QUuid::createUuid().toString(QUuid::WithoutBraces),
                                catalog,
                                *catalog.scenario(file.scenario),
                                file.session,
                                file.checklist,
                                file.choice,
                                {}};
    Result<Submitted> submitted = counter.submitCase().submit(
        submission, counter.session(), file.intakeAt.isValid() ? file.intakeAt : now);
    if (!submitted)
        return submitted.error();
    TakenCase taken{*std::move(submitted), {}, {}};
    for (const IssuedDocument& document : std::as_const(taken.submitted.documents)) {
        const Result<QString> path = paper.issue(document);
        if (path)
            taken.papers.append({document.kind, *path});
        else
            taken.paperErrors.append(path.error());
    }
    return taken;
}

} // namespace yichuang
