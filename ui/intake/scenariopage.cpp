// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scenariopage.h"

#include "core/intake/intakework.h"
#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace yichuang {

namespace {

QString leafNames(const Scenario& scenario, const NumberedMatter& row)
{
    QStringList names;
    for (const MatterId& id : row.leaves) {
        const Matter* matter = scenario.matter(id);
        if (matter && matter->name != row.name)
            names.append(matter->name);
    }
    return names.join(u'、');
}

/// The rows of the annex; a catalog that has only guides shows those.
QList<NumberedMatter> rowsOf(const Scenario& scenario)
{
    if (!scenario.rows.isEmpty())
        return scenario.rows;
    QList<NumberedMatter> rows;
    for (const Matter& matter : scenario.matters)
        rows.append(
            {matter.id, matter.no, matter.name, matter.type, {matter.department}, {}, {}, {}});
    return rows;
}

} // namespace

ScenarioPage::ScenarioPage(QWidget* parent)
    : StepPage(parent),
      m_name(newLabel({}, QStringLiteral("hero"), QStringLiteral("ink"), this)),
      m_lead(newLabel({}, QStringLiteral("body"), QStringLiteral("soft"), this)),
      m_state(newLabel({}, QStringLiteral("small"), QStringLiteral("care"), this)),
      m_rows(nullptr)
{
    setProperty("kind", QStringLiteral("page"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addStretch();
    auto* other = newButton(tr("Another scenario"), QStringLiteral("secondary"),
                            QStringLiteral("home"), this);
    other->setFocusPolicy(Qt::TabFocus);
    connect(other, &QPushButton::clicked, this, &ScenarioPage::otherWanted);
    head->addWidget(other);
    column->addLayout(head);
    m_lead->setWordWrap(true);
    column->addWidget(m_lead);
    m_state->setProperty("badge", QStringLiteral("care"));
    column->addWidget(m_state, 0, Qt::AlignLeft);

    auto* card = newCard(this);
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(16, 8, 16, 8);
    m_rows->setSpacing(0);
    auto* page = new QWidget(this);
    page->setProperty("kind", QStringLiteral("page"));
    auto* inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 6, 0);
    inside->addWidget(card);
    inside->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    column->addWidget(scroll, 1);
}

void ScenarioPage::bind(IntakeWork* work)
{
    if (work)
        show(work->scenario());
    else
        clear();
}

void ScenarioPage::enter()
{
    setFocus();
}

void ScenarioPage::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

void ScenarioPage::show(const Scenario& scenario)
{
    clear();
    m_name->setText(scenario.name);
    QString lead = tr("Led by %1").arg(scenario.lead);
    if (!scenario.description.isEmpty())
        lead = scenario.description + u'\n' + lead;
    m_lead->setText(lead);
    m_state->setText(tr("The guide isn't there yet: can be looked at, not accepted"));
    m_state->setVisible(!scenario.hasGuide);
    for (const NumberedMatter& row : rowsOf(scenario))
        addRow(scenario, row);
}

void ScenarioPage::addRow(const Scenario& scenario, const NumberedMatter& row)
{
    if (m_rows->count() > 0) {
        auto* rule = new QFrame(this);
        rule->setProperty("kind", QStringLiteral("rule"));
        m_rows->addWidget(rule);
    }
    auto* line = new QWidget(this);
    auto* columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 8, 0, 8);
    columns->setSpacing(12);
    auto* number =
        newLabel(QString::number(row.no), QStringLiteral("small"), QStringLiteral("soft"), line);
    number->setProperty("badge", QStringLiteral("soft"));
    number->setMinimumWidth(32);
    number->setAlignment(Qt::AlignCenter);
    columns->addWidget(number, 0, Qt::AlignTop);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(newLabel(row.name, QStringLiteral("strong"), QStringLiteral("ink"), line));
    if (const QString leaves = leafNames(scenario, row); !leaves.isEmpty()) {
        auto* inside = newLabel(leaves, QStringLiteral("small"), QStringLiteral("soft"), line);
        inside->setWordWrap(true);
        names->addWidget(inside);
    }
    columns->addLayout(names, 3);
    auto* departments = newLabel(QStringList{row.lead + row.collaborators}.join(u'、'),
                                 QStringLiteral("small"), QStringLiteral("soft"), line);
    departments->setWordWrap(true);
    columns->addWidget(departments, 2);
    auto* type = newLabel(row.type, QStringLiteral("small"), QStringLiteral("accent"), line);
    type->setProperty("badge", QStringLiteral("accent"));
    columns->addWidget(type, 0, Qt::AlignTop);
    m_rows->addWidget(line);
}

} // namespace yichuang
