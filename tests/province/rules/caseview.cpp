// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/caseview.h"

#include "tests/province/rules/replies.h"
#include "tests/province/store/paperrows.h"
#include "tests/province/store/progressrows.h"

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

QJsonObject caseInFull(Transaction& db, const CaseRow& row)
{
    QJsonArray events;
    for (const FiledEvent& event : eventsAfter(db, row.number, 0))
        events.append(event.json());
    QJsonArray papers;
    for (const PaperRow& paper : papersOf(db, row.number))
        papers.append(paper.paper);
    return {{u"number"_s, row.number},
            {u"revision"_s, row.revision},
            {u"lastSequence"_s, row.lastSequence},
            {u"halls"_s, QJsonArray::fromStringList(hallsOf(db, row.number))},
            {u"head"_s, row.head},
            {u"events"_s, events},
            {u"documents"_s, papers},
            {u"attachments"_s, attachmentsOf(db, row.number)}};
}

QJsonObject progressJson(Transaction& db, const QString& number)
{
    QJsonArray matters;
    for (const ProgressRow& row : progressOf(db, number)) {
        QJsonObject matter{{u"matter"_s, row.matter},
                           {u"department"_s, row.department},
                           {u"phase"_s, row.phase},
                           {u"since"_s, momentText(row.since)},
                           {u"fee"_s, row.fee}};
        for (const auto& [name, text] :
             {std::pair(u"resultId"_s, row.resultId), std::pair(u"certificate"_s, row.certificate),
              std::pair(u"reason"_s, row.reason)}) {
            if (!text.isEmpty())
                matter.insert(name, text);
        }
        matters.append(matter);
    }
    QJsonObject pickup{{u"ready"_s, false}};
    if (const auto ready = pickupOf(db, number))
        pickup = {
            {u"ready"_s, true}, {u"place"_s, ready->place}, {u"since"_s, momentText(ready->since)}};
    return {{u"number"_s, number}, {u"matters"_s, matters}, {u"pickup"_s, pickup}};
}

} // namespace yichuang::sandbox
