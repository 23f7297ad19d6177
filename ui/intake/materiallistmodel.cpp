// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/materiallistmodel.h"

#include "core/calendar/workcalendar.h"
#include "core/cases/missingitems.h"
#include "core/cases/termdates.h"
#include "core/documents/materialtable.h"
#include "core/documents/wording.h"
#include "ui/common/casetext.h"

#include <algorithm>

namespace yichuang {

namespace {

bool isToHandIn(const MergedMaterial& material)
{
    return material.status == MaterialStatus::Submit;
}

QString waiverText(const MergedMaterial& material, const MaterialMark& mark)
{
    if (mark.isPromised)
        return MaterialListModel::tr("The applicant promises in writing instead");
    switch (material.status) {
    case MaterialStatus::Generated:
        return MaterialListModel::tr("Made by the system, the applicant signs it");
    case MaterialStatus::Chain:
        return MaterialListModel::tr("Comes from an earlier matter of this case");
    case MaterialStatus::Exempt:
        return MaterialListModel::tr("By shared data or e-certificate");
    case MaterialStatus::Promise:
        return MaterialListModel::tr("The applicant promises in writing instead");
    case MaterialStatus::Submit:
        break;
    }
    return {};
}

} // namespace

MaterialListModel::MaterialListModel(const WorkCalendar& calendar, QObject* parent)
    : QAbstractListModel(parent), m_calendar(calendar)
{
}

QString MaterialListModel::remark(const MergedMaterial& material, const MaterialMark& mark) const
{
    switch (stateOf(material, mark)) {
    case MaterialState::Defective:
        return mark.defects.join(u'；');
    case MaterialState::Waived:
        return waiverText(material, mark);
    case MaterialState::Deferred: {
        const Limit within{material.deferDays, LimitUnit::WorkingDays, {}};
        const QDate today = m_work->session().situation().intakeDay;
        return tr("Follows by %1").arg(dayText(dueDate(within, today, m_calendar)));
    }
    case MaterialState::Missing:
        return material.status == MaterialStatus::Exempt
                   ? tr("Shared data can't be had: paper is wanted")
                   : QString();
    case MaterialState::Verified:
    case MaterialState::Received:
        break;
    }
    return {};
}

void MaterialListModel::bind(IntakeWork* work, const QList<MissingItem>& asked)
{
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    m_asked.clear();
    for (const MissingItem& item : asked)
        m_asked.append(item.key);
    if (m_work) {
        connect(m_work, &IntakeWork::situationChanged, this, &MaterialListModel::refresh);
        connect(m_work, &IntakeWork::checklistChanged, this, &MaterialListModel::noteMarks);
    }
    refresh();
}

void MaterialListModel::refresh()
{
    beginResetModel();
    m_materials = m_work ? m_work->merge().materials : QList<MergedMaterial>();
    std::ranges::stable_partition(m_materials, isToHandIn);
    std::ranges::stable_partition(m_materials, [this](const MergedMaterial& material) {
        return m_asked.contains(material.key.text());
    });
    endResetModel();
}

void MaterialListModel::noteMarks()
{
    if (!m_materials.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int MaterialListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_materials.size());
}

QVariant MaterialListModel::data(const QModelIndex& index, int role) const
{
    const MergedMaterial* found = material(index);
    if (!found)
        return {};
    const MaterialMark mark = markOf(*found);
    switch (role) {
    case Qt::DisplayRole:
        return found->label;
    case Qt::AccessibleDescriptionRole:
        return QStringList{stateText(stateOf(*found, mark)), remark(*found, mark)}.join(u' ');
    case KeyRole:
        return found->key.text();
    case StateRole:
        return int(stateOf(*found, mark));
    case CountRole:
        return materialWanted(*found);
    case HereRole:
        if (found->copies == 0 || !mark.isPresent)
            return {};
        return QStringLiteral("%1/%2").arg(mark.copies).arg(found->copies);
    case RemarkRole:
        return remark(*found, mark);
    case AskedRole:
        return m_asked.contains(found->key.text());
    default:
        return {};
    }
}

const MergedMaterial* MaterialListModel::material(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_materials.size() ? &m_materials[index.row()]
                                                               : nullptr;
}

int MaterialListModel::rowOf(const QString& key) const
{
    const auto it = std::ranges::find_if(
        m_materials, [&](const MergedMaterial& material) { return material.key.text() == key; });
    return it == m_materials.end() ? -1 : int(it - m_materials.begin());
}

int MaterialListModel::openFrom(int row) const
{
    for (; row < rowCount(); ++row) {
        if (isOpen(m_materials[row]))
            return row;
    }
    return -1;
}

MaterialMark MaterialListModel::markOf(const MergedMaterial& material) const
{
    return m_work->checklist().value(material.key.text());
}

bool MaterialListModel::isOpen(const MergedMaterial& material) const
{
    return !missingMaterials({material}, m_work->checklist()).isEmpty();
}

QString stateText(MaterialState state)
{
    switch (state) {
    case MaterialState::Verified:
        return MaterialListModel::tr("verified");
    case MaterialState::Received:
        return MaterialListModel::tr("received");
    case MaterialState::Waived:
        return MaterialListModel::tr("waived");
    case MaterialState::Deferred:
        return MaterialListModel::tr("to follow");
    case MaterialState::Defective:
        return MaterialListModel::tr("faulty");
    case MaterialState::Missing:
        break;
    }
    return MaterialListModel::tr("missing");
}

} // namespace yichuang
