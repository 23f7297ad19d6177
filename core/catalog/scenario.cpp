// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/scenario.h"

#include <algorithm>

namespace yichuang {

namespace {

template <class List, class IdType>
const typename List::value_type* byId(const List& list, const IdType& id)
{
    const auto it = std::ranges::find_if(list, [&](const auto& entry) { return entry.id == id; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

bool namesMatter(const QString& pattern, const MatterId& matter)
{
    if (pattern.endsWith(u".*"))
        return matter.text().startsWith(QStringView(pattern).chopped(1));
    return pattern == matter.text();
}

const Matter* Scenario::matter(const MatterId& matterId) const
{
    return byId(matters, matterId);
}

const Question* Scenario::question(const QuestionId& questionId) const
{
    return byId(questions, questionId);
}

} // namespace yichuang
