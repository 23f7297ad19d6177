// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/guidelistmodel.h"

namespace yichuang {

GuideListModel::GuideListModel(CatalogPtr catalog, QObject* parent)
    : QAbstractListModel(parent), m_catalog(std::move(catalog))
{
    showAll();
}

void GuideListModel::setHits(const QList<GuideHit>& hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

void GuideListModel::showAll()
{
    QList<GuideHit> all;
    for (const Scenario& scenario : m_catalog->scenarios())
        all.append({{scenario.id, {}}, scenario.name, 0});
    setHits(all);
}

GuideRef GuideListModel::guide(const QModelIndex& index) const
{
    return index.isValid() ? m_hits[index.row()].guide : GuideRef();
}

int GuideListModel::rowOf(const GuideRef& guide) const
{
    for (int row = 0; row < m_hits.size(); ++row) {
        if (m_hits[row].guide == guide)
            return row;
    }
    return -1;
}

int GuideListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant GuideListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GuideHit& hit = m_hits[index.row()];
    const Scenario* scenario = m_catalog->scenario(hit.guide.scenario);
    const Matter* matter =
        hit.guide.matter.isEmpty() ? nullptr : scenario->matter(hit.guide.matter);
    const QString name = matter ? matter->name : scenario->name;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleDescriptionRole:
        return QStringList{detail(*scenario, matter), badge(*scenario, matter)}.join(u' ');
    case DetailRole:
        return detail(*scenario, matter);
    case BadgeRole:
        return badge(*scenario, matter);
    case IsMatterRole:
        return matter != nullptr;
    case MatchedRole:
        return hit.matched == name ? QString() : hit.matched;
    default:
        return {};
    }
}

QString GuideListModel::detail(const Scenario& scenario, const Matter* matter) const
{
    if (matter)
        return tr("%1 · in “%2”").arg(matter->department, scenario.name);
    return tr("%1 · %n matter(s)", nullptr, int(scenario.rows.size())).arg(scenario.lead);
}

QString GuideListModel::badge(const Scenario& scenario, const Matter* matter)
{
    if (matter && matter->status == MatterStatus::Cancelled)
        return tr("cancelled");
    if (matter && matter->status == MatterStatus::Replaced)
        return tr("replaced");
    const bool isWritten = matter ? matter->hasGuide : scenario.hasGuide;
    return isWritten ? QString() : tr("not written yet");
}

} // namespace yichuang
