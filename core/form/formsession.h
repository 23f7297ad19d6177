// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/situation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yichuang {

/// Where a value came from, weakest first: the later beats the earlier.
enum class ValueSource { Default, Derived, Typed, Card, Shared };

/// One value with its origin. An empty or undefined value means: not filled in.
struct FieldEntry
{
    QJsonValue value;
    ValueSource source = ValueSource::Typed;

    bool operator==(const FieldEntry&) const = default;
};

/// A place on the form: a merged field's id, and the row where its role repeats.
struct FieldRef
{
    QString field; ///< MergedField::id()
    QString row;   ///< empty where nothing repeats

    bool operator==(const FieldRef&) const = default;
    friend size_t qHash(const FieldRef& ref, size_t seed = 0)
    {
        return qHashMulti(seed, ref.field, ref.row);
    }
};

/// Two sources say different things. The stronger one stands, unless the clerk typed over it; the
/// other is kept to be shown.
struct ValueDifference
{
    FieldRef ref;
    FieldEntry standing;
    FieldEntry other;

    bool operator==(const ValueDifference&) const = default;
};

/// All that was answered and typed for one case: the only mutable object of the form. It knows no
/// catalog; a value stays under the key it was typed for, so that nothing is lost when a matter is
/// dropped and added again or a role is bound and unbound.
class FormSession
{
public:
    explicit FormSession(QDate intakeDay = {});

    const Situation& situation() const { return m_situation; }
    Situation& situation() { return m_situation; }

    QJsonValue value(const FieldRef& ref) const;
    std::optional<FieldEntry> entry(const FieldRef& ref) const;
    /// What the clerk typed; replaces whatever stood there, but a value that a card or shared data
    /// had stated is kept as a difference. An empty value clears.
    void type(const FieldRef& ref, const QJsonValue& value);
    /// A value from a source; a weaker source never replaces a stronger one, and a difference is
    /// kept.
    void offer(const FieldRef& ref, const FieldEntry& entry);
    const QList<ValueDifference>& differences() const { return m_differences; }
    void settleDifference(const FieldRef& ref, const QJsonValue& chosen);

    /// The rows of a repeated role, in order; typing into a row that isn't there yet adds it.
    QStringList rows(const RoleId& role) const { return m_rows.value(role); }
    QString addRow(const RoleId& role);
    void removeRow(const RoleId& role, const QString& row);

    QJsonObject toJson() const;
    static FormSession fromJson(const QJsonObject& json);

private:
    void keepRow(const FieldRef& ref);
    /// What a source stronger than typing has said, whether it stands or was typed over.
    std::optional<FieldEntry> statementAgainstTyping(const FieldRef& ref) const;

    Situation m_situation;
    QHash<FieldRef, FieldEntry> m_entries;
    QHash<RoleId, QStringList> m_rows;
    QList<ValueDifference> m_differences;
};

} // namespace yichuang
