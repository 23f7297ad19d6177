// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakework.h"

namespace yichuang {

IntakeWork::IntakeWork(CatalogPtr catalog, const Scenario& scenario, FormSession session,
                       Checklist checklist, QDate today, QObject* parent)
    : QObject(parent),
      m_catalog(std::move(catalog)),
      m_scenario(scenario),
      m_session(std::move(session)),
      m_checklist(std::move(checklist)),
      m_today(today),
      m_merge(mergeAll(*m_catalog, m_scenario, m_session.situation())),
      m_form(formState(*m_catalog, m_merge, m_session, m_today))
{
}

void IntakeWork::answer(const QuestionId& question, const QJsonValue& value)
{
    if (value.isUndefined())
        m_session.situation().given.remove(question);
    else
        m_session.situation().given.insert(question, value);
    mergeAgain();
}

void IntakeWork::setMatterWanted(const MatterId& matter, bool isWanted)
{
    Situation& situation = m_session.situation();
    situation.added.removeAll(matter);
    situation.dropped.removeAll(matter);
    const bool isThere = selectMatters(m_scenario, situation).contains(matter);
    if (isWanted && !isThere)
        situation.added.append(matter);
    if (!isWanted && isThere)
        situation.dropped.append(matter);
    mergeAgain();
}

void IntakeWork::type(const FieldRef& ref, const QJsonValue& value)
{
    m_session.type(ref, value);
    formAgain();
}

void IntakeWork::offer(const QHash<FieldRef, FieldEntry>& entries)
{
    for (auto it = entries.cbegin(); it != entries.cend(); ++it)
        m_session.offer(it.key(), it.value());
    formAgain();
}

void IntakeWork::settleDifference(const FieldRef& ref, const QJsonValue& chosen)
{
    m_session.settleDifference(ref, chosen);
    formAgain();
}

QString IntakeWork::addRow(const RoleId& role)
{
    const QString row = m_session.addRow(role);
    formAgain();
    return row;
}

void IntakeWork::removeRow(const RoleId& role, const QString& row)
{
    m_session.removeRow(role, row);
    formAgain();
}

void IntakeWork::mark(const MaterialKey& material, const MaterialMark& mark)
{
    m_checklist.insert(material.text(), mark);
    Q_EMIT checklistChanged();
}

void IntakeWork::mergeAgain()
{
    const MergeResult before = m_merge;
    m_merge = mergeAll(*m_catalog, m_scenario, m_session.situation());
    m_form = formState(*m_catalog, m_merge, m_session, m_today);
    Q_EMIT situationChanged(changeBetween(before, m_merge));
}

void IntakeWork::formAgain()
{
    m_form = formState(*m_catalog, m_merge, m_session, m_today);
    Q_EMIT formChanged();
}

} // namespace yichuang

#include "moc_intakework.cpp"
