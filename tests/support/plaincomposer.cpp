// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plaincomposer.h"

#include "core/cases/casejson.h"
#include "core/cases/decisionevent.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang::test {

QList<IssuedDocument> PlainComposer::compose(const DecisionPapers& papers) const
{
    IssuedDocument document;
    document.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    document.kind = slipKindOf(papers.decision.outcome);
    document.number = papers.slipNumber;
    document.title = nameOf(document.kind);
    document.at = papers.at;
    document.clerk = papers.session.clerk;
    document.content = {{u"case"_s, papers.record.number.text()},
                        {u"events"_s, papers.record.events.size()},
                        {u"missing"_s, toJson(papers.decision.missing)}};
    return {document};
}

} // namespace yichuang::test
