// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formwalk.h"

#include <algorithm>

namespace yichuang {

namespace {

constexpr qsizetype longestWay = 500;

bool isAsked(const FieldView& view)
{
    return view.field->isRequired && view.field->fill == Fill::Input;
}

/// What is worked out from `source`, in the same group.
QList<FieldRef> toldBy(const FieldView& source, const GroupView& group)
{
    QList<FieldRef> told;
    for (const FieldView& view : group.fields) {
        if (view.field->element.derive == source.field->key.element().text())
            told.append(view.ref);
    }
    return told;
}

QList<FieldRef> wayThrough(const FormState& form)
{
    QList<FieldRef> way;
    for (const SectionView& section : form.sections) {
        for (const GroupView& group : section.groups) {
            const auto hasSource = [&](const FieldView& view) {
                return std::ranges::any_of(group.fields, [&](const FieldView& other) {
                    return isAsked(other) &&
                           other.field->key.element().text() == view.field->element.derive;
                });
            };
            for (const FieldView& view : group.fields) {
                if (!hasSource(view))
                    way.append(view.ref);
                if (isAsked(view))
                    way.append(toldBy(view, group));
            }
        }
    }
    return way;
}

} // namespace

void FormWalk::setForm(const FormState& form)
{
    const QList<FieldRef> order = wayThrough(form);
    if (m_order != order) {
        m_order = order;
        m_at.clear();
        for (qsizetype i = 0; i < order.size(); ++i)
            m_at.insert(order[i], i);
        m_way.removeIf([this](const FieldRef& ref) { return !m_at.contains(ref); });
    }
    m_open = form.open;
    std::ranges::sort(m_open, {}, [this](const FieldRef& ref) { return m_at.value(ref); });
}

void FormWalk::clear()
{
    *this = {};
}

std::optional<FieldRef> FormWalk::next(const std::optional<FieldRef>& from) const
{
    if (m_open.isEmpty())
        return std::nullopt;
    const qsizetype at = from ? m_at.value(*from, -1) : -1;
    const auto it =
        std::ranges::find_if(m_open, [&](const FieldRef& ref) { return m_at.value(ref, -1) > at; });
    return it == m_open.end() ? m_open.first() : *it;
}

void FormWalk::visit(const FieldRef& ref)
{
    if (!m_way.isEmpty() && m_way.last() == ref)
        return;
    m_way.append(ref);
    if (m_way.size() > longestWay)
        m_way.removeFirst();
}

std::optional<FieldRef> FormWalk::back(const std::optional<FieldRef>& from)
{
    while (!m_way.isEmpty() && from && m_way.last() == *from)
        m_way.removeLast();
    if (!m_way.isEmpty())
        return m_way.takeLast();
    const qsizetype at = from ? m_at.value(*from, 0) : 0;
    return at > 0 ? std::optional(m_order[at - 1]) : std::nullopt;
}

} // namespace yichuang
