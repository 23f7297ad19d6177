// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/guide.h"

#include <algorithm>

namespace yichuang {

namespace {

Guide written(const Catalog& catalog, Guide guide, QDate day)
{
    guide.isDrafted = isDrafted(catalog, *guide.scenario);
    guide.fields = guideFields(catalog, guide.open());
    guide.materials = guideMaterials(catalog, guide.open(), day);
    return guide;
}

} // namespace

bool Guide::isWritten() const
{
    return std::ranges::any_of(matters, [](const Matter* each) { return each->hasGuide; });
}

QList<const Matter*> Guide::open() const
{
    QList<const Matter*> open;
    std::ranges::copy_if(matters, std::back_inserter(open),
                         [](const Matter* each) { return each->canBeAccepted(); });
    return open;
}

int Guide::fieldCount() const
{
    int count = 0;
    for (const GuideFieldGroup& group : fields)
        count += int(group.fields.size());
    return count;
}

Guide guideOf(const Catalog& catalog, const Scenario& scenario, QDate day)
{
    Guide guide;
    guide.scenario = &scenario;
    for (const MatterId& id : scenario.order) {
        if (const Matter* matter = scenario.matter(id))
            guide.matters.append(matter);
    }
    return written(catalog, guide, day);
}

Guide guideOf(const Catalog& catalog, const Scenario& scenario, const Matter& matter, QDate day)
{
    Guide guide;
    guide.scenario = &scenario;
    guide.matter = &matter;
    guide.matters = {&matter};
    return written(catalog, guide, day);
}

bool isDrafted(const Catalog& catalog, const Scenario& scenario)
{
    const QString& status = scenario.status.isEmpty() ? catalog.edition().status : scenario.status;
    return status == u"drafted";
}

} // namespace yichuang
