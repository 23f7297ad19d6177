// SPDX-License-Identifier: GPL-3.0-or-later
// Papers the system writes for the applicant to sign: power of attorney and declarations.
#include "core/documents/papers.h"
#include "core/documents/wording.h"
#include "core/form/displayvalue.h"
#include "core/form/valueshape.h"

namespace yichuang {

namespace {

const QString authorityField = QStringLiteral("agent.authority");

/// Every power with a box, ticked where it was given; 领取结果 not ticked means: may not fetch.
QString authorityText(const PaperFacts& facts)
{
    const Element* element = facts.papers.catalog.element(ElementId(QStringLiteral("authority")));
    const CodeList* list = element ? facts.papers.catalog.codeList(element->codeList) : nullptr;
    const FieldView* view = facts.papers.form.view({authorityField, {}});
    const QStringList given = view ? textList(view->value) : QStringList();
    QStringList boxes;
    if (list) {
        for (const CodeItem& item : list->items)
            boxes.append((given.contains(item.code) ? u'☑' : u'□') + item.label);
    }
    return boxes.isEmpty() ? given.join(u'、') : boxes.join(QStringLiteral("  "));
}

QString periodText(const PaperFacts& facts)
{
    const QString period = facts.value(QStringLiteral("agent.authPeriod"));
    return period.isEmpty() ? QStringLiteral("      年   月   日至      年   月   日") : period;
}

QString matterList(const PaperFacts& facts)
{
    QStringList lines;
    for (const Matter* matter : facts.papers.merge.selection.matters)
        lines.append(matter->name);
    return lines.join(u'、');
}

QString matterNamesOf(const PaperFacts& facts, const MergedMaterial& material)
{
    QStringList names;
    for (const MatterId& id : material.matters())
        names.append(facts.matterName(id));
    return names.join(u'、');
}

} // namespace

IssuedDocument authorizationPaper(const PaperFacts& facts)
{
    const Applicant& applicant = facts.papers.record.applicant;
    PaperWriter writer(facts, QStringLiteral("授权委托书"));
    writer.copies(bothCopies());
    writer.pairs({{QStringLiteral("委托人"), applicant.name},
                  {QStringLiteral("证件号码"), applicant.idNumber},
                  {QStringLiteral("受托人"), facts.value(QStringLiteral("agent.name"))},
                  {QStringLiteral("受托人证件号码"), facts.value(QStringLiteral("agent.idNo"))},
                  {QStringLiteral("受托人电话"), facts.value(QStringLiteral("agent.mobile"))}},
                 true);
    writer.paragraph(QStringLiteral("委托人委托上述受托人代为办理下列政务服务事项：%1。")
                         .arg(matterList(facts)));
    writer.paragraph(QStringLiteral("授权权限：%1").arg(authorityText(facts)));
    writer.paragraph(QStringLiteral("委托期限：%1。").arg(periodText(facts)));
    writer.paragraph(
        QStringLiteral("受托人不得转委托。委托人对所提供材料的真实性负责。本项帮办代办服务不"
                       "收取任何费用。"));
    writer.signature({QStringLiteral("委托人（签字或者盖章）"), QStringLiteral("受托人（签字）"),
                      QStringLiteral("日期")});
    return writer.finish(DocumentKind::Authorization);
}

IssuedDocument declarationPaper(const PaperFacts& facts, const MergedMaterial& material)
{
    PaperWriter writer(facts, material.name);
    writer.copies({});
    writer.pairs(partyRows(facts), true);
    writer.paragraph(QStringLiteral("本人（单位）为办理%1，就“%2”所涉事项郑重声明如下：")
                         .arg(matterNamesOf(facts, material), material.name));
    writer.paragraph(QStringLiteral("一、所述情况："));
    writer.signature({QString(), QString(), QString()});
    writer.paragraph(
        QStringLiteral("二、以上所述真实、完整，无隐瞒、无虚假；如有不实，愿意承担由此产生的"
                       "一切法律责任，并同意撤销由此取得的办理结果。"));
    writer.signature({QStringLiteral("声明人（签字或者盖章）"), QStringLiteral("日期")});
    return writer.finish(DocumentKind::Declaration);
}

} // namespace yichuang
