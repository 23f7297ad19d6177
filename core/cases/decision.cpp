// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/decision.h"

#include "core/cases/acceptedterms.h"
#include "core/cases/missingitems.h"
#include "core/cases/refusalreason.h"
#include "core/cases/termdates.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error rejected(const QString& code)
{
    return {ErrorKind::Rejected, code, {}};
}

MissingItem ruleItem(const Rejection& rejection)
{
    MissingItem item;
    item.kind = MissingKind::Rule;
    item.key = rejection.matter.text();
    item.code = rejection.words().isEmpty() ? u"matter.notAcceptable"_s : u"rule.rejected"_s;
    item.params = {rejection.words()};
    item.matters = {rejection.matter};
    return item;
}

/// Matters the applicant himself asked for and a rule rejects; the others simply aren't in the
/// case.
QList<MissingItem> rejectedWishes(const DecisionInput& input)
{
    QList<MissingItem> items;
    for (const Rejection& rejection : input.merge.selection.rejections) {
        if (input.askedFor.contains(rejection.matter))
            items.append(ruleItem(rejection));
    }
    return items;
}

/// Puts aside what the first notice didn't ask for. Only material: a field is put right on the
/// spot.
void splitByFirstNotice(Decision& decision, const QList<MissingItem>& firstNotice)
{
    QSet<QString> asked;
    for (const MissingItem& item : firstNotice)
        asked.insert(item.key);
    QList<MissingItem> kept;
    for (const MissingItem& item : std::as_const(decision.missing)) {
        const bool isMaterial =
            item.kind == MissingKind::Material || item.kind == MissingKind::Defect;
        (isMaterial && !asked.contains(item.key) ? decision.notAskedBefore : kept).append(item);
    }
    decision.missing = kept;
}

QDate startOf(const DecisionInput& input)
{
    return input.acceptedOn.isValid() ? input.acceptedOn : input.receivedOn;
}

QList<DeferredMaterial> deferredIn(const DecisionInput& input, const WorkCalendar& calendar)
{
    QList<DeferredMaterial> deferred;
    for (const MergedMaterial& material : input.merge.materials) {
        const QString key = material.key.text();
        if (stateOf(material, input.checklist.value(key)) != MaterialState::Deferred)
            continue;
        const Limit within{material.deferDays, LimitUnit::WorkingDays, {}};
        deferred.append({key, dueDate(within, startOf(input), calendar)});
    }
    return deferred;
}

void accept(Decision& decision, const DecisionInput& input, const WorkCalendar& calendar)
{
    decision.outcome = DecisionOutcome::Accepted;
    decision.terms =
        acceptedTerms(input.merge.selection, input.predecessors, startOf(input), calendar);
    decision.deferred = deferredIn(input, calendar);
}

/// Refused for what the rules of the catalog say, in their words unless the clerk has his own.
void refuseByRule(Decision& decision, const MatterSelection& selection)
{
    decision.outcome = DecisionOutcome::Refused;
    decision.choice.ground = RefusalGround::RejectedByRule;
    QStringList reasons;
    for (const Rejection& rejection : selection.rejections) {
        if (const QString words = rejection.words(); !words.isEmpty())
            reasons.append(words);
        decision.missing.append(ruleItem(rejection));
    }
    reasons.removeDuplicates();
    if (decision.choice.reason.isEmpty())
        decision.choice.reason = reasons.join(u"；"_s);
}

Outcome checkRefusal(const DecisionInput& input)
{
    const ClerksChoice& choice = input.choice;
    const auto& rejections = input.merge.selection.rejections;
    if (choice.ground == RefusalGround::RejectedByRule) {
        if (rejections.isEmpty())
            return rejected(u"decision.nothingRejected"_s);
        return Done{}; // the rules bring their own reasons
    }
    if (choice.reason.trimmed().isEmpty())
        return rejected(u"decision.refuseWithoutReason"_s);
    if (isAboutMissingMaterial(choice.reason))
        return rejected(u"decision.materialIsNoGround"_s);
    return Done{};
}

} // namespace

DueDate Decision::latestDue() const
{
    DueDate latest;
    for (const MatterTerm& term : terms) {
        const DueDate& due = term.promised.isSet() ? term.promised : term.statutory;
        if (due.isSet() && (!latest.isSet() || due.day > latest.day))
            latest = due;
    }
    return latest;
}

Result<Decision> decide(const DecisionInput& input, const WorkCalendar& calendar)
{
    const MatterSelection& selection = input.merge.selection;
    Decision decision;
    decision.choice = input.choice;
    decision.receivedOn = input.receivedOn;

    if (input.choice.wish == Wish::Refuse) {
        if (const Outcome allowed = checkRefusal(input); !allowed)
            return allowed.error();
        decision.outcome = DecisionOutcome::Refused;
        if (input.choice.ground == RefusalGround::RejectedByRule)
            refuseByRule(decision, selection);
        return decision;
    }
    if (selection.matters.isEmpty()) {
        if (selection.rejections.isEmpty())
            return rejected(u"decision.noMatters"_s);
        refuseByRule(decision, selection);
        return decision;
    }

    decision.missing =
        missingItems(input.merge, input.form, input.checklist) + rejectedWishes(input);
    if (input.firstNotice)
        splitByFirstNotice(decision, *input.firstNotice);

    if (input.choice.wish == Wish::Receive) {
        decision.outcome = DecisionOutcome::Received;
        decision.noticeBy = noticeDeadline(input.receivedOn, calendar);
    } else if (decision.missing.isEmpty()) {
        accept(decision, input, calendar);
    } else {
        decision.outcome = DecisionOutcome::Noticed;
    }
    return decision;
}

} // namespace yichuang
