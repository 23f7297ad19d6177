// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/correction.h"

#include "core/documents/materialtable.h"

#include <algorithm>

namespace yichuang {

namespace {

/// "原件1份（看后退还）、复印件2份"
QString wanted(const MergedMaterial& material)
{
    QStringList parts;
    if (material.showOriginal > 0)
        parts.append(QStringLiteral("原件%1份（核验后退还）").arg(material.showOriginal));
    if (material.keepOriginal > 0)
        parts.append(QStringLiteral("原件%1份（留存）").arg(material.keepOriginal));
    if (material.copies > 0)
        parts.append(QStringLiteral("复印件%1份").arg(material.copies));
    QString text =
        parts.isEmpty() ? QStringLiteral("原件或者复印件1份") : parts.join(QStringLiteral("、"));
    if (material.acceptsElectronic)
        text += QStringLiteral("，也可以出示电子证照");
    return text;
}

/// Whether every matter that wants the paper itself takes a promise in its place.
bool mayBePromised(const MergedMaterial& material)
{
    bool isPromise = false;
    for (const MaterialDemand& demand : material.demands) {
        const bool isPromised = demand.has(Waiver::Promise);
        if (!isPromised && !demand.isWaivedByData && !demand.isWaivedByChain)
            return false;
        isPromise = isPromise || isPromised;
    }
    return isPromise;
}

/// What the law allows instead: a promise now, or the material later.
QStringList easements(const MergedMaterial& material)
{
    QStringList texts;
    if (mayBePromised(material))
        texts.append(QStringLiteral("可以书面告知承诺代替"));
    if (material.deferDays > 0)
        texts.append(QStringLiteral("可以容缺受理，%1个工作日内补交").arg(material.deferDays));
    return texts;
}

QString missingCopies(const MissingItem& item)
{
    const int more = item.params.value(0).toInt() - item.params.value(1).toInt();
    return QStringLiteral("补交复印件%1份").arg(std::max(1, more));
}

QString howToMend(const MissingItem& item, const MergedMaterial& material)
{
    if (item.code == u"material.copies")
        return missingCopies(item);
    const bool isDefect = item.kind == MissingKind::Defect;
    QStringList texts{isDefect ? QStringLiteral("更正后重新提交：") + wanted(material)
                               : QStringLiteral("提交") + wanted(material)};
    texts += notesOf(material);
    texts += easements(material);
    return texts.join(u'；');
}

} // namespace

Correction correctionOf(const PaperFacts& facts, const MissingItem& item)
{
    Correction correction{item.label, facts.sentence(item), {}, facts.subNumbers(item.matters)};
    const MergedMaterial* material = facts.papers.merge.material(MaterialKey::fromText(item.key));
    if (material) {
        correction.where = material->label;
        correction.how = howToMend(item, *material);
        return correction;
    }
    switch (item.kind) {
    case MissingKind::Field:
        correction.where = QStringLiteral("申请表：") + item.label;
        correction.how = QStringLiteral("在申请表上填写或者更正，可以当场办理");
        break;
    case MissingKind::Rule:
        if (correction.where.isEmpty() && !item.matters.isEmpty())
            correction.where = facts.matterName(item.matters.first());
        correction.how = QStringLiteral("按左列说明办理");
        break;
    default:
        correction.how = QStringLiteral("更正后重新提交");
    }
    return correction;
}

} // namespace yichuang
