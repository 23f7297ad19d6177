// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationstart.h"

#include "app/applicationcommands.h"
#include "app/applicationparts.h"
#include "app/applicationwindow.h"
#include "app/cli/arguments.h"
#include "app/cli/exitcode.h"
#include "app/systemclock.h"
#include "db/backup.h"
#include "ui/common/chinese.h"
#include "ui/common/theme.h"
#include "ui/shell/starttrouble.h"
#include "ui/wording/plainsentences.h"

#include <QApplication>
#include <QLockFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// From the command line to the window on the screen.
class Start
{
public:
    explicit Start(const Arguments& arguments)
        : m_plan{arguments.value(u"data"_s), arguments.has(u"training"_s)},
          m_catalog(loadCatalog(arguments.value(u"catalog"_s)))
    {
    }

    void open()
    {
        if (!m_calendar)
            return tell(m_calendar.error());
        if (!m_catalog.catalog)
            return tell({ErrorKind::Rejected, u"catalog.unusable"_s, {}});
        auto application = Application::open(m_plan, *m_calendar, m_sentences);
        if (!application)
            return tell(application.error());
        m_application = std::move(application).value();
        if (const Outcome alone = m_application->claimWindow(); !alone)
            return tell(alone.error());
        m_window = std::make_unique<ApplicationWindow>(
            WindowGround{*m_application, m_catalog.catalog, *m_calendar, m_sentences, m_clock});
        m_window->show();
    }

private:
    void tell(const Error& error)
    {
        m_trouble.reset(new StartTrouble(m_sentences.of(error)));
        const QString backup = error.code == u"db.damaged" ? error.params.value(1) : QString();
        if (!backup.isEmpty()) {
            m_trouble->offerRestore(backup);
            QObject::connect(
                m_trouble.get(), &StartTrouble::restoreWanted, m_trouble.get(),
                [this, path = error.params.value(0), backup] { restore(path, backup); });
        }
        m_trouble->show();
    }

    void restore(const QString& path, const QString& backup)
    {
        const Result<QString> aside = restoreBackup(path, backup, m_clock.now());
        m_trouble->close();
        m_trouble.release()->deleteLater();
        if (aside)
            open();
        else
            tell(aside.error());
    }

    PlainSentences m_sentences;
    SystemClock m_clock;
    ApplicationPlan m_plan;
    Result<WorkCalendar> m_calendar = builtinCalendar();
    CatalogReading m_catalog;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<ApplicationWindow> m_window;
    std::unique_ptr<StartTrouble> m_trouble;
};

} // namespace

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runWindow(int argc, char* argv[])
{
    QApplication application(argc, argv);
    nameProgram(application);
    speakChinese(application);
    Theme().applyTo(application);
    const auto [arguments, faults] =
        Arguments::read(windowShape(), QCoreApplication::arguments().mid(1));
    if (!faults.isEmpty()) {
        QTextStream err(stderr);
        for (const Error& fault : faults)
            err << PlainSentences().of(fault) << u'\n';
        return int(ExitCode::Wrong);
    }
    Start start(arguments);
    start.open();
    return QApplication::exec();
}

} // namespace yichuang
