// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/steppage.h"

namespace yichuang {

class QuestionList;
class SituationSummary;

/// The second step: the questions of the scenario, and beside them what follows from the answers.
class SituationPage : public StepPage
{
    Q_OBJECT

public:
    explicit SituationPage(QWidget* parent = nullptr);

    void bind(IntakeWork* work) override;
    void enter() override;
    bool goOn() override;
    bool goBack() override;

private:
    QuestionList* m_questions;
    SituationSummary* m_summary;
};

} // namespace yichuang
