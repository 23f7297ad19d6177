// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formsession.h"

#include "core/form/fieldkey.h"
#include "core/form/valueshape.h"
#include "core/identity/codetext.h"

#include <algorithm>

namespace yichuang {

namespace {

RoleId roleOf(const FieldRef& ref)
{
    return FieldKey::fromText(ref.field).role();
}

/// Whether two sources mean the same though they write it in different widths, case or dashes.
bool isSameStatement(const QJsonValue& one, const QJsonValue& other)
{
    if (!one.isString() || !other.isString())
        return one == other;
    return normalisedCode(one.toString()) == normalisedCode(other.toString());
}

} // namespace

FormSession::FormSession(QDate intakeDay)
{
    m_situation.intakeDay = intakeDay;
}

QJsonValue FormSession::value(const FieldRef& ref) const
{
    const auto it = m_entries.constFind(ref);
    return it == m_entries.constEnd() ? QJsonValue(QJsonValue::Undefined) : it->value;
}

std::optional<FieldEntry> FormSession::entry(const FieldRef& ref) const
{
    const auto it = m_entries.constFind(ref);
    return it == m_entries.constEnd() ? std::nullopt : std::optional(*it);
}

void FormSession::type(const FieldRef& ref, const QJsonValue& value)
{
    const auto stated = statementAgainstTyping(ref);
    m_differences.removeIf([&](const ValueDifference& d) { return d.ref == ref; });
    const FieldEntry typed{isEmptyValue(value) ? QJsonValue() : value, ValueSource::Typed};
    if (!isEmptyValue(value))
        keepRow(ref);
    if (stated && stated->value == value) {
        m_entries.insert(ref, *stated);
        return;
    }
    m_entries.insert(ref, typed);
    if (stated)
        m_differences.append({ref, typed, *stated});
}

std::optional<FieldEntry> FormSession::statementAgainstTyping(const FieldRef& ref) const
{
    const auto standing = entry(ref);
    if (standing && standing->source > ValueSource::Typed)
        return standing;
    for (const ValueDifference& difference : m_differences) {
        if (difference.ref == ref && difference.other.source > ValueSource::Typed)
            return difference.other;
    }
    return std::nullopt;
}

void FormSession::offer(const FieldRef& ref, const FieldEntry& offered)
{
    if (isEmptyValue(offered.value))
        return;
    keepRow(ref);
    auto standing = entry(ref);
    if (standing && isEmptyValue(standing->value))
        standing.reset();
    // What was merely worked out or preset gives way without a word; it was nobody's statement.
    const bool isNobodysWord = !standing || standing->source < ValueSource::Typed;
    if (isNobodysWord && (!standing || standing->source <= offered.source)) {
        m_entries.insert(ref, offered);
        return;
    }
    const bool isStronger = standing->source < offered.source;
    if (isSameStatement(standing->value, offered.value)) {
        if (isStronger)
            m_entries.insert(ref, offered);
        return;
    }
    if (offered.source < ValueSource::Typed)
        return;
    m_differences.removeIf([&](const ValueDifference& d) { return d.ref == ref; });
    m_differences.append({ref, isStronger ? offered : *standing, isStronger ? *standing : offered});
    if (isStronger)
        m_entries.insert(ref, offered);
}

void FormSession::settleDifference(const FieldRef& ref, const QJsonValue& chosen)
{
    const auto it =
        std::ranges::find_if(m_differences, [&](const ValueDifference& d) { return d.ref == ref; });
    if (it == m_differences.end())
        return;
    const FieldEntry entry = it->other.value == chosen ? it->other : it->standing;
    m_differences.erase(it);
    m_entries.insert(ref, entry);
}

QString FormSession::addRow(const RoleId& role)
{
    int last = 0;
    for (const QString& row : rows(role))
        last = std::max(last, row.mid(1).toInt());
    const QString row = QStringLiteral("r%1").arg(last + 1);
    m_rows[role].append(row);
    return row;
}

void FormSession::removeRow(const RoleId& role, const QString& row)
{
    m_rows[role].removeAll(row);
    const auto isOfRow = [&](const FieldRef& ref) { return ref.row == row && roleOf(ref) == role; };
    m_entries.removeIf([&](const auto& entry) { return isOfRow(entry.key()); });
    m_differences.removeIf([&](const ValueDifference& d) { return isOfRow(d.ref); });
}

void FormSession::keepRow(const FieldRef& ref)
{
    if (!ref.row.isEmpty() && !m_rows.value(roleOf(ref)).contains(ref.row))
        m_rows[roleOf(ref)].append(ref.row);
}

} // namespace yichuang
