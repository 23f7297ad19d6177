// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/parkedlistmodel.h"

#include <algorithm>

namespace yichuang {

void ParkedListModel::setDrafts(const QList<Draft>& drafts, const QDateTime& now)
{
    beginResetModel();
    m_drafts = drafts;
    m_now = now;
    endResetModel();
}

int ParkedListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_drafts.size());
}

QVariant ParkedListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Draft& draft = m_drafts[index.row()];
    const QString detail =
        tr("parked for %1 (window %2)").arg(ageText(draft.changedAt, m_now), draft.window);
    switch (role) {
    case Qt::DisplayRole:
        return draft.title;
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return detail;
    case IdRole:
        return draft.id;
    case IsReturnRole:
        return !draft.returning.isEmpty();
    default:
        return {};
    }
}

QString ageText(const QDateTime& since, const QDateTime& now)
{
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    const qint64 minutes = std::max<qint64>(0, since.secsTo(now) / 60);
    if (minutes < hour)
        return ParkedListModel::tr("%n minute(s)", nullptr, int(minutes));
    if (minutes < day)
        return ParkedListModel::tr("%n hour(s)", nullptr, int(minutes / hour));
    return ParkedListModel::tr("%n day(s)", nullptr, int(minutes / day));
}

} // namespace yichuang
