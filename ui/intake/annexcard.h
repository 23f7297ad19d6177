// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/intake/scenariosearch.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace yichuang {

/// The scenarios of one annex: a row for each stage of life, a tile for each scenario.
class AnnexCard : public QFrame
{
    Q_OBJECT

public:
    AnnexCard(const QString& iconName, const QString& title,
              const QList<const Scenario*>& scenarios, QWidget* parent = nullptr);

    /// Marks what fits: `best` stands out, other hits are outlined, the rest steps back.
    void showHits(const QList<ScenarioHit>& hits, const ScenarioId& best, bool isSearching);

Q_SIGNALS:
    void chosen(const yichuang::ScenarioId& scenario);

private:
    QHBoxLayout* addStage(QGridLayout* grid, const QString& stage);
    QPushButton* newTile(const Scenario& scenario);

    QHash<ScenarioId, QPushButton*> m_tiles;
};

} // namespace yichuang
