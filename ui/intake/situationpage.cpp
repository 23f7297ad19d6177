// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/situationpage.h"

#include "ui/common/look.h"
#include "ui/intake/questionlist.h"
#include "ui/intake/situationsummary.h"

#include <QHBoxLayout>
#include <QLabel>

namespace yichuang {

SituationPage::SituationPage(QWidget* parent)
    : StepPage(parent), m_questions(new QuestionList(this)), m_summary(new SituationSummary(this))
{
    setProperty("kind", QStringLiteral("page"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(newLabel(tr("The digits answer, Enter takes what is marked, ↑ ↓ walk back"),
                             QStringLiteral("small"), QStringLiteral("soft"), this));
    left->addWidget(m_questions, 1);
    row->addLayout(left, 11);
    row->addWidget(m_summary, 9);
    setFocusProxy(m_questions);
    connect(m_questions, &QuestionList::finished, this, &StepPage::finished);
}

void SituationPage::bind(IntakeWork* work)
{
    m_questions->bind(work);
    m_summary->bind(work);
}

void SituationPage::enter()
{
    m_questions->askFirst();
    m_questions->setFocus();
}

bool SituationPage::goOn()
{
    return m_questions->goOn();
}

bool SituationPage::goBack()
{
    return m_questions->goBack();
}

} // namespace yichuang
