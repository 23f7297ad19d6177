// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorydraftstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang::test {

Outcome MemoryDraftStore::save(const Draft& draft)
{
    if (m_refusal)
        return *m_refusal;
    m_drafts.removeIf([&](const Draft& known) { return known.id == draft.id; });
    m_drafts.prepend(draft);
    return Done{};
}

Result<Draft> MemoryDraftStore::load(const QString& id) const
{
    const auto found = std::ranges::find(m_drafts, id, &Draft::id);
    if (found == m_drafts.end())
        return Error{ErrorKind::Rejected, u"draft.notFound"_s, {}};
    return *found;
}

Result<QList<Draft>> MemoryDraftStore::list() const
{
    return m_drafts;
}

Outcome MemoryDraftStore::remove(const QString& id)
{
    m_drafts.removeIf([&](const Draft& known) { return known.id == id; });
    return Done{};
}

} // namespace yichuang::test
