// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationwindow.h"

#include "app/print/pagepainter.h"
#include "app/print/pdfpaper.h"
#include "ui/cases/casespage.h"
#include "ui/catalog/catalogarea.h"
#include "ui/intake/homepage.h"
#include "ui/intake/intakearea.h"
#include "ui/intake/wizard.h"
#include "ui/shell/stateline.h"
#include "ui/sync/catalogstrip.h"
#include "ui/sync/syncpage.h"

#include <QApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

WorkplaceLabel labelOf(const Application& application)
{
    const Session& session = application.session();
    WorkplaceLabel label;
    label.hall = application.settings().hall().name;
    label.window = session.workplace.window;
    label.clerk = u"%1 %2"_s.arg(session.clerkName, session.clerk);
    label.isTraining = application.settings().isTraining();
    return label;
}

QList<QImage> picturesOf(const Document& document, PaperFormat format, double dotsPerInch)
{
    return PagePainter(format).pictures(document, dotsPerInch);
}

Outcome savePdf(const Document& document, PaperFormat format, const QString& path)
{
    return writePdf({document}, format, path);
}

/// The names a paper has in the settings.
constexpr std::array<std::pair<PaperFormat, QLatin1StringView>, 3> formatNames{
    {{PaperFormat::A4, "A4"_L1}, {PaperFormat::A5, "A5"_L1}, {PaperFormat::Roll80, "roll"_L1}}};

PaperFormat formatNamed(const QString& name)
{
    for (const auto& [format, known] : formatNames) {
        if (name == known)
            return format;
    }
    return PaperFormat::A4;
}

/// Writes the clerk's choice down. A choice that can't be kept is only made anew the next time.
std::function<void(const PrintChoice&)> keeper(Settings settings)
{
    return [settings](const PrintChoice& choice) mutable {
        (void)settings.choose("print/printer", choice.printer);
        for (const auto& [format, name] : formatNames) {
            if (format == choice.format)
                (void)settings.choose("print/format", QString(name));
        }
    };
}

} // namespace

ApplicationWindow::ApplicationWindow(WindowGround ground)
    : m_ground(std::move(ground)),
      m_printCase(m_ground.application.cases(), m_printer, m_ground.clock),
      m_sketch(m_ground.application.composer(), m_ground.application.session()),
      m_desk(m_ground.catalog,
             {m_ground.application.cases(), m_ground.application.drafts(),
              m_ground.application.submitCase(), m_ground.clock},
             m_ground.application.session()),
      m_province(m_ground.application, m_ground.clock),
      m_catalog(m_ground.application, m_province),
      m_certificates(m_province.province(), m_ground.clock),
      m_syncSign(m_ground.clock, m_ground.sentences),
      m_window(labelOf(m_ground.application)),
      m_ask(m_window),
      m_dayWatch(m_ground.clock)
{
    addIntake();
    addCases();
    addGuides();
    addSync();
    connectState();
    connect(&m_dayWatch, &DayWatch::dayBegan, this, &ApplicationWindow::beginDay);
    connect(&m_ground.application.cases(), &CaseStore::caseChanged, this,
            &ApplicationWindow::lookAgainAt);
}

ApplicationWindow::~ApplicationWindow() = default;

void ApplicationWindow::show()
{
    m_window.show(int(Area::Intake));
    m_window.show();
    m_dayWatch.start();
    if (m_province.isSet())
        (void)m_province.begin(); // a command that syncs just now is done soon; the next start will
}

void ApplicationWindow::beginDay(const QDateTime& now)
{
    m_ground.application.backUp(now.date());
    const auto report =
        settleSilence({m_ground.application.cases(), *m_ground.catalog, m_ground.calendar},
                      m_ground.application.session(), now);
    if (!report) {
        m_window.state().setProblem(m_ground.sentences.of(report.error()));
        return;
    }
    m_silent = report->warned;
    m_home->setSilent(m_silent);
}

void ApplicationWindow::lookAgainAt(const CaseNumber& number)
{
    const auto it = std::ranges::find_if(
        m_silent, [&](const SilentCase& waiting) { return waiting.record.number == number; });
    if (it == m_silent.end())
        return;
    const Result<CaseRecord> record = m_ground.application.cases().load(number);
    if (record && stateAfter(record->events).phase == CasePhase::Received)
        return;
    m_silent.erase(it);
    m_home->setSilent(m_silent);
}

PaperTools ApplicationWindow::paperTools()
{
    const Settings& settings = m_ground.application.settings();
    const PrintChoice start{settings.value("print/printer").toString(),
                            formatNamed(settings.value("print/format").toString())};
    return {picturesOf, savePdf,         m_ground.application.cases(),
            m_printer,  m_printCase,     m_ground.sentences,
            start,      keeper(settings)};
}

void ApplicationWindow::addIntake()
{
    Application& application = m_ground.application;
    m_home = new HomePage(m_ground.catalog, m_pronunciation);
    IntakePage* wizard = newWizard(
        {m_desk, m_ground.sentences, m_pronunciation, m_ground.clock, m_ground.calendar, m_sketch,
         paperTools(), application.session(), m_province.isSet() ? &m_certificates : nullptr});
    m_intake = new IntakeArea(
        {m_ground.catalog, m_desk, application.drafts(), m_ground.clock, m_ground.sentences, m_ask},
        m_home, wizard);
    m_window.addArea(iconOf(Area::Intake), nameOf(Area::Intake), m_intake);
    connect(m_intake, &IntakeArea::titleChanged, this, &ApplicationWindow::showTitle);
}

void ApplicationWindow::addCases()
{
    Application& application = m_ground.application;
    m_cases = new CasesPage({m_ground.catalog, application.drafts(), m_ground.clock,
                             m_ground.calendar, m_ask, paperTools(), application.session()});
    m_window.addArea(iconOf(Area::Cases), nameOf(Area::Cases), m_cases);
    connect(m_intake, &IntakeArea::casesWanted, this, [this] { m_window.show(int(Area::Cases)); });
    connect(m_home, &HomePage::caseChosen, this, [this](const CaseNumber& number) {
        m_window.show(int(Area::Cases));
        m_cases->find(number.text());
    });
    connect(m_cases, &CasesPage::returnWanted, this, [this](const CaseNumber& number) {
        m_window.show(int(Area::Intake));
        m_intake->beginReturn(number);
    });
    connect(m_cases, &CasesPage::draftWanted, this, [this](const QString& draft) {
        m_window.show(int(Area::Intake));
        m_intake->resume(draft);
    });
    connect(&m_window, &MainWindow::areaShown, this, [this](int area) {
        m_shown = Area(area);
        showTitle();
        if (m_shown == Area::Cases)
            m_cases->enter();
        if (m_shown == Area::Sync)
            m_syncPage->enter();
    });
}

void ApplicationWindow::addSync()
{
    m_syncPage = new SyncPage({m_ground.catalog, m_province.outbox(), m_ground.application.cases(),
                               m_province.isSet() ? &m_province.province() : nullptr,
                               m_ground.clock, m_ground.sentences, m_ask});
    m_window.addArea(iconOf(Area::Sync), nameOf(Area::Sync), m_syncPage);
    if (m_province.isSet()) {
        auto* strip = new CatalogStrip(m_ground.sentences);
        m_syncPage->setCatalog(strip);
        m_catalog.showOn(*strip);
    }
    const auto tell = [this] { m_syncSign.setState(m_province.state()); };
    connect(&m_province.sync(), &ProvinceSync::stateChanged, this, tell);
    connect(&m_syncSign, &SyncSign::said, &m_window.state(), &StateLine::setNetwork);
    connect(&m_syncSign, &SyncSign::said, m_syncPage, &SyncPage::setState);
    connect(&m_window.state(), &StateLine::networkWanted, this,
            [this] { m_window.show(int(Area::Sync)); });
    connect(m_syncPage, &SyncPage::syncWanted, this, [this] {
        if (m_province.isSet())
            m_province.sync().syncNow();
    });
    connect(&m_province, &ApplicationProvince::begun, this, [this] { m_province.start(); });
    tell();
}

void ApplicationWindow::addGuides()
{
    const PaperTools papers = paperTools();
    auto* guides =
        new CatalogArea({m_ground.catalog, m_ground.clock, m_ground.application.settings().hall(),
                         LeafletTools{papers.pictures, papers.savePdf, m_printer,
                                      m_ground.sentences, papers.start, papers.keep}},
                        m_pronunciation);
    m_window.addArea(iconOf(Area::Guides), nameOf(Area::Guides), guides);
    connect(guides, &CatalogArea::startWanted, this, [this](const ScenarioId& scenario) {
        m_window.show(int(Area::Intake));
        m_intake->begin(scenario);
    });
}

void ApplicationWindow::showTitle()
{
    if (m_shown == Area::Intake)
        m_window.setTitle(m_intake->title(), m_intake->detail());
    else
        m_window.setTitle(nameOf(m_shown));
}

void ApplicationWindow::connectState()
{
    StateLine& state = m_window.state();
    connect(&m_desk, &IntakeDesk::saved, this,
            [this, &state] { state.setSaved(m_ground.clock.now()); });
    connect(&m_desk, &IntakeDesk::saveFailed, this,
            [this, &state](const Error& error) { state.setProblem(m_ground.sentences.of(error)); });
    connect(&m_desk, &IntakeDesk::workChanged, this, [this, &state] {
        if (!m_desk.work())
            state.setNothingOpen();
    });
    connect(&m_window, &MainWindow::typeSizeWanted, this, [this](TypeSize size) {
        Theme(size).applyTo(*qApp);
        m_window.setTypeSize(size);
    });
}

} // namespace yichuang
