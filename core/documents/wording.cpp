// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording.h"

#include "core/form/displayvalue.h"

#include <algorithm>

namespace yichuang {

namespace {

QString count(int number, const QString& what)
{
    return number > 0 ? QStringLiteral("%1%2份").arg(what).arg(number) : QString();
}

const MatterTerm* termOf(const Decision& decision, const MatterId& matter)
{
    const auto it = std::ranges::find_if(
        decision.terms, [&](const MatterTerm& term) { return term.matter == matter; });
    return it == decision.terms.end() ? nullptr : &*it;
}

QString waitingText(const PaperFacts& facts, const MatterTerm& term)
{
    QStringList names;
    for (const MatterId& id : term.waitsFor)
        names.append(facts.matterName(id));
    return QStringLiteral("已收件，待“%1”办结后受理并起算期限").arg(names.join(u'、'));
}

QString dayOrLimit(const DueDate& due, const std::optional<Limit>& limit)
{
    return due.isSet() ? dueText(due) : limitText(limit);
}

QStringList termRow(const PaperFacts& facts, const Matter& matter)
{
    const MatterTerm* term = termOf(facts.papers.decision, matter.id);
    QStringList row{facts.subNumber(matter.id), matter.name, matter.department};
    if (term && term->standing == MatterStanding::Waiting)
        return row + QStringList{waitingText(facts, *term), limitText(matter.statutoryLimit),
                                 limitText(matter.promisedLimit), matter.fee};
    const DueDate none;
    return row + QStringList{QStringLiteral("受理"),
                             dayOrLimit(term ? term->statutory : none, matter.statutoryLimit),
                             dayOrLimit(term ? term->promised : none, matter.promisedLimit),
                             matter.fee};
}

} // namespace

bool isMarketRegistration(const Matter& matter)
{
    return matter.isLicence() && std::ranges::any_of(matter.legalBasis, [](const QString& basis) {
               return basis.contains(u"市场主体登记管理条例");
           });
}

QString limitText(const std::optional<Limit>& limit)
{
    if (!limit)
        return {};
    switch (limit->unit) {
    case LimitUnit::WorkingDays:
        return limit->amount == 0 ? QStringLiteral("当场办结")
                                  : QStringLiteral("%1个工作日").arg(limit->amount);
    case LimitUnit::Days:
        return QStringLiteral("%1日").arg(limit->amount);
    case LimitUnit::Months:
        return QStringLiteral("%1个月").arg(limit->amount);
    }
    return {};
}

QString dueText(const DueDate& due)
{
    if (!due.isSet())
        return {};
    const QString mark =
        due.isEstimated ? QStringLiteral("（估算，以国务院公布的节假日安排为准）") : QString();
    return chineseDate(due.day) + mark;
}

QString materialSource(const MergedMaterial& material, const MaterialMark& mark)
{
    switch (stateOf(material, mark)) {
    case MaterialState::Deferred:
        return QStringLiteral("容缺后补");
    case MaterialState::Missing:
        return QStringLiteral("未提交");
    case MaterialState::Defective:
        return QStringLiteral("提交（需补正）");
    case MaterialState::Verified:
    case MaterialState::Received:
    case MaterialState::Waived:
        break;
    }
    if (mark.lookup == LookupState::Verified)
        return QStringLiteral("免提交（%1 %2已核验）").arg(mark.lookupSource, mark.lookupAt);
    if (material.status == MaterialStatus::Generated)
        return QStringLiteral("系统生成，申请人签字");
    if (mark.isPresent)
        return QStringLiteral("提交");
    if (mark.isPromised)
        return QStringLiteral("告知承诺");
    switch (material.status) {
    case MaterialStatus::Chain:
        return QStringLiteral("前序事项产出");
    case MaterialStatus::Exempt:
        return QStringLiteral("免提交（数据共享或电子证照）");
    case MaterialStatus::Promise:
        return QStringLiteral("告知承诺");
    default:
        return QStringLiteral("提交");
    }
}

QString materialCount(const MergedMaterial& material)
{
    QStringList parts;
    for (const QString& part : {count(material.showOriginal, QStringLiteral("原件核验")),
                                count(material.keepOriginal, QStringLiteral("收原件")),
                                count(material.copies, QStringLiteral("复印件"))}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (parts.isEmpty())
        return QStringLiteral("0份");
    const QString each = material.repeats ? QStringLiteral("（每人）") : QString();
    return parts.join(u'；') + each;
}

QString materialName(const Catalog& catalog, const MergedMaterial& material)
{
    const Role* role = catalog.role(material.key.of);
    return role ? QStringLiteral("%1（%2）").arg(material.name, role->name) : material.name;
}

QList<QStringList> partyRows(const PaperFacts& facts)
{
    const Applicant& applicant = facts.papers.record.applicant;
    const QString agent = facts.value(QStringLiteral("agent.name"));
    return {{QStringLiteral("申请人"), applicant.name},
            {QStringLiteral("证件号码"), masked(applicant.idNumber)},
            {QStringLiteral("联系电话"), masked(applicant.phone)},
            {QStringLiteral("代理人"), agent},
            {QStringLiteral("办理事项"), facts.papers.scenario.name}};
}

QList<QStringList> contactRows(const PaperFacts& facts)
{
    return {{QStringLiteral("办理（领取）地点"), facts.hall.address},
            {QStringLiteral("办公时间"), facts.hall.openingHours},
            {QStringLiteral("咨询电话"), facts.hall.consultPhone},
            {QStringLiteral("监督电话"), facts.hall.supervisePhone}};
}

QString matterNames(const QList<const Matter*>& matters)
{
    QStringList names;
    for (const Matter* matter : matters)
        names.append(matter->name);
    return names.join(u'、');
}

void materialTable(PaperWriter& writer, const PaperFacts& facts)
{
    QList<QStringList> rows;
    for (const MergedMaterial& material : facts.papers.merge.materials) {
        const MaterialMark mark = facts.papers.record.checklist.value(material.key.text());
        QStringList matters;
        for (const MatterId& id : material.matters())
            matters.append(facts.subNumber(id));
        const auto state = stateOf(material, mark);
        const bool isHandedIn =
            state == MaterialState::Verified || state == MaterialState::Received ||
            state == MaterialState::Defective || material.status == MaterialStatus::Generated;
        rows.append({QString::number(rows.size() + 1), materialName(facts.papers.catalog, material),
                     matters.join(u'、'), materialSource(material, mark),
                     isHandedIn && mark.lookup != LookupState::Verified ? materialCount(material)
                                                                        : QStringLiteral("0份")});
    }
    writer.table({QStringLiteral("序号"), QStringLiteral("材料名称"), QStringLiteral("用于分项"),
                  QStringLiteral("来源"), QStringLiteral("份数")},
                 {8, 38, 16, 18, 20}, rows);
}

void termTable(PaperWriter& writer, const PaperFacts& facts, const QList<const Matter*>& matters)
{
    QList<QStringList> rows;
    for (const Matter* matter : matters)
        rows.append(termRow(facts, *matter));
    writer.table({QStringLiteral("分项"), QStringLiteral("事项"), QStringLiteral("办理部门"),
                  QStringLiteral("状态"), QStringLiteral("法定期限"), QStringLiteral("承诺办结"),
                  QStringLiteral("收费")},
                 {7, 20, 15, 17, 14, 14, 13}, rows);
}

QStringList bothCopies()
{
    return {QStringLiteral("申请人联"), QStringLiteral("窗口留存联")};
}

} // namespace yichuang
