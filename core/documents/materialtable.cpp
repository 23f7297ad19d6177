// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/materialtable.h"

#include "core/form/displayvalue.h"

#include <algorithm>

namespace yichuang {

namespace {

QString count(int number, const QString& what)
{
    return number > 0 ? QStringLiteral("%1%2份").arg(what).arg(number) : QString();
}

QString whenAsked(const QString& isoMoment)
{
    const QDateTime at = QDateTime::fromString(isoMoment, Qt::ISODate);
    return at.isValid() ? chineseMoment(at) : isoMoment;
}

/// What took the place of data that couldn't be had.
QString insteadOfData(const MaterialMark& mark)
{
    if (mark.isPresent)
        return QStringLiteral("已收纸质材料");
    return mark.isPromised ? QStringLiteral("改为告知承诺") : QStringLiteral("待补交");
}

/// The result of asking for shared data or an e-certificate.
QString lookupResult(const MaterialMark& mark)
{
    switch (mark.lookup) {
    case LookupState::Verified:
        return QStringLiteral("免提交（已共享：%1）")
            .arg(QStringList{mark.lookupSource, whenAsked(mark.lookupAt)}.join(u' ').trimmed());
    case LookupState::Mismatch:
        return QStringLiteral("共享信息不一致，%1").arg(insteadOfData(mark));
    case LookupState::NotFound:
        return QStringLiteral("共享未查到，%1").arg(insteadOfData(mark));
    case LookupState::Unavailable:
        return QStringLiteral("共享失败，%1").arg(insteadOfData(mark));
    case LookupState::NotAsked:
        break;
    }
    return {};
}

/// A way that follows from the catalog alone, where nothing was handed in.
QString waivedWay(MaterialStatus status)
{
    switch (status) {
    case MaterialStatus::Chain:
        return QStringLiteral("前序产出");
    case MaterialStatus::Exempt:
        return QStringLiteral("免提交（待共享）");
    case MaterialStatus::Promise:
        return QStringLiteral("告知承诺");
    case MaterialStatus::Generated:
        return QStringLiteral("系统生成，申请人签字");
    case MaterialStatus::Submit:
        break;
    }
    return QStringLiteral("未提交");
}

} // namespace

QStringList notesOf(const MergedMaterial& material)
{
    QStringList notes;
    for (const MaterialDemand& demand : material.demands) {
        if (!demand.note.isEmpty() && !notes.contains(demand.note))
            notes.append(demand.note);
    }
    return notes;
}

QString materialSource(const MergedMaterial& material, const MaterialMark& mark)
{
    switch (stateOf(material, mark)) {
    case MaterialState::Deferred:
        return QStringLiteral("容缺后补");
    case MaterialState::Defective:
        return QStringLiteral("提交（需补正）");
    default:
        break;
    }
    if (const QString result = lookupResult(mark); !result.isEmpty())
        return result;
    if (material.status == MaterialStatus::Generated)
        return waivedWay(material.status);
    if (mark.isPresent)
        return QStringLiteral("提交");
    return mark.isPromised ? QStringLiteral("告知承诺") : waivedWay(material.status);
}

QString materialWanted(const MergedMaterial& material)
{
    QStringList parts = {count(material.showOriginal, QStringLiteral("原件核验")),
                         count(material.keepOriginal, QStringLiteral("收原件")),
                         count(material.copies, QStringLiteral("复印件"))};
    parts.removeAll(QString());
    if (parts.isEmpty())
        return QStringLiteral("0份");
    const QString each = material.repeats ? QStringLiteral("（每人）") : QString();
    return parts.join(u'；') + each;
}

QString materialCount(const MergedMaterial& material, const MaterialMark& mark, bool isSigned)
{
    QStringList parts;
    const bool isData = mark.lookup == LookupState::Verified;
    if (mark.isPresent && !isData) {
        parts = {count(material.showOriginal, QStringLiteral("原件核验")),
                 count(material.keepOriginal, QStringLiteral("收原件")),
                 count(mark.copies, QStringLiteral("复印件"))};
        parts.removeAll(QString());
        if (parts.isEmpty())
            parts = {QStringLiteral("收1份")};
    } else if (material.status == MaterialStatus::Generated && isSigned) {
        parts = {count(std::max(1, material.keepOriginal), QStringLiteral("收原件"))};
    }
    if (parts.isEmpty())
        return QStringLiteral("0份");
    const QString each = material.repeats ? QStringLiteral("（每人）") : QString();
    return parts.join(u'；') + each;
}

void materialTable(PaperWriter& writer, const PaperFacts& facts)
{
    // The system's forms are printed and signed once the case is accepted, not before.
    const bool isSigned = facts.papers.decision.outcome == DecisionOutcome::Accepted;
    QList<QStringList> rows;
    for (const MergedMaterial& material : facts.papers.merge.materials) {
        const MaterialMark mark = facts.papers.record.checklist.value(material.key.text());
        const QString count = materialCount(material, mark, isSigned);
        rows.append({QString::number(rows.size() + 1), facts.subNumbers(material.matters()),
                     material.label, materialSource(material, mark), count,
                     count == u"0份" ? QStringLiteral("—") : QString()});
    }
    // The number of pages is written in by hand: it is counted when the pages are.
    writer.table({QStringLiteral("序号"), QStringLiteral("分项"), QStringLiteral("材料名称"),
                  QStringLiteral("来源"), QStringLiteral("份数"), QStringLiteral("页数")},
                 {8, 11, 31, 22, 18, 10}, rows);
}

} // namespace yichuang
