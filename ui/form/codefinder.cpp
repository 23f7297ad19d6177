// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/codefinder.h"

#include <algorithm>

namespace yichuang {

CodeFinder::CodeFinder(const CodeList& list, const std::optional<QStringList>& allowed,
                       const Pronunciation& pronunciation)
{
    m_isTree = std::ranges::any_of(list.items,
                                   [](const CodeItem& item) { return !item.parent.isEmpty(); });
    for (const CodeItem& item : list.items) {
        if (allowed && !allowed->contains(item.code))
            continue;
        m_at.insert(item.code, m_choices.size());
        m_choices.append({item.code, item.label, {}, item.parent, false});
        m_labels.append(TextFinder(item.label, pronunciation));
    }
    if (!m_isTree)
        return;
    for (CodeChoice& choice : m_choices) {
        choice.path = pathOf(list, {choice.code, choice.label, choice.parent});
        m_paths.append(TextFinder(choice.path, pronunciation));
        if (const auto parent = m_at.constFind(choice.parent); parent != m_at.cend())
            m_choices[*parent].hasParts = true;
    }
}

const CodeChoice* CodeFinder::choice(const QString& code) const
{
    const auto it = m_at.constFind(code);
    return it == m_at.cend() ? nullptr : &m_choices[*it];
}

QList<const CodeChoice*> CodeFinder::find(const QString& query) const
{
    QList<std::pair<int, const CodeChoice*>> ranked;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (const auto fit = query.isEmpty() ? std::optional(0) : rank(i, query))
            ranked.append({*fit, &m_choices[i]});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, const CodeChoice*>::first);
    QList<const CodeChoice*> found;
    for (const auto& [fit, choice] : std::as_const(ranked))
        found.append(choice);
    return found;
}

QList<const CodeChoice*> CodeFinder::partsOf(const QString& parent) const
{
    QList<const CodeChoice*> parts;
    for (const CodeChoice& choice : m_choices) {
        const bool isTop = !m_at.contains(choice.parent);
        if (parent.isEmpty() ? isTop : choice.parent == parent)
            parts.append(&choice);
    }
    return parts;
}

std::optional<int> CodeFinder::rank(qsizetype at, const QString& query) const
{
    const QString& code = m_choices[at].code;
    if (code.compare(query, Qt::CaseInsensitive) == 0)
        return 0;
    if (code.startsWith(query, Qt::CaseInsensitive))
        return 1;
    if (const auto fit = m_labels[at].rank(query))
        return *fit + 1;
    if (m_isTree) {
        if (const auto fit = m_paths[at].rank(query))
            return *fit + 6;
    }
    return std::nullopt;
}

QString CodeFinder::pathOf(const CodeList& list, const CodeItem& item) const
{
    QStringList labels{item.label};
    QString parent = item.parent;
    // a list of n items has no chain longer than n, even if a broken one bites its tail
    for (qsizetype i = 0; !parent.isEmpty() && i < list.items.size(); ++i) {
        const auto above = std::ranges::find(list.items, parent, &CodeItem::code);
        if (above == list.items.end())
            break;
        labels.prepend(above->label);
        parent = above->parent;
    }
    return labels.join(u' ');
}

std::shared_ptr<const CodeFinder> CodeFinders::finder(const CodeList& list,
                                                      const std::optional<QStringList>& allowed)
{
    const QString key = list.id.text() + (allowed ? u':' + allowed->join(u',') : QString());
    auto& finder = m_finders[key];
    if (!finder)
        finder = std::make_shared<CodeFinder>(list, allowed, m_pronunciation);
    return finder;
}

} // namespace yichuang
