// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formsession.h"
#include "core/form/formstate.h"

#include <optional>

namespace yichuang::test {

/// A case of the first scenario of a stated catalog: answer its questions, fill in its form and
/// read back what a clerk would see. A place on the form is written "org.name", in a row of a
/// repeated role "shareholder.idNo#r2".
class FilledForm
{
public:
    explicit FilledForm(const char* catalogText);

    FilledForm& answer(const char* question, const QJsonValue& value);
    FilledForm& answer(const char* question, const char* value);
    FilledForm& type(const char* place, const QJsonValue& value);
    FilledForm& type(const char* place, const char* value);
    FormSession& session() { return m_session; }

    const MergeResult& merge();
    /// The ids of the fields in the order of the form.
    QStringList fields();
    const MergedField& field(const char* id);
    const MergedMaterial& material(const char* key);
    const FormState& state();
    /// As the form shows it; valid until the form changes.
    const FieldView& view(const char* place);
    QString shown(const char* place);
    /// Codes of what is wrong there; a mere warning ends in "?".
    QStringList problems(const char* place);

    static FieldRef place(const char* text);

private:
    CatalogPtr m_catalog;
    FormSession m_session{QDate(2026, 11, 24)};
    std::optional<MergeResult> m_merge;
    std::optional<FormState> m_state;
};

/// Ids as texts, in their order.
template <class List>
QStringList texts(const List& ids)
{
    QStringList result;
    for (const auto& id : ids)
        result.append(id.text());
    return result;
}

} // namespace yichuang::test
