// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakedesk.h"

#include "core/cases/missingitems.h"
#include "core/intake/applicantof.h"
#include "core/session/permissions.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error rejected(const QString& code, const QStringList& params = {})
{
    return {ErrorKind::Rejected, code, params};
}

int countOpenQuestions(const IntakeWork& work)
{
    const auto asked = askedQuestions(work.scenario(), work.session().situation());
    return int(std::ranges::count_if(asked, [&](const Question* question) {
        return !work.merge().answers.contains(question->id);
    }));
}

int countOpenMaterials(const IntakeWork& work)
{
    QSet<QString> keys;
    for (const MissingItem& item : missingMaterials(work.merge().materials, work.checklist()))
        keys.insert(item.key);
    return int(keys.size());
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

IntakeStep stepOf(const Draft& draft)
{
    // A decided case has no draft, so none is ever parked at its papers.
    return IntakeStep(std::clamp(draft.step, 0, int(IntakeStep::Decision)));
}

QString titleOf(const IntakeWork& work)
{
    const QString name = applicantOf(work.catalog(), work.form()).name;
    const QString& scenario = work.scenario().name;
    return name.isEmpty() ? scenario : scenario + u" · "_s + name;
}

} // namespace

IntakeDesk::IntakeDesk(CatalogPtr catalog, const DeskTools& tools, Session session, QObject* parent)
    : QObject(parent), m_catalog(std::move(catalog)), m_tools(tools), m_session(std::move(session))
{
}

IntakeDesk::~IntakeDesk()
{
    // Leaving the window parks the work; what can't be saved now was reported at every edit.
    if (m_keeper && !m_submitted)
        (void)m_keeper->flush();
}

IntakeFacts IntakeDesk::facts() const
{
    IntakeFacts facts;
    if (!m_work)
        return facts;
    facts.hasScenario = true;
    facts.scenarioHasGuide = m_work->scenario().hasGuide;
    facts.openQuestions = countOpenQuestions(*m_work);
    facts.matters = int(m_work->merge().selection.matters.size());
    facts.rejections = int(m_work->merge().selection.rejections.size());
    facts.openFields = int(m_work->form().open.size());
    facts.openMaterials = countOpenMaterials(*m_work);
    facts.isDecided = m_submitted.has_value();
    facts.isReturning = !m_draft.returning.isEmpty();
    return facts;
}

Outcome IntakeDesk::begin(const ScenarioId& scenario)
{
    if (const Outcome allowed = require(m_session.role, Permission::TakeIn); !allowed)
        return allowed;
    const Scenario* found = m_catalog->scenario(scenario);
    if (!found)
        return rejected(u"intake.noScenario"_s, {scenario.text()});
    if (!found->hasGuide)
        return rejected(u"intake.noGuide"_s, {found->name});
    Draft draft;
    draft.id = newId();
    draft.scenario = scenario;
    draft.catalogVersion = m_catalog->version();
    return replaceBy(draft, IntakeStep::Situation, {});
}

Outcome IntakeDesk::resume(const QString& draftId)
{
    if (m_work && m_draft.id == draftId)
        return Done{};
    if (const Outcome allowed = require(m_session.role, Permission::TakeIn); !allowed)
        return allowed;
    const Result<Draft> draft = m_tools.drafts.load(draftId);
    if (!draft)
        return draft.error();
    if (draft->returning.isEmpty())
        return replaceBy(*draft, stepOf(*draft), {});
    const Result<ReturnVisit> visit = visitOf(draft->returning);
    if (!visit)
        return visit.error();
    return replaceBy(*draft, stepOf(*draft), visit->open);
}

Outcome IntakeDesk::beginReturn(const CaseNumber& number)
{
    const Result<QList<Draft>> parked = m_tools.drafts.list();
    if (!parked)
        return parked.error();
    const auto begun = std::ranges::find(*parked, number, &Draft::returning);
    if (begun != parked->end())
        return resume(begun->id);
    if (m_work && m_draft.returning == number && !m_submitted)
        return Done{};
    if (const Outcome allowed = require(m_session.role, Permission::TakeIn); !allowed)
        return allowed;
    const Result<ReturnVisit> visit = visitOf(number);
    if (!visit)
        return visit.error();
    return replaceBy(visit->draft, stepOf(visit->draft), visit->open);
}

Result<ReturnVisit> IntakeDesk::visitOf(const CaseNumber& number) const
{
    const Result<CaseRecord> record = m_tools.cases.load(number);
    if (!record)
        return record.error();
    return yichuang::beginReturn(*record, newId(), m_session.clerk, m_tools.clock.now());
}

Outcome IntakeDesk::replaceBy(const Draft& draft, IntakeStep step, const QList<MissingItem>& asked)
{
    const Scenario* scenario = m_catalog->scenario(draft.scenario);
    if (!scenario || !scenario->hasGuide)
        return Error{ErrorKind::Conflict, u"draft.otherCatalog"_s, {draft.catalogVersion}};
    if (const Outcome parked = clear(); !parked)
        return parked;
    put(draft, *scenario);
    m_askedBefore = asked;
    m_flow.resumeAt(step, facts());
    Q_EMIT workChanged();
    Q_EMIT stepChanged();
    return Done{};
}

Outcome IntakeDesk::clear(bool isDiscarded)
{
    if (!m_work)
        return Done{};
    if (isDiscarded && !m_submitted) {
        if (const Outcome removed = m_tools.drafts.remove(m_draft.id); !removed)
            return removed;
        m_keeper->discard();
    } else if (const Outcome saved = m_keeper->flush(); !saved) {
        return saved;
    }
    m_keeper.reset();
    const std::unique_ptr<IntakeWork> old =
        std::move(m_work); // screens show it until they are told
    m_draft = {};
    m_flow = {};
    m_askedBefore.clear();
    m_submitted.reset();
    Q_EMIT workChanged();
    return Done{};
}

Outcome IntakeDesk::goTo(IntakeStep step)
{
    if (const Outcome moved = m_flow.goTo(step, facts()); !moved)
        return moved;
    if (m_keeper && !m_submitted) {
        m_keeper->noteEdit();
        // The step stands even where the disk doesn't take it; saveFailed() has said so.
        (void)m_keeper->flush();
    }
    Q_EMIT stepChanged();
    return Done{};
}

Result<Decision> IntakeDesk::preview(const ClerksChoice& choice) const
{
    if (!m_work)
        return rejected(u"intake.noScenario"_s);
    return m_tools.submitCase.preview(submission(choice), m_tools.clock.now());
}

Outcome IntakeDesk::decide(const ClerksChoice& choice)
{
    if (!m_work)
        return rejected(u"intake.noScenario"_s);
    if (m_submitted)
        return rejected(u"intake.alreadyDecided"_s);
    if (const Outcome saved = m_keeper->flush(); !saved)
        return saved;
    Result<Submitted> submitted =
        m_tools.submitCase.submit(submission(choice), m_session, m_tools.clock.now());
    if (!submitted)
        return submitted.error();
    m_keeper->discard();
    m_submitted = std::move(submitted).value();
    const Outcome moved = m_flow.goTo(IntakeStep::Paper, facts());
    Q_EMIT decided();
    Q_EMIT stepChanged();
    return moved;
}

void IntakeDesk::put(const Draft& draft, const Scenario& scenario)
{
    m_draft = draft;
    m_draft.clerk = m_session.clerk;
    m_draft.window = m_session.workplace.window;
    FormSession session = FormSession::fromJson(draft.session);
    const QDate today = m_tools.clock.now().date();
    // Until it is a case, work follows the rules of the day on which it is taken in.
    if (draft.returning.isEmpty())
        session.situation().intakeDay = today;
    m_work = std::make_unique<IntakeWork>(m_catalog, scenario, std::move(session), draft.checklist,
                                          today);
    m_keeper = std::make_unique<DraftKeeper>(m_tools.drafts, [this] { return snapshot(); });
    connectWork();
}

void IntakeDesk::connectWork()
{
    const auto noteEdit = [this] {
        if (!m_submitted)
            m_keeper->noteEdit();
    };
    connect(m_work.get(), &IntakeWork::situationChanged, this, noteEdit);
    connect(m_work.get(), &IntakeWork::formChanged, this, noteEdit);
    connect(m_work.get(), &IntakeWork::checklistChanged, this, noteEdit);
    connect(m_keeper.get(), &DraftKeeper::saved, this, &IntakeDesk::saved);
    connect(m_keeper.get(), &DraftKeeper::failed, this, &IntakeDesk::saveFailed);
}

Draft IntakeDesk::snapshot() const
{
    Draft draft = m_draft;
    draft.step = int(m_flow.step());
    draft.session = m_work->session().toJson();
    draft.checklist = m_work->checklist();
    draft.title = titleOf(*m_work);
    draft.changedAt = m_tools.clock.now();
    return draft;
}

Submission IntakeDesk::submission(const ClerksChoice& choice) const
{
    return {m_draft.id,          *m_catalog, m_work->scenario(), m_work->session(),
            m_work->checklist(), choice,     m_draft.returning};
}

} // namespace yichuang
