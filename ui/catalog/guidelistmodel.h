// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/guidesearch.h"

#include <QAbstractListModel>

namespace yichuang {

/// The guides to choose from: the hits of a search, or all scenarios.
class GuideListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< second line: department, or the scenario of a matter
        BadgeRole,                 ///< 待编, 已取消 …; empty for a guide in force
        IsMatterRole,
        MatchedRole ///< the word it was found by, where that isn't its name
    };

    explicit GuideListModel(CatalogPtr catalog, QObject* parent = nullptr);

    void setHits(const QList<GuideHit>& hits);
    void showAll();
    GuideRef guide(const QModelIndex& index) const;
    /// The row of a guide; -1 if it isn't shown.
    int rowOf(const GuideRef& guide) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString detail(const Scenario& scenario, const Matter* matter) const;
    static QString badge(const Scenario& scenario, const Matter* matter);

    CatalogPtr m_catalog;
    QList<GuideHit> m_hits;
};

} // namespace yichuang
