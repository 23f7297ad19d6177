// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/slip.h"

#include "core/documents/termtable.h"
#include "core/documents/wording.h"

namespace yichuang {

namespace {

QString dayOf(const MatterTerm& term)
{
    if (term.standing == MatterStanding::Waiting)
        return QStringLiteral("待前序事项办结");
    const DueDate& due = term.promised.isSet() ? term.promised : term.statutory;
    return due.isSet() ? dueText(due) : QStringLiteral("—");
}

QList<QStringList> dueRows(const PaperFacts& facts)
{
    QList<QStringList> rows;
    for (const Matter* matter : facts.matters()) {
        const MatterTerm* term = termOf(facts.papers.decision, matter->id);
        if (term && term->standing != MatterStanding::Refused)
            rows.append({QStringLiteral("分项%1预计办结日").arg(facts.subNumber(matter->id)),
                         dayOf(*term)});
    }
    return rows;
}

} // namespace

QList<DocumentBlock> slipBlocks(const PaperFacts& facts)
{
    QList<QStringList> rows{
        {QStringLiteral("办件号"), facts.papers.record.number.text()},
        {QStringLiteral("事项数"), QStringLiteral("%1项").arg(facts.matters().size())}};
    rows += dueRows(facts);
    for (const QStringList& contact : contactRows(facts)) {
        if (contact.value(0) == u"咨询电话" && !contact.value(1).isEmpty())
            rows.append(contact);
    }
    DocumentBlock block;
    block.kind = DocumentBlock::Kind::Pairs;
    block.rows = rows;
    return {block};
}

} // namespace yichuang
