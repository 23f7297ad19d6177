// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers.h"
#include "core/documents/wording.h"
#include "core/form/displayvalue.h"

#include <algorithm>

namespace yichuang {

namespace {

QString titleFor(const QList<const Matter*>& matters)
{
    const bool isAllRegistration =
        !matters.isEmpty() &&
        std::ranges::all_of(matters, [](const Matter* m) { return isMarketRegistration(*m); });
    return isAllRegistration ? QStringLiteral("接收申请材料凭证") : QStringLiteral("材料收件凭证");
}

void writeOutstanding(PaperWriter& writer, const PaperFacts& facts)
{
    const Decision& decision = facts.papers.decision;
    QStringList outstanding;
    for (const MissingItem& item : decision.missing)
        outstanding.append(facts.sentence(item));
    for (const DeferredMaterial& deferred : decision.deferred) {
        const MergedMaterial* material =
            facts.papers.merge.material(MaterialKey::fromText(deferred.material));
        outstanding.append(
            QStringLiteral("%1：容缺，请于%2前补交")
                .arg(material ? material->name : deferred.material, dueText(deferred.due)));
    }
    if (outstanding.isEmpty())
        return;
    writer.heading(QStringLiteral("尚缺材料"));
    for (qsizetype i = 0; i < outstanding.size(); ++i)
        writer.paragraph(QStringLiteral("%1．%2").arg(i + 1).arg(outstanding[i]));
}

QString whatNext(const Decision& decision)
{
    if (decision.outcome == DecisionOutcome::Received)
        return QStringLiteral("本窗口将在%1前告知是否受理；需要补正的，将当场或者在五个工作日内一次"
                              "告知。")
            .arg(dueText(decision.noticeBy));
    return QStringLiteral("需要补正的，将当场或者在五个工作日内一次告知。");
}

} // namespace

IssuedDocument receiptPaper(const PaperFacts& facts)
{
    const auto& matters = facts.papers.merge.selection.matters;
    PaperWriter writer(facts, titleFor(matters));
    writer.number(facts.papers.slipNumber);
    writer.copies(bothCopies());
    writer.pairs(partyRows(facts), true);
    writer.pairs({{QStringLiteral("收件时间"), chineseMoment(facts.papers.at)},
                  {QStringLiteral("办理方式"), QStringLiteral("窗口现场")}});
    writer.paragraph(QStringLiteral("今收到%1申请办理“%2”（共%3项：%4）的下列材料：")
                         .arg(facts.applicantName(), facts.papers.scenario.name)
                         .arg(matters.size())
                         .arg(matterNames(matters)));
    materialTable(writer, facts);
    writeOutstanding(writer, facts);
    writer.paragraph(
        QStringLiteral("本单仅证明收件，是否受理以《受理通知书》（行政许可）或者受理回执为准；%1")
            .arg(whatNext(facts.papers.decision)));
    writer.pairs(contactRows(facts));
    writer.signature({QStringLiteral("收件人（%1）").arg(facts.papers.session.clerk),
                      QStringLiteral("申请人（代理人）")});
    writer.closing();
    return writer.finish(DocumentKind::Receipt);
}

} // namespace yichuang
