// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/wizard.h"

#include "ui/form/formpage.h"
#include "ui/intake/certificatebar.h"
#include "ui/intake/decisionpage.h"
#include "ui/intake/formstep.h"
#include "ui/intake/materialspage.h"
#include "ui/intake/paperpage.h"
#include "ui/intake/scenariopage.h"
#include "ui/intake/situationpage.h"
#include "ui/paper/pagepreview.h"

namespace yichuang {

namespace {

/// The papers of a decision as they would print now.
QList<Document> sketched(const WizardTools& tools, const Decision& decision)
{
    return tools.desk.work() ? tools.sketch.draw(*tools.desk.work(), decision, tools.clock.now())
                             : QList<Document>();
}

ScenarioPage* newScenarioPage(const WizardTools& tools, IntakePage* wizard)
{
    auto* page = new ScenarioPage(wizard);
    IntakeDesk& desk = tools.desk;
    QObject::connect(page, &ScenarioPage::otherWanted, &desk, [&desk] { (void)desk.clear(); });
    return page;
}

FormStep* newFormStep(const WizardTools& tools, IntakePage* wizard)
{
    auto* page =
        new FormStep(tools.desk, new FormPage(tools.sentences, tools.pronunciation), wizard);
    QObject::connect(page, &FormStep::leftAtStart, wizard,
                     [wizard] { wizard->goTo(IntakeStep::Situation); });
    return page;
}

MaterialsPage* newMaterialsPage(const WizardTools& tools, IntakePage* wizard)
{
    auto* page = new MaterialsPage(tools.sentences, tools.calendar, wizard);
    page->setPreview(new PagePreview(tools.papers.pictures), [tools] {
        const Result<Decision> decision = tools.desk.preview({});
        const bool isNotice = decision && decision->outcome == DecisionOutcome::Noticed;
        return isNotice ? sketched(tools, *decision) : QList<Document>();
    });
    if (tools.certificates)
        page->setCertificates(
            new CertificateBar(*tools.certificates, tools.clock, tools.sentences, page));
    // After the frame has bound the work.
    QObject::connect(&tools.desk, &IntakeDesk::workChanged, page,
                     [tools, page] { page->setAsked(tools.desk.askedBefore()); });
    return page;
}

DecisionPage* newDecisionPage(const WizardTools& tools, IntakePage* wizard)
{
    auto* page = new DecisionPage(tools.desk, tools.sentences, wizard);
    auto* preview = new PagePreview(tools.papers.pictures);
    preview->setFocusPolicy(Qt::NoFocus);
    page->addAside(preview);
    QObject::connect(page, &DecisionPage::previewed, preview,
                     [tools, preview](const std::optional<Decision>& decision) {
                         preview->setDocuments(decision ? sketched(tools, *decision)
                                                        : QList<Document>());
                     });
    return page;
}

void joinDecision(DecisionPage* decision, IntakePage* wizard, FormStep* form,
                  MaterialsPage* materials)
{
    QObject::connect(decision, &DecisionPage::fieldWanted, form, [=](const FieldRef& ref) {
        wizard->goTo(IntakeStep::Form);
        form->goTo(ref);
    });
    QObject::connect(decision, &DecisionPage::materialWanted, materials, [=](const QString& key) {
        wizard->goTo(IntakeStep::Materials);
        materials->select(key);
    });
    QObject::connect(decision, &DecisionPage::situationWanted, wizard,
                     [=] { wizard->goTo(IntakeStep::Situation); });
}

} // namespace

IntakePage* newWizard(const WizardTools& tools, QWidget* parent)
{
    auto* wizard = new IntakePage(tools.desk, tools.sentences, parent);
    FormStep* form = newFormStep(tools, wizard);
    MaterialsPage* materials = newMaterialsPage(tools, wizard);
    DecisionPage* decision = newDecisionPage(tools, wizard);
    wizard->addStep(IntakeStep::Scenario, newScenarioPage(tools, wizard));
    wizard->addStep(IntakeStep::Situation, new SituationPage(wizard));
    wizard->addStep(IntakeStep::Form, form);
    wizard->addStep(IntakeStep::Materials, materials);
    wizard->addStep(IntakeStep::Decision, decision);
    wizard->addStep(IntakeStep::Paper,
                    new PaperPage(tools.desk, new PaperStack(tools.papers, tools.who), wizard));
    joinDecision(decision, wizard, form, materials);
    return wizard;
}

} // namespace yichuang
