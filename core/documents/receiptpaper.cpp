// SPDX-License-Identifier: GPL-3.0-or-later
// T01
#include "core/documents/materialtable.h"
#include "core/documents/papers.h"
#include "core/documents/slip.h"
#include "core/documents/wording.h"
#include "core/form/displayvalue.h"

namespace yichuang {

namespace {

QString titleFor(const QList<const Matter*>& matters)
{
    const bool isAllRegistration =
        !matters.isEmpty() &&
        mattersUnder(MatterLaw::Registration, matters).size() == matters.size();
    return isAllRegistration ? QStringLiteral("接收申请材料凭证") : QStringLiteral("材料收件凭证");
}

void writeOutstanding(PaperWriter& writer, const PaperFacts& facts)
{
    QStringList outstanding;
    for (const MissingItem& item : facts.papers.decision.missing)
        outstanding.append(facts.sentence(item));
    outstanding += deferredTexts(facts);
    if (outstanding.isEmpty())
        return;
    writer.heading(QStringLiteral("欠缺材料与补交期限"));
    for (qsizetype i = 0; i < outstanding.size(); ++i)
        writer.note(QStringLiteral("%1．%2").arg(i + 1).arg(outstanding[i]));
}

QString whatNext(const Decision& decision)
{
    switch (decision.outcome) {
    case DecisionOutcome::Received:
        return QStringLiteral("本窗口将在%1前告知是否受理。").arg(dueText(decision.noticeBy));
    case DecisionOutcome::Noticed:
        return QStringLiteral("本次需要补正的全部内容，见同时交付的一次性告知文书。");
    default:
        return {};
    }
}

} // namespace

IssuedDocument receiptPaper(const PaperFacts& facts)
{
    const auto& matters = facts.matters();
    const Decision& decision = facts.papers.decision;
    PaperWriter writer(facts, titleFor(matters));
    // Beside another paper of the same decision the number is that paper's.
    writer.issuedAs(decision.outcome == DecisionOutcome::Received ? facts.papers.slipNumber
                                                                  : QString());
    writer.pairs(partyRows(facts), true);
    writer.pairs({{QStringLiteral("办件号"), facts.papers.record.number.text()},
                  {QStringLiteral("收件时间"), chineseMoment(facts.papers.at)},
                  {QStringLiteral("办理方式"), QStringLiteral("现场（窗口）")}});
    writer.paragraph(QStringLiteral("今收到%1申请办理“%2”（共%3项）的下列材料：")
                         .arg(facts.applicantName(), facts.papers.scenario.name)
                         .arg(matters.size()),
                     true);
    materialTable(writer, facts);
    writer.note(QStringLiteral("各分项：") + [&] {
        QStringList names;
        for (const Matter* matter : matters)
            names.append(facts.subNumber(matter->id) + u'　' + fullName(*matter));
        return names.join(u'；');
    }() + u'。');
    writeOutstanding(writer, facts);
    writer.paragraph(
        QStringLiteral("本单仅证明收件，是否受理以《受理通知书》（行政许可）或受理回执为准；需要"
                       "补正的，将当场或者在五个工作日内一次告知。") +
        whatNext(decision));
    writer.pairs(contactRows(facts));
    writer.signature({QStringLiteral("收件人（工号%1）").arg(facts.papers.session.clerk),
                      QStringLiteral("申请人（代理人）")});
    writer.closing();
    writer.document().slip = slipBlocks(facts);
    return writer.finish(DocumentKind::Receipt);
}

} // namespace yichuang
