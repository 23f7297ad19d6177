// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/leaflet.h"

#include "core/documents/circumstance.h"
#include "core/documents/guidewording.h"
#include "core/documents/leafletsections.h"
#include "core/documents/matterlaw.h"

namespace yichuang {

namespace {

QString feeText(const Matter& matter)
{
    const bool hasBasis = !matter.feeBasis.isEmpty();
    return hasBasis ? matter.fee + u'（' + matter.feeBasis + u'）' : matter.fee;
}

QStringList resultNames(const Matter& matter)
{
    QStringList names;
    for (const ResultDocument& result : matter.results)
        names.append(result.isElectronic ? result.name + QStringLiteral("（有电子证照）")
                                         : result.name);
    return names;
}

/// What can't be taken in at all, with where to go instead.
QStringList rejections(const Scenario& scenario)
{
    QStringList texts;
    for (const Rule& rule : scenario.rules) {
        for (const Rejection& rejection : rule.reject) {
            const QString where = rejection.instead.isEmpty()
                                      ? QString()
                                      : QStringLiteral("（去处：%1）").arg(rejection.instead);
            const QString text = rejection.message + where;
            if (!rejection.message.isEmpty() && !texts.contains(text))
                texts.append(text);
        }
    }
    return texts;
}

void writeMatters(LeafletWriter& writer, const Guide& guide)
{
    QList<QStringList> rows;
    for (const Matter* matter : guide.open())
        rows.append({leafletNumber(guide, matter->id), fullName(*matter), matter->department,
                     handlingTime(*matter), matter->fee, resultNames(*matter).join(u'、')});
    writer.table(QStringLiteral("办哪些事"),
                 {QStringLiteral("序号"), QStringLiteral("事项"), QStringLiteral("办理部门"),
                  QStringLiteral("多久办结"), QStringLiteral("收费"), QStringLiteral("领到什么")},
                 {7, 22, 16, 13, 21, 21}, rows);
    QStringList ended;
    for (const Matter* matter : guide.matters) {
        if (matter->hasGuide && !matter->canBeAccepted())
            ended.append(fullName(*matter) + u'：' + statusText(*guide.scenario, *matter));
    }
    writer.list(QStringLiteral("已经不用办的"), QStringLiteral("事项与去处"), ended);
}

void writeQuestions(LeafletWriter& writer, const Scenario& scenario)
{
    QList<QStringList> rows;
    for (const Question& question : scenario.questions) {
        QStringList options;
        for (const QuestionOption& option : question.options)
            options.append(option.label);
        rows.append({question.text, options.join(QStringLiteral("／"))});
    }
    writer.table(QStringLiteral("窗口会问您什么"),
                 {QStringLiteral("问题"), QStringLiteral("可以选（有的问题视前面的回答才问）")},
                 {36, 64}, rows);
}

/// Who waits for whom; the clerk's picture of the chain in words.
void writeChain(LeafletWriter& writer, const LeafletFacts& facts)
{
    const ChainPath& chain = facts.chain;
    QList<QStringList> rows;
    for (const ChainEdge& edge : chain.edges) {
        const QString& to = chain.nodes[edge.to].name;
        const QString& from = chain.nodes[edge.from].name;
        const QString how = edge.kind == ChainKind::Hard ? QStringLiteral("先办好“%1”").arg(from)
                            : edge.kind == ChainKind::Soft
                                ? QStringLiteral("最好先办“%1”").arg(from)
                                : QStringLiteral("等“%1”办好后补填").arg(from);
        rows.append({to, how, edge.note});
    }
    writer.table(QStringLiteral("先后次序"),
                 {QStringLiteral("事项"), QStringLiteral("与谁有关"), QStringLiteral("说明")},
                 {28, 36, 36}, rows);
    if (chain.critical.size() < 2)
        return;
    QStringList names;
    for (const qsizetype node : chain.critical)
        names.append(chain.nodes[node].name);
    const QString rest = chain.total.isOneSum() ? QStringLiteral("其余事项不会更晚。") : QString();
    writer.paragraph(QStringLiteral("常见情形下最长的一路是：%1，共%2。")
                         .arg(names.join(QStringLiteral("→")), chainTimeText(chain.total)) +
                     rest);
}

void writeBasis(LeafletWriter& writer, const Guide& guide)
{
    QStringList lines;
    for (const Matter* matter : guide.open()) {
        const QString bases = citableBases(*matter).join(u'、');
        if (!bases.isEmpty())
            lines.append(guide.matter ? bases : leafletNumber(guide, matter->id) + u' ' + bases);
    }
    if (!lines.isEmpty())
        writer.note(QStringLiteral("办理依据：") + lines.join(u'；') + u'。');
}

void writeEnd(LeafletWriter& writer, const LeafletFacts& facts)
{
    writeBasis(writer, facts.guide);
    if (facts.guide.isDrafted)
        writer.note(QStringLiteral(
            "本指南由系统按公开的法律和办事指南草拟，待牵头部门核定；与窗口答复不一致的，以窗"
            "口答复为准。"));
}

void writeScenario(LeafletWriter& writer, const LeafletFacts& facts)
{
    const Guide& guide = facts.guide;
    const Scenario& scenario = *guide.scenario;
    writer.paragraph(scenario.description);
    QList<QStringList> rows{
        {QStringLiteral("牵头部门"), scenario.lead},
        {QStringLiteral("办理事项"), QStringLiteral("%1项").arg(guide.open().size())}};
    writer.pairs(rows + leafletContacts(facts));
    writeMatters(writer, guide);
    writeQuestions(writer, scenario);
    writeMaterials(writer, guide);
    writeFields(writer, guide);
    writeChain(writer, facts);
    writer.list(QStringLiteral("这些情形窗口办不了"), QStringLiteral("情形与去处"),
                rejections(scenario));
    writeEnd(writer, facts);
}

void writeMatter(LeafletWriter& writer, const LeafletFacts& facts)
{
    const Guide& guide = facts.guide;
    const Matter& matter = *guide.matter;
    if (matter.status != MatterStatus::Active)
        writer.paragraph(statusText(*guide.scenario, matter) + u'。');
    const QList<QStringList> rows{
        {QStringLiteral("所属一件事"), guide.scenario->name},
        {QStringLiteral("事项类型"), matter.type},
        {QStringLiteral("办件类型"), matter.canBeAccepted() ? handlingKind(matter) : QString()},
        {QStringLiteral("办理部门"), matter.department},
        {QStringLiteral("法定期限"), limitWithBasis(matter.statutoryLimit)},
        {QStringLiteral("承诺期限"), limitWithBasis(matter.promisedLimit)},
        {QStringLiteral("申请期限"), limitWithBasis(matter.applyWithin)},
        {QStringLiteral("收费"), feeText(matter)}};
    writer.pairs(rows + leafletContacts(facts));
    writer.list(QStringLiteral("什么情形可以办"), QStringLiteral("办理条件"), matter.conditions);
    writer.list(QStringLiteral("什么情形办不了"), QStringLiteral("不予受理的情形"),
                matter.nonAcceptance);
    writeMaterials(writer, guide);
    writeFields(writer, guide);
    writer.list(QStringLiteral("怎么办"), QStringLiteral("办理步骤"), matter.steps);
    QStringList defects;
    for (const DefectPhrase& defect : matter.defects)
        defects.append(defect.text);
    writer.list(QStringLiteral("容易出错的地方"), QStringLiteral("常要补正的情形"), defects);
    writer.list(QStringLiteral("领什么"), QStringLiteral("结果"), resultNames(matter));
    writeEnd(writer, facts);
}

} // namespace

Document leafletPaper(const LeafletFacts& facts)
{
    LeafletWriter writer(facts);
    if (facts.guide.matter)
        writeMatter(writer, facts);
    else
        writeScenario(writer, facts);
    return writer.document();
}

} // namespace yichuang
