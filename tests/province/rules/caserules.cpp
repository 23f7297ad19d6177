// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casenumber.h"
#include "tests/province/rules/casefiling.h"
#include "tests/province/rules/caseview.h"
#include "tests/province/rules/replies.h"
#include "tests/province/rules/rules.h"

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

Refusal wrongHead(const Call& call, const QJsonObject& head)
{
    const auto invalid = [](const QString& pointer) {
        return problem(u"request.invalid"_s, {{u"pointer"_s, pointer}});
    };
    const QString number = call.argument(0);
    if (!isCaseNumber(number) || head.value("number"_L1).toString() != number)
        return invalid(u"/head/number"_s);
    if (!momentFrom(head.value("openedAt"_L1).toString()).isValid())
        return invalid(u"/head/openedAt"_s);
    return std::nullopt;
}

/// The case that `call` brings or changes, with its head in place.
OwnCase caseWithHead(Call& call, const QJsonObject& head, qint64 baseRevision)
{
    const QString number = call.argument(0);
    const QString hall = call.terminal.hall;
    if (baseRevision == 0) {
        if (!number.startsWith(hall) || head.value("hall"_L1).toString() != hall)
            return {problem(u"case.numberOfOtherHall"_s), {}};
        const CaseRow row{number, hall, 1, 0, head};
        const QDateTime openedAt = momentFrom(head.value("openedAt"_L1).toString());
        if (addCase(call.db, row, openedAt.date())) {
            addHallOf(call.db, number, hall);
            return {std::nullopt, row};
        }
    }
    OwnCase own = ownCase(call);
    if (!own.refusal && own.row.revision != baseRevision)
        own.refusal =
            problem(u"case.revisionConflict"_s, {{u"currentRevision"_s, own.row.revision}});
    return own;
}

} // namespace

Reply putCase(Call& call)
{
    const QJsonObject head = call.body.value("head"_L1).toObject();
    const qint64 baseRevision = call.body.value("baseRevision"_L1).toInteger();
    if (const Refusal refusal = wrongHead(call, head))
        return *refusal;
    const OwnCase own = caseWithHead(call, head, baseRevision);
    if (own.refusal)
        return *own.refusal;

    CaseFiling filing(call, own.row);
    if (baseRevision > 0)
        filing.setHead(head);
    else
        filing.noteHead();
    const Refusal refusal = filing.append(call.body.value("events"_L1).toArray(),
                                          call.body.value("baseSequence"_L1).toInteger());
    if (refusal)
        return *refusal;
    for (const QJsonValue& paper : call.body.value("documents"_L1).toArray()) {
        if (const Refusal refused = filing.file(paper.toObject()))
            return *refused;
    }
    return filing.finish(baseRevision > 0 ? 200 : 201);
}

Reply appendEvents(Call& call)
{
    const OwnCase own = ownCase(call);
    if (own.refusal)
        return *own.refusal;
    CaseFiling filing(call, own.row);
    const Refusal refusal = filing.append(call.body.value("events"_L1).toArray(),
                                          call.body.value("baseSequence"_L1).toInteger());
    return refusal ? *refusal : filing.finish();
}

Reply putDocument(Call& call)
{
    const OwnCase own = ownCase(call);
    if (own.refusal)
        return *own.refusal;
    if (call.body.value("id"_L1).toString() != call.argument(1))
        return problem(u"request.invalid"_s, {{u"pointer"_s, u"/id"_s}});
    CaseFiling filing(call, own.row);
    const Refusal refusal = filing.file(call.body);
    return refusal ? *refusal : filing.finish();
}

Reply takeCaseOver(Call& call)
{
    const auto row = lockCase(call.db, call.argument(0));
    if (!row)
        return problem(u"case.notFound"_s);
    const QJsonObject applicant = row->head.value("applicant"_L1).toObject();
    const QString known = applicant.value("idNumber"_L1).toString();
    const QString shown = call.body.value("idNumber"_L1).toString().trimmed();
    if (known.isEmpty() || known.compare(shown, Qt::CaseInsensitive) != 0)
        return problem(u"case.applicantDiffers"_s);
    const QString hall = call.terminal.hall;
    if (!hallsOf(call.db, row->number).contains(hall)) {
        addHallOf(call.db, row->number, hall);
        tell(call.db, {hall}, {{0, row->number, Changed::All, 0}});
    }
    return jsonReply(caseInFull(call.db, *row));
}

} // namespace yichuang::sandbox
