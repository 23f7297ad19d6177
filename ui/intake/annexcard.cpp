// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/annexcard.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang {

namespace {

/// Of one width where there is room, and never too narrow for its name.
class ScenarioTile : public QPushButton
{
public:
    ScenarioTile(const QString& name, QWidget* parent) : QPushButton(name, parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        constexpr int usualName = 6; // characters
        const int usual = fontMetrics().horizontalAdvance(u'一') * usualName + padding;
        return {std::max(usual, minimumSizeHint().width()), QPushButton::sizeHint().height()};
    }
    QSize minimumSizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + padding,
                QPushButton::sizeHint().height()};
    }

private:
    static constexpr int padding = 12;
};

} // namespace

AnnexCard::AnnexCard(const QString& iconName, const QString& title,
                     const QList<const Scenario*>& scenarios, QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);

    auto* head = new QHBoxLayout;
    auto* picture = new QLabel(this);
    picture->setPixmap(linePixmap(iconName, palette::accent, 20, devicePixelRatioF()));
    head->addWidget(picture);
    head->addWidget(newLabel(title, QStringLiteral("strong"), QStringLiteral("ink"), this));
    head->addStretch();
    head->addWidget(newLabel(tr("%n scenario(s)", nullptr, int(scenarios.size())),
                             QStringLiteral("small"), QStringLiteral("faint"), this));
    column->addLayout(head);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    QHBoxLayout* row = nullptr;
    QString stage;
    for (const Scenario* scenario : scenarios) {
        if (!row || scenario->stage != stage) {
            stage = scenario->stage;
            row = addStage(grid, stage);
        }
        row->insertWidget(row->count() - 1, newTile(*scenario)); // before the stretch
    }
    column->addLayout(grid);
}

QHBoxLayout* AnnexCard::addStage(QGridLayout* grid, const QString& stage)
{
    const int line = grid->rowCount();
    grid->addWidget(newLabel(stage, QStringLiteral("small"), QStringLiteral("soft"), this), line,
                    0);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    grid->addLayout(row, line, 1);
    return row;
}

QPushButton* AnnexCard::newTile(const Scenario& scenario)
{
    auto* tile = new ScenarioTile(scenario.name, this);
    tile->setProperty("kind", QStringLiteral("tile"));
    tile->setProperty("guide", scenario.hasGuide ? QStringLiteral("yes") : QStringLiteral("no"));
    tile->setCursor(Qt::PointingHandCursor);
    const int count = int(std::max(scenario.rows.size(), scenario.matters.size()));
    QString tip =
        tr("%1 · led by %2 · %n matter(s)", nullptr, count).arg(scenario.name, scenario.lead);
    if (!scenario.hasGuide)
        tip += u'\n' + tr("The guide isn't there yet: can be looked at, not accepted");
    tile->setToolTip(tip);
    tile->setAccessibleName(scenario.name);
    tile->setAccessibleDescription(tip);
    connect(tile, &QPushButton::clicked, this, [this, id = scenario.id] { Q_EMIT chosen(id); });
    m_tiles.insert(scenario.id, tile);
    return tile;
}

void AnnexCard::showHits(const QList<ScenarioHit>& hits, const ScenarioId& best, bool isSearching)
{
    for (auto it = m_tiles.cbegin(); it != m_tiles.cend(); ++it) {
        const bool isHit = std::ranges::find(hits, it.key(), &ScenarioHit::scenario) != hits.end();
        QString match = QStringLiteral("plain");
        if (isSearching)
            match = isHit ? QStringLiteral("hit") : QStringLiteral("dim");
        if (isHit && it.key() == best)
            match = QStringLiteral("best");
        setLook(*it.value(), "match", match);
    }
}

} // namespace yichuang
