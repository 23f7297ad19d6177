// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/applicationcatalog.h"
#include "app/applicationprovince.h"
#include "app/daywatch.h"
#include "app/print/systemprinter.h"
#include "app/text/icupronunciation.h"
#include "core/catalog/catalog.h"
#include "core/intake/certificatelookup.h"
#include "core/intake/intakedesk.h"
#include "core/intake/noticewatch.h"
#include "core/intake/papersketch.h"
#include "core/intake/printcase.h"
#include "ui/common/ask.h"
#include "ui/paper/paperstack.h"
#include "ui/shell/areas.h"
#include "ui/shell/mainwindow.h"
#include "ui/sync/syncsign.h"

namespace yichuang {

class CasesPage;
class HomePage;
class IntakeArea;
class SyncPage;

/// What the window stands on; all outlive it.
struct WindowGround
{
    Application& application;
    CatalogPtr catalog;
    const WorkCalendar& calendar;
    const Sentences& sentences;
    const Clock& clock;
};

/// The window of the counter with its areas: builds every page and connects them.
class ApplicationWindow : public QObject
{
    Q_OBJECT

public:
    explicit ApplicationWindow(WindowGround ground);
    ~ApplicationWindow() override;

    void show();

private:
    PaperTools paperTools();
    void addIntake();
    void addCases();
    void addGuides();
    void addSync();
    void connectState();
    void showTitle();
    void beginDay(const QDateTime& now);
    void lookAgainAt(const CaseNumber& number);

    WindowGround m_ground;
    IcuPronunciation m_pronunciation;
    SystemPrinter m_printer;
    PrintCase m_printCase;
    PaperSketch m_sketch;
    IntakeDesk m_desk;
    ApplicationProvince m_province;
    ApplicationCatalog m_catalog;
    CertificateLookup m_certificates;
    SyncSign m_syncSign;
    MainWindow m_window;
    DialogAsk m_ask;
    DayWatch m_dayWatch;
    QList<SilentCase> m_silent; ///< received, to be decided in time
    HomePage* m_home = nullptr;
    IntakeArea* m_intake = nullptr;
    CasesPage* m_cases = nullptr;
    SyncPage* m_syncPage = nullptr;
    Area m_shown = Area::Intake;
};

} // namespace yichuang
