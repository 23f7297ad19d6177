// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/intaketext.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString outcomeText(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Accepted:
        return u"已受理"_s;
    case DecisionOutcome::Noticed:
        return u"已一次告知，待补正"_s;
    case DecisionOutcome::Received:
        return u"已收件，五个工作日内决定"_s;
    case DecisionOutcome::Refused:
        break;
    }
    return u"不予受理"_s;
}

QString dayText(const DueDate& due)
{
    return due.day.toString(Qt::ISODate) + (due.isEstimated ? u"（估算）"_s : QString());
}

QString termText(const MatterTerm& term, const Scenario& scenario)
{
    const Matter* matter = scenario.matter(term.matter);
    const QString name = matter ? matter->name : term.matter.text();
    const DueDate& due = term.promised.isSet() ? term.promised : term.statutory;
    if (term.standing == MatterStanding::Waiting)
        return u"  %1：等待前序事项办结后起算\n"_s.arg(name);
    if (term.standing == MatterStanding::Refused)
        return u"  %1：不予受理 %2\n"_s.arg(name, term.reason);
    return due.isSet() ? u"  %1：%2前办结\n"_s.arg(name, dayText(due)) : QString();
}

} // namespace

QString intakeText(const TakenCase& taken, const Scenario& scenario, const Sentences& sentences)
{
    const Submitted& submitted = taken.submitted;
    const Decision& decision = submitted.decision;
    QString text = u"办件编号：%1\n"_s.arg(submitted.record.number.text());
    text += u"场景：%1\n"_s.arg(scenario.name);
    text += u"结果：%1\n"_s.arg(outcomeText(decision.outcome));
    if (decision.outcome == DecisionOutcome::Refused && !decision.choice.reason.isEmpty())
        text += u"理由：%1\n"_s.arg(decision.choice.reason);
    if (!decision.missing.isEmpty())
        text += u"需补正：\n"_s;
    for (qsizetype i = 0; i < decision.missing.size(); ++i)
        text += u"  %1. %2\n"_s.arg(i + 1).arg(sentences.of(decision.missing[i]));
    if (!decision.terms.isEmpty())
        text += u"办理期限：\n"_s;
    for (const MatterTerm& term : decision.terms)
        text += termText(term, scenario);
    if (decision.noticeBy.isSet())
        text += u"最迟告知：%1\n"_s.arg(dayText(decision.noticeBy));
    if (!taken.papers.isEmpty())
        text += u"文书：\n"_s;
    for (const IssuedPaper& paper : taken.papers)
        text += u"  %1\n"_s.arg(paper.path);
    return text;
}

} // namespace yichuang
