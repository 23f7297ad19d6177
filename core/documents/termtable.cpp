// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/termtable.h"

#include "core/documents/wording.h"
#include "core/form/displayvalue.h"

#include <algorithm>

namespace yichuang {

namespace {

QString feeText(const Matter& matter)
{
    if (matter.fee.isEmpty())
        return QStringLiteral("按办事指南公布的标准");
    return matter.feeBasis.isEmpty()
               ? matter.fee
               : matter.fee + QStringLiteral("（依据：%1）").arg(matter.feeBasis);
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString predecessors(const PaperFacts& facts, const MatterTerm& term)
{
    QStringList names;
    for (const MatterId& id : term.waitsFor)
        names.append(facts.matterName(id));
    return names.join(u'、');
}

QString standingText(const PaperFacts& facts, const MatterTerm* term)
{
    if (!term)
        return QStringLiteral("—");
    if (term->standing == MatterStanding::Waiting)
        return QStringLiteral("待“%1”办结后受理").arg(predecessors(facts, *term));
    return QStringLiteral("%1受理").arg(chineseDate(term->acceptedOn));
}

QStringList termRow(const PaperFacts& facts, const Matter& matter)
{
    const MatterTerm* term = termOf(facts.papers.decision, matter.id);
    const DueDate statutory = term ? term->statutory : DueDate();
    const DueDate promised = term ? term->promised : DueDate();
    return {facts.subNumber(matter.id),
            fullName(matter) +
                (matter.department.isEmpty() ? QString() : u'（' + matter.department + u'）'),
            standingText(facts, term),
            orDash(limitAndDay(matter.statutoryLimit, statutory)),
            orDash(limitAndDay(matter.promisedLimit, promised)),
            feeText(matter)};
}

} // namespace

const MatterTerm* termOf(const Decision& decision, const MatterId& matter)
{
    const auto it = std::ranges::find_if(
        decision.terms, [&](const MatterTerm& term) { return term.matter == matter; });
    return it == decision.terms.end() ? nullptr : &*it;
}

QString limitAndDay(const std::optional<Limit>& limit, const DueDate& due)
{
    const QString amount = limitText(limit);
    if (!due.isSet())
        return amount;
    if (amount.isEmpty())
        return QStringLiteral("至") + dueText(due);
    return QStringLiteral("%1，至%2").arg(amount, dueText(due));
}

QString waitingText(const PaperFacts& facts, const MatterTerm& term)
{
    return QStringLiteral("已收件，待“%1”办结后受理并起算期限").arg(predecessors(facts, term));
}

void termTable(PaperWriter& writer, const PaperFacts& facts, const QList<const Matter*>& matters)
{
    QList<QStringList> rows;
    for (const Matter* matter : matters)
        rows.append(termRow(facts, *matter));
    writer.table({QStringLiteral("分项"), QStringLiteral("事项（办理部门）"),
                  QStringLiteral("状态"), QStringLiteral("法定办结期限"),
                  QStringLiteral("承诺办结期限"), QStringLiteral("收费")},
                 {7, 24, 19, 18, 18, 14}, rows);
}

} // namespace yichuang
