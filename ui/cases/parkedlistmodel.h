// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/draftstore.h"

#include <QAbstractListModel>

namespace yichuang {

/// Parked work with the time it has been lying there.
class ParkedListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        DetailRole, ///< since when, how long
        IsReturnRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setDrafts(const QList<Draft>& drafts, const QDateTime& now);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Draft> m_drafts;
    QDateTime m_now;
};

/// "12 minutes", "3 hours", "2 days".
QString ageText(const QDateTime& since, const QDateTime& now);

} // namespace yichuang
