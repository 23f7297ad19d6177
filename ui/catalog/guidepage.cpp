// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/guidepage.h"

#include "core/documents/circumstance.h"
#include "core/documents/guidewording.h"
#include "core/documents/matterlaw.h"
#include "ui/catalog/guideentries.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang {

namespace {

QString feeOf(const Matter& matter)
{
    return matter.feeBasis.isEmpty() ? matter.fee
                                     : QStringLiteral("%1（%2）").arg(matter.fee, matter.feeBasis);
}

/// What a matter's line says beside its name.
QString detailOf(const Matter& matter)
{
    QStringList parts{matter.department};
    if (matter.canBeAccepted())
        parts << handlingTime(matter) << matter.fee;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

GuidePage::GuidePage(QWidget* parent) : QScrollArea(parent), m_column(nullptr)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Guide"));
}

/// A new page for every guide: a page that is filled while it is seen is laid out in vain, again
/// and again. What is read may have been chosen on the old one, so that goes later.
void GuidePage::beginPage()
{
    auto* page = new QWidget;
    page->setProperty("kind", QStringLiteral("page"));
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(12);
    m_column->addStretch();
}

GuideSection* GuidePage::addSection(const QString& title)
{
    auto* section = new GuideSection(title, m_column->parentWidget());
    m_column->insertWidget(m_column->count() - 1, section);
    return section;
}

void GuidePage::show(const Guide& guide)
{
    beginPage();
    if (guide.matter)
        showMatter(guide);
    else
        showScenario(guide);
    if (QWidget* old = takeWidget())
        old->deleteLater();
    setWidget(m_column->parentWidget());
    verticalScrollBar()->setValue(0);
}

void GuidePage::showScenario(const Guide& guide)
{
    const Scenario& scenario = *guide.scenario;
    GuideSection* head = addSection({});
    head->addText(scenario.description);
    head->addPair(tr("Led by"), scenario.lead);
    if (guide.isWritten()) {
        head->addPair(tr("Form"),
                      tr("%n field(s) at most, on one form", nullptr, guide.fieldCount()));
        head->addPair(tr("Materials"), materialFigures(guide.materials));
    }
    addMatters(guide);
    addQuestions(scenario);
    addMaterials(guide);
    addFields(guide);
    addRejections(scenario);
    addVerify(guide);
}

void GuidePage::addMatters(const Guide& guide)
{
    GuideSection* section = addSection(tr("Matters"));
    for (const Matter* matter : guide.matters) {
        const bool hasEnded = matter->status != MatterStatus::Active;
        const QString badge = hasEnded           ? statusBadge(*matter)
                              : matter->hasGuide ? handlingKind(*matter)
                                                 : tr("not written yet");
        QPushButton* link = section->addLink(
            fullName(*matter), detailOf(*matter), badge,
            hasEnded || !matter->hasGuide ? QStringLiteral("care") : QStringLiteral("soft"));
        connect(link, &QPushButton::clicked, this,
                [this, id = matter->id] { Q_EMIT matterChosen(id); });
    }
}

void GuidePage::addQuestions(const Scenario& scenario)
{
    if (scenario.questions.isEmpty())
        return;
    GuideSection* section = addSection(tr("What is asked first"));
    for (const Question& question : scenario.questions)
        section->addEntry(entryOf(scenario, question));
}

void GuidePage::addMaterials(const Guide& guide)
{
    if (guide.materials.isEmpty())
        return;
    GuideSection* section = addSection(tr("Materials"));
    for (const GuideMaterial& material : guide.materials)
        section->addEntry(entryOf(guide, material));
}

void GuidePage::addFields(const Guide& guide)
{
    if (guide.fields.isEmpty())
        return;
    GuideSection* section = addSection(tr("The form"));
    for (const GuideFieldGroup& group : guide.fields)
        section->addEntry(entryOf(*guide.scenario, group));
}

void GuidePage::addRejections(const Scenario& scenario)
{
    QStringList texts;
    for (const Rule& rule : scenario.rules) {
        for (const Rejection& rejection : rule.reject) {
            const QString text =
                rejection.instead.isEmpty()
                    ? rejection.message
                    : tr("%1 (instead: %2)").arg(rejection.message, rejection.instead);
            if (!texts.contains(text))
                texts.append(text);
        }
    }
    addList(tr("What can't be handled here"), texts);
}

void GuidePage::showMatter(const Guide& guide)
{
    const Matter& matter = *guide.matter;
    GuideSection* head = addSection({});
    if (matter.status != MatterStatus::Active)
        head->addText(statusText(*guide.scenario, matter), QStringLiteral("bad"));
    head->addPair(tr("Department"), matter.department);
    head->addPair(tr("Type"), matter.type);
    head->addPair(tr("Statutory limit"), limitWithBasis(matter.statutoryLimit));
    head->addPair(tr("Promised limit"), limitWithBasis(matter.promisedLimit));
    head->addPair(tr("To be applied for"), limitWithBasis(matter.applyWithin));
    head->addPair(tr("Fee"), feeOf(matter));
    head->addPair(tr("Questions to"), matter.consultPhone);
    head->addPair(tr("Complaints to"), matter.supervisePhone);
    head->addPair(tr("Note"), matter.note);
    if (!matter.hasGuide)
        head->addText(tr("The guide isn't written yet: this is what the programme prints."),
                      QStringLiteral("care"));
    addList(tr("Who may apply"), matter.conditions);
    addList(tr("When it isn't accepted"), matter.nonAcceptance);
    addMaterials(guide);
    addFields(guide);
    addList(tr("Steps"), matter.steps);
    addAids(guide);
    QStringList results;
    for (const ResultDocument& result : matter.results)
        results.append(result.isElectronic ? tr("%1 (also electronic)").arg(result.name)
                                           : result.name);
    addList(tr("Results"), results);
    addBasis(guide);
    addVerify(guide);
}

/// What the clerk looks at, and the phrases for the notice.
void GuidePage::addAids(const Guide& guide)
{
    QStringList points;
    for (const ReviewPoint& point : guide.matter->reviewPoints)
        points.append(point.text);
    addList(tr("Points to review"), points);
    QStringList defects;
    for (const DefectPhrase& defect : guide.matter->defects)
        defects.append(defect.text);
    addList(tr("Common defects"), defects);
}

void GuidePage::addList(const QString& title, const QStringList& texts)
{
    if (!texts.isEmpty())
        addSection(title)->addNumbered(texts);
}

void GuidePage::addBasis(const Guide& guide)
{
    addList(tr("Legal basis"), guide.matter->legalBasis);
}

void GuidePage::addVerify(const Guide& guide)
{
    QList<GuideEntry> notes;
    if (!guide.matter && !guide.scenario->verify.isEmpty())
        notes.append({guide.scenario->name, {}, {}, {}, {guide.scenario->verify}});
    for (const Matter* matter : guide.matters) {
        if (!matter->verify.isEmpty())
            notes.append({fullName(*matter), {}, {}, {}, {matter->verify}});
    }
    if (notes.isEmpty())
        return;
    GuideSection* section = addSection(tr("Still to be confirmed by the lead department"));
    for (const GuideEntry& note : notes) {
        if (guide.matter)
            section->addText(note.lines.first(), QStringLiteral("soft"));
        else
            section->addEntry(note);
    }
}

void GuidePage::keyPressEvent(QKeyEvent* event)
{
    QScrollBar& bar = *verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar.setValue(bar.minimum());
    else if (event->key() == Qt::Key_End)
        bar.setValue(bar.maximum());
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace yichuang
