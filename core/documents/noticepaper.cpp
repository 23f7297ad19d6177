// SPDX-License-Identifier: GPL-3.0-or-later
// T03
#include "core/documents/correction.h"
#include "core/documents/papers.h"
#include "core/documents/wording.h"
#include "core/form/displayvalue.h"

#include <algorithm>

namespace yichuang {

namespace {

/// Each kind of matter under its own law; 行政许可法 is named for licences alone.
QString basisOf(const QList<const Matter*>& matters)
{
    const QList<std::pair<MatterLaw, QStringList>> laws{
        {MatterLaw::Licence,
         {QStringLiteral("行政许可事项"),
          QStringLiteral("《中华人民共和国行政许可法》第三十二条第一款第（四）项")}},
        {MatterLaw::Registration,
         {QStringLiteral("市场主体登记事项"),
          QStringLiteral("《市场主体登记管理条例》第十九条、《市场主体登记管理条例实施细则》第十八"
                         "条")}},
        {MatterLaw::Other,
         {QStringLiteral("其他事项"), QStringLiteral("《优化营商环境条例》第三十六条")}}};
    QStringList bases;
    for (const auto& [law, texts] : laws) {
        if (hasAnyUnder(law, matters))
            bases.append(texts[0] + QStringLiteral("依据") + texts[1]);
    }
    if (bases.size() == 1)
        return bases.first().mid(bases.first().indexOf(u"依据"));
    return bases.join(u'，');
}

QString titleFor(const QList<const Matter*>& matters)
{
    const bool isPublicServiceOnly =
        !hasAnyUnder(MatterLaw::Licence, matters) && !hasAnyUnder(MatterLaw::Registration, matters);
    return isPublicServiceOnly ? QStringLiteral("一次性告知单")
                               : QStringLiteral("申请材料补正一次性告知书");
}

/// The matters of the case, or, where a rule rejects all of them, those that were asked for.
QList<const Matter*> mattersOf(const PaperFacts& facts)
{
    if (!facts.matters().isEmpty())
        return facts.matters();
    QList<const Matter*> matters;
    for (const Rejection& rejection : facts.papers.merge.selection.rejections) {
        if (const Matter* matter = facts.papers.scenario.matter(rejection.matter))
            matters.append(matter);
    }
    return matters;
}

void writeItems(PaperWriter& writer, const PaperFacts& facts)
{
    QList<QStringList> rows;
    for (const MissingItem& item : facts.papers.decision.missing) {
        const Correction correction = correctionOf(facts, item);
        rows.append({QStringLiteral("（%1）").arg(rows.size() + 1), correction.where,
                     correction.what, correction.how, correction.matters});
    }
    writer.table({QStringLiteral("序号"), QStringLiteral("材料（项目）"),
                  QStringLiteral("需要补正的内容"), QStringLiteral("如何补正"),
                  QStringLiteral("分项")},
                 {9, 22, 31, 28, 10}, rows);
}

bool hasFieldItems(const Decision& decision)
{
    return std::ranges::any_of(
        decision.missing, [](const MissingItem& item) { return item.kind == MissingKind::Field; });
}

QString suggestedTime(const HallProfile& hall)
{
    if (hall.correctionDays > 0)
        return QStringLiteral("建议在收到本告知之日起%1个工作日内补正（建议期限，不是失权期限）")
            .arg(hall.correctionDays);
    return QStringLiteral("请尽早补正；本告知不设失权期限");
}

void writeAfterwards(PaperWriter& writer, const PaperFacts& facts,
                     const QList<const Matter*>& matters)
{
    writer.paragraph(QStringLiteral(
        "以上为需要补正的全部内容。补正后即予受理，自收到全部补正材料之日起为受理"
        "日期。再次来办请携带本告知，已收、已核验的材料和已填写的内容无需重复提交。"));
    if (hasFieldItems(facts.papers.decision))
        writer.paragraph(
            QStringLiteral("申请表中可以当场更正的内容，申请人可以在窗口当场更正，更正后不再列为"
                           "需要补正的内容。"));
    if (hasAnyUnder(MatterLaw::Registration, matters))
        writer.paragraph(QStringLiteral("市场主体登记的申请材料依法退还申请人。"));
    if (facts.hall.lapsesAfterNotice)
        writer.paragraph(QStringLiteral("逾期未补正的，视为撤回申请，材料退还。"));
}

} // namespace

IssuedDocument noticePaper(const PaperFacts& facts)
{
    const QList<const Matter*> matters = mattersOf(facts);
    PaperWriter writer(facts, titleFor(matters));
    writer.issuedAs(facts.papers.slipNumber);
    writer.pairs(partyRows(facts), true);
    writer.salutation();
    writer.paragraph(
        QStringLiteral("你（单位）于%1提交的“%2”申请材料收悉。经查，下列材料不齐全或者不符合法定"
                       "形式，%3，现一次告知，请补正以下全部内容：")
            .arg(chineseDate(facts.papers.decision.receivedOn), facts.papers.scenario.name,
                 basisOf(matters)));
    writeItems(writer, facts);
    if (!facts.matters().isEmpty())
        matterTable(writer, facts);
    basisNote(writer, facts, facts.matters());
    writeAfterwards(writer, facts, matters);
    writer.pairs({{QStringLiteral("补正方式"),
                   QStringLiteral("到窗口提交（现场）；可以邮寄，也可以委托他人代交")},
                  {QStringLiteral("补正期限"), suggestedTime(facts.hall)}});
    writer.pairs(contactRows(facts));
    writer.acknowledgement();
    writer.closing();
    return writer.finish(DocumentKind::Notice);
}

} // namespace yichuang
