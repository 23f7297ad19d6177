// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace yichuang {

/// A text that names one kind of thing; two kinds can't be mixed up.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Id&) const = default;
    std::strong_ordering operator<=>(const Id& other) const
    {
        return m_text.compare(other.m_text) <=> 0;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ScenarioId = Id<struct ScenarioTag>; ///< 场景, "E1.1"
using MatterId = Id<struct MatterTag>;     ///< 事项 or 业务办理项, "E001.1"
using QuestionId = Id<struct QuestionTag>; ///< 情形 question, "Q3"
using RoleId = Id<struct RoleTag>;         ///< who a field is about, "legalRep"
using ElementId = Id<struct ElementTag>;   ///< data element, "idNo"
using MaterialId = Id<struct MaterialTag>; ///< 材料, "M-ID"
using CodeListId = Id<struct CodeListTag>; ///< "gender"
using CaseNumber = Id<struct CaseTag>;     ///< 办件号, 24 digits

} // namespace yichuang
