// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers.h"
#include "core/documents/wording.h"
#include "core/form/displayvalue.h"

#include <algorithm>

namespace yichuang {

namespace {

/// The rules of law that this notice stands on, by the kinds of matters in the case.
QString basisOf(const QList<const Matter*>& matters)
{
    QStringList bases;
    const auto some = [&](auto&& test) { return std::ranges::any_of(matters, test); };
    if (some([](const Matter* m) { return m->isLicence() && !isMarketRegistration(*m); }))
        bases.append(QStringLiteral("《中华人民共和国行政许可法》第三十二条第一款第（四）项"));
    if (some([](const Matter* m) { return isMarketRegistration(*m); }))
        bases.append(QStringLiteral("《市场主体登记管理条例》第十九条"));
    if (some([](const Matter* m) { return !m->isLicence(); }))
        bases.append(QStringLiteral("《优化营商环境条例》第三十六条"));
    return bases.join(u'、');
}

QString titleFor(const QList<const Matter*>& matters)
{
    const bool hasLicence =
        std::ranges::any_of(matters, [](const Matter* m) { return m->isLicence(); });
    return hasLicence ? QStringLiteral("申请材料补正一次性告知书")
                      : QStringLiteral("申请材料补正一次性告知单");
}

QString kindText(MissingKind kind)
{
    switch (kind) {
    case MissingKind::Field:
        return QStringLiteral("表单");
    case MissingKind::Material:
        return QStringLiteral("缺材料");
    case MissingKind::Defect:
        return QStringLiteral("需更正");
    case MissingKind::Rule:
        break;
    }
    return QStringLiteral("内容不符");
}

QList<QStringList> missingRows(const PaperFacts& facts)
{
    QList<QStringList> rows;
    for (const MissingItem& item : facts.papers.decision.missing) {
        QStringList matters;
        for (const MatterId& id : item.matters)
            matters.append(facts.matterName(id));
        rows.append({QString::number(rows.size() + 1), kindText(item.kind), facts.sentence(item),
                     matters.join(u'、')});
    }
    return rows;
}

} // namespace

IssuedDocument noticePaper(const PaperFacts& facts)
{
    const auto& matters = facts.papers.merge.selection.matters;
    PaperWriter writer(facts, titleFor(matters));
    writer.number(facts.papers.slipNumber);
    writer.copies(bothCopies());
    writer.pairs(partyRows(facts), true);
    writer.paragraph(
        QStringLiteral(
            "你（单位）于%1提交的“%2”申请材料收悉。经查，下列内容不齐全或者不符合法定形式，"
            "依据%3，现一次告知，请补正以下全部内容：")
            .arg(chineseDate(facts.papers.decision.receivedOn), facts.papers.scenario.name,
                 basisOf(matters)));
    writer.table({QStringLiteral("序号"), QStringLiteral("类别"), QStringLiteral("需要补正的内容"),
                  QStringLiteral("涉及事项")},
                 {8, 12, 52, 28}, missingRows(facts));
    writer.paragraph(
        QStringLiteral("以上为全部需要补正的内容。补正后即予受理；自收到全部补正材料之日起"
                       "为受理日期。再次来办时，请携带本单，已核验的材料和已填写的内容无需"
                       "重复提交。"));
    if (facts.hall.lapsesAfterNotice)
        writer.paragraph(QStringLiteral("逾期未补正的，视为撤回申请，材料退还。"));
    writer.pairs(
        {{QStringLiteral("补正方式"), QStringLiteral("到窗口提交；可以邮寄或者委托他人代交")}});
    writer.pairs(contactRows(facts));
    writer.signature({QStringLiteral("申请人（代理人）签收"), QStringLiteral("签收日期")});
    writer.closing();
    return writer.finish(DocumentKind::Notice);
}

} // namespace yichuang
