// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/returnvisit.h"

#include "core/cases/casenumber.h"
#include "core/cases/decisionevent.h"
#include "core/cases/slipnumber.h"
#include "core/identity/codetext.h"
#include "core/identity/creditcode.h"
#include "core/identity/personnumber.h"
#include "core/identity/phone.h"
#include "core/intake/intakestep.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error rejected(const QString& code, const QStringList& params = {})
{
    return {ErrorKind::Rejected, code, params};
}

CaseQuery byNumber(const QString& number)
{
    CaseQuery query;
    query.number = number;
    return query;
}

bool hasHan(const QString& text)
{
    return std::ranges::any_of(text.toUcs4(), [](char32_t character) {
        return QChar::script(character) == QChar::Script_Han;
    });
}

bool hasDigit(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A telephone number as it is filed; empty if the text is none.
QString phoneIn(const QString& text)
{
    for (const Verdict& verdict : {checkMobile(text), checkLandline(text)}) {
        if (!verdict.fault)
            return verdict.normalized;
    }
    return {};
}

/// Eighteen characters like an ID number's that are neither that nor a credit code.
bool isMistypedId(const QString& code)
{
    return isPersonNumberShape(code) && !personNumberFacts(code) && checkCreditCode(code).fault;
}

/// What is neither a number of ours nor a telephone: a document number, or else a name.
Result<CaseQuery> byPerson(const QString& text)
{
    CaseQuery query;
    const QString code = normalisedCode(text);
    if (hasHan(text) || !hasDigit(code)) {
        query.name = text.trimmed();
        return query;
    }
    if (isMistypedId(code))
        return rejected(u"search.idMistyped"_s);
    query.phone = phoneIn(text);
    if (query.phone.isEmpty())
        query.idNumber = code;
    return query;
}

Result<CaseQuery> queryFor(const QString& text)
{
    if (text.trimmed().isEmpty())
        return rejected(u"search.empty"_s);
    QString slip;
    const NumberReading asSlip = readSlipNumber(text, &slip);
    if (asSlip == NumberReading::Valid)
        return byNumber(slip);
    CaseNumber number;
    const NumberReading asCase = readCaseNumber(text, &number);
    if (asCase == NumberReading::Valid)
        return byNumber(number.text());
    if (asSlip == NumberReading::Mistyped || asCase == NumberReading::Mistyped)
        return rejected(u"search.numberMistyped"_s);
    return byPerson(text);
}

/// What the last notice (or, before there is one, the check at the receipt) found missing.
QList<MissingItem> stillOpen(const CaseRecord& record)
{
    const CaseEvent* decided = lastDecision(record.events);
    return decided ? decisionOnFile(*decided).decision.missing : QList<MissingItem>{};
}

/// The first step that has something to do.
IntakeStep stepFor(const QList<MissingItem>& open)
{
    const auto isOfForm = [](const MissingItem& item) {
        return item.kind == MissingKind::Field || item.kind == MissingKind::Rule;
    };
    if (open.isEmpty())
        return IntakeStep::Decision;
    return std::ranges::any_of(open, isOfForm) ? IntakeStep::Form : IntakeStep::Materials;
}

} // namespace

Result<QList<CaseSummary>> findReturning(const CaseStore& store, const QString& text)
{
    const Result<CaseQuery> query = queryFor(text);
    if (!query)
        return query.error();
    return store.find(*query);
}

Result<ReturnVisit> beginReturn(const CaseRecord& record, const QString& draftId,
                                const QString& clerk, QDateTime now)
{
    const CasePhase phase = stateAfter(record.events).phase;
    if (phase != CasePhase::Noticed && phase != CasePhase::Received)
        return rejected(u"case.closed"_s, {record.number.text()});
    ReturnVisit visit;
    visit.open = stillOpen(record);
    Draft& draft = visit.draft;
    draft.id = draftId;
    draft.scenario = record.scenario;
    draft.catalogVersion = record.catalogVersion;
    draft.clerk = clerk;
    draft.window = record.window;
    draft.returning = record.number;
    draft.step = int(stepFor(visit.open));
    draft.session = record.session;
    draft.checklist = record.checklist;
    draft.title = record.applicant.name;
    draft.changedAt = std::move(now);
    return visit;
}

} // namespace yichuang
