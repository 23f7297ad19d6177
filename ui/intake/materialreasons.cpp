// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/materialreasons.h"

#include "core/documents/materialtable.h"
#include "core/documents/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace yichuang {

namespace {

/// What one matter wants, in the words used for the whole.
QString demandText(const MaterialDemand& demand)
{
    MergedMaterial alone;
    alone.copies = demand.copies;
    alone.showOriginal = demand.showOriginal;
    alone.keepOriginal = demand.keepOriginal;
    return materialWanted(alone);
}

QString waiverText(const MaterialDemand& demand)
{
    if (demand.isWaivedByChain)
        return QCoreApplication::translate("MaterialReasons", "comes from an earlier matter");
    if (demand.isWaivedByData)
        return QCoreApplication::translate("MaterialReasons", "waived: shared data");
    if (demand.has(Waiver::Generated))
        return QCoreApplication::translate("MaterialReasons", "made by the system");
    if (demand.has(Waiver::Promise))
        return QCoreApplication::translate("MaterialReasons", "a promise will do");
    if (demand.has(Waiver::Defer))
        return QCoreApplication::translate("MaterialReasons", "may follow later");
    return {};
}

const Matter* matterIn(const MergeResult& merge, const MatterId& id)
{
    const auto& matters = merge.selection.matters;
    const auto it = std::ranges::find(matters, id, [](const Matter* matter) { return matter->id; });
    return it == matters.end() ? nullptr : *it;
}

} // namespace

QStringList whyLines(const MergeResult& merge, const MergedMaterial& material)
{
    QStringList lines;
    for (const MaterialDemand& demand : material.demands) {
        const Matter* matter = matterIn(merge, demand.matter);
        if (!matter)
            continue;
        QStringList parts{demandText(demand)};
        for (const QString& part :
             {waiverText(demand), demand.note,
              matter->legalBasis.isEmpty() ? QString() : matter->legalBasis.first()}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        lines.append(QStringLiteral("%1（%2）：%3")
                         .arg(matter->name, matter->department, parts.join(u'；')));
    }
    return lines;
}

QString sharingText(const MergedMaterial& material)
{
    const auto keepsOwn = [](const MaterialDemand& demand) {
        return demand.sharing == Sharing::PerMatter && demand.copies > 0;
    };
    if (material.demands.size() < 2 || material.copies == 0)
        return {};
    return std::ranges::any_of(material.demands, keepsOwn)
               ? QCoreApplication::translate("MaterialReasons",
                                             "Each department keeps its own copies: added up.")
               : QCoreApplication::translate("MaterialReasons",
                                             "One set of copies serves all: the largest number.");
}

} // namespace yichuang
