// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formstate.h"

namespace yichuang {

/// The way of the clerk through the form: on to what needs something, back to where one came from.
class FormWalk
{
public:
    /// The way leads in the order of the form, but to a number before what it tells (birth date
    /// and sex): then nobody types these.
    void setForm(const FormState& form);
    void clear();

    const QList<FieldRef>& open() const { return m_open; }
    /// The next field after `from` that needs work; from the beginning again after the last.
    std::optional<FieldRef> next(const std::optional<FieldRef>& from) const;
    /// The clerk is at `ref` now.
    void visit(const FieldRef& ref);
    /// Where the clerk was before; the field above where nobody was anywhere yet.
    std::optional<FieldRef> back(const std::optional<FieldRef>& from);

private:
    QList<FieldRef> m_order;
    QHash<FieldRef, qsizetype> m_at;
    QList<FieldRef> m_open;
    QList<FieldRef> m_way;
};

} // namespace yichuang
