// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/scenario.h"
#include "ui/intake/steppage.h"

class QLabel;
class QVBoxLayout;

namespace yichuang {

/// The first step of a case that has begun: which life event this is, and the matters it covers as
/// the programme's annex prints them.
class ScenarioPage : public StepPage
{
    Q_OBJECT

public:
    explicit ScenarioPage(QWidget* parent = nullptr);

    void bind(IntakeWork* work) override;
    void enter() override;
    /// A scenario to look at, without a case; it may have no guide yet.
    void show(const Scenario& scenario);
    using StepPage::show;

Q_SIGNALS:
    /// The case is to be parked, another scenario chosen.
    void otherWanted();

private:
    void addRow(const Scenario& scenario, const NumberedMatter& row);
    void clear();

    QLabel* m_name;
    QLabel* m_lead;
    QLabel* m_state;
    QVBoxLayout* m_rows;
};

} // namespace yichuang
