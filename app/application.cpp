// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/security/datakey.h"
#include "app/security/keyringsecrets.h"
#include "app/security/sodiumvault.h"
#include "core/documents/decisionpapers.h"
#include "core/intake/submitcase.h"
#include "db/casedatabase.h"
#include "db/casesqlitestore.h"
#include "db/draftsqlitestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// How long to wait for another program that is just opening the same folder, milliseconds.
constexpr int openingPatience = 10000;

QString folderOf(const ApplicationPlan& plan, const Settings& settings)
{
    if (!plan.dataFolder.isEmpty())
        return plan.dataFolder;
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    // What is practised never lies beside what is real.
    return QDir(own).filePath(settings.isTraining() ? u"training"_s : u"counter"_s);
}

Result<Settings> settingsOf(const ApplicationPlan& plan)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    Result<Settings> settings =
        Settings::load(Settings::systemFile(), QDir(own).filePath(u"terminal.conf"_s));
    if (settings && plan.isTraining)
        return settings->forTraining();
    return settings;
}

Result<SecretBytes> keyOf(const QString& folder, const Settings& settings)
{
    const DataKey key(folder);
    if (settings.isTraining())
        return key.fromTrainingFolder();
    KeyringSecrets secrets;
    std::optional<Result<SecretBytes>> found;
    key.fromKeyring(secrets, [&](Result<SecretBytes> answer) {
        found.emplace(std::move(answer));
        QCoreApplication::exit();
    });
    // The first turn of the event loop: nothing else is there yet that could run in it.
    if (!found)
        QCoreApplication::exec();
    return *std::move(found);
}

} // namespace

/// In the order in which they need each other.
struct Application::Services
{
    Services(Settings chosen, const SecretBytes& key, CaseDatabase opened,
             const WorkCalendar& calendar, const Sentences& sentences)
        : windowLock(opened.connection().path() + u".window"_s),
          settings(std::move(chosen)),
          session(settings.session()),
          vault(key),
          database(std::move(opened)),
          cases(database.connection(), vault),
          drafts(database.connection(), vault),
          composer(settings.hall(),
                   [&sentences](const MissingItem& item) { return sentences.of(item); }),
          submitCase(cases, composer, calendar, settings.rules())
    {
    }

    QLockFile windowLock;
    Settings settings;
    Session session;
    SodiumVault vault;
    CaseDatabase database;
    CaseSqliteStore cases;
    DraftSqliteStore drafts;
    DecisionPaperComposer composer;
    SubmitCase submitCase;
};

Application::Application(std::unique_ptr<Services> services) : m_services(std::move(services)) {}

Application::~Application() = default;

Result<std::unique_ptr<Application>> Application::open(const ApplicationPlan& plan,
                                                       const WorkCalendar& calendar,
                                                       const Sentences& sentences)
{
    const Result<Settings> settings = settingsOf(plan);
    if (!settings)
        return settings.error();
    const QDir folder(folderOf(plan, *settings));
    if (!folder.mkpath(u"."_s))
        return Error{ErrorKind::Damaged, u"folder.cannotWrite"_s, {folder.path()}};
    // Two programs that begin on an empty folder must not make two keys.
    QLockFile opening(folder.filePath(u"opening.lock"_s));
    if (!opening.tryLock(openingPatience)) {
        const bool isBusy = opening.error() == QLockFile::LockFailedError;
        return isBusy ? Error{ErrorKind::Offline, u"db.busy"_s, {}}
                      : Error{ErrorKind::Damaged, u"folder.cannotWrite"_s, {folder.path()}};
    }
    const Result<SecretBytes> key = keyOf(folder.path(), *settings);
    if (!key)
        return key.error();
    Result<CaseDatabase> database =
        CaseDatabase::open(folder.filePath(u"cases.db"_s), folder.filePath(u"backups"_s));
    if (!database)
        return database.error();
    return std::unique_ptr<Application>(new Application(std::make_unique<Services>(
        *settings, *key, std::move(database).value(), calendar, sentences)));
}

const Settings& Application::settings() const
{
    return m_services->settings;
}

const Session& Application::session() const
{
    return m_services->session;
}

CaseStore& Application::cases() const
{
    return m_services->cases;
}

DraftStore& Application::drafts() const
{
    return m_services->drafts;
}

const SubmitCase& Application::submitCase() const
{
    return m_services->submitCase;
}

const DocumentComposer& Application::composer() const
{
    return m_services->composer;
}

const Connection& Application::connection() const
{
    return m_services->database.connection();
}

const Vault& Application::vault() const
{
    return m_services->vault;
}

Outcome Application::claimWindow()
{
    if (!m_services->windowLock.tryLock())
        return Error{ErrorKind::Rejected, u"data.inUse"_s, {}};
    return Done{};
}

void Application::backUp(QDate today) const
{
    // A big file takes seconds to copy and check; the window must not wait for it. The next start
    // tries again what failed.
    QThreadPool::globalInstance()->start([path = m_services->database.connection().path(),
                                          backups = m_services->database.backups(), today] {
        const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
        if (connection)
            (void)backups.makeDaily(**connection, today);
    });
}

} // namespace yichuang
