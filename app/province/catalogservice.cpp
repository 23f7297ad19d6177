// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/catalogservice.h"

#include "app/province/catalogstream.h"
#include "app/province/terminalsecrets.h"

#include <QPointer>
#include <QRandomGenerator>

#include <optional>

using namespace Qt::StringLiterals;

namespace yichuang {

/// All that the thread has; made in it, and gone with it.
class CatalogService::Work : public QObject
{
public:
    using Told = std::function<void(const CatalogState&)>;
    using Switched = std::function<void(const QString&)>;

    Work(ProvinceAddress address, QString region, OpenCatalogBuild open, Told told,
         Switched switched)
        : m_address(std::move(address)),
          m_region(std::move(region)),
          m_open(std::move(open)),
          m_told(std::move(told)),
          m_switched(std::move(switched))
    {
    }

    void begin(const std::optional<TerminalCredentials>& credentials, const QString& whyNot)
    {
        if (!m_pull && !make())
            return;
        m_session->setCredentials(credentials, whyNot);
        m_pull->start();
        m_check.start(checkEvery);
    }

    void pause()
    {
        if (m_pull)
            m_pull->pause();
    }

    void resume()
    {
        if (m_pull)
            m_pull->resume();
    }

private:
    bool make()
    {
        Result<std::unique_ptr<CatalogBuild>> build = m_open();
        if (!build) {
            CatalogState failed;
            failed.phase = CatalogPhase::Failed;
            failed.code = build.error().code;
            m_told(failed);
            return false;
        }
        m_build = std::move(build).value();
        m_session = std::make_unique<ProvinceSession>(m_address);
        m_stream = std::make_unique<CatalogStream>(*m_session, m_region);
        m_pull = std::make_unique<CatalogPull>(
            *m_stream, *m_build, [] { return QRandomGenerator::global()->generateDouble(); });
        connect(m_pull.get(), &CatalogPull::stateChanged, this, m_told);
        connect(m_pull.get(), &CatalogPull::switched, this, m_switched);
        connect(&m_check, &QTimer::timeout, m_pull.get(), &CatalogPull::start);
        return true;
    }

    ProvinceAddress m_address;
    QString m_region;
    OpenCatalogBuild m_open;
    Told m_told;
    Switched m_switched;
    std::unique_ptr<CatalogBuild> m_build;
    std::unique_ptr<ProvinceSession> m_session;
    std::unique_ptr<CatalogStream> m_stream;
    std::unique_ptr<CatalogPull> m_pull;
    QTimer m_check{this};
};

CatalogService::CatalogService(const ProvinceAddress& address, const QString& region,
                               SecretStore& secrets, OpenCatalogBuild open)
    : m_secrets(secrets)
{
    const auto told = [this](const CatalogState& state) {
        QMetaObject::invokeMethod(
            this,
            [this, state] {
                m_state = state;
                Q_EMIT stateChanged(m_state);
            },
            Qt::QueuedConnection);
    };
    const auto changed = [this](const QString& version) {
        QMetaObject::invokeMethod(
            this, [this, version] { Q_EMIT switched(version); }, Qt::QueuedConnection);
    };
    m_work = new Work(address, region, std::move(open), told, changed);
    m_work->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_work, &QObject::deleteLater);
    m_thread.start();
}

CatalogService::~CatalogService()
{
    m_thread.quit();
    m_thread.wait();
}

void CatalogService::begin()
{
    m_secrets.read(QString::fromLatin1(terminalSecret), [service = QPointer(this)](
                                                            const Result<QByteArray>& secret) {
        if (!service)
            return;
        const auto credentials = secret ? credentialsFrom(*secret) : std::nullopt;
        const bool isLocked = !secret && secret.error().code != u"secret.notFound";
        const QString whyNot = isLocked ? u"terminal.keyringLocked"_s : u"terminal.notEnrolled"_s;
        QMetaObject::invokeMethod(service->m_work, [work = service->m_work, credentials, whyNot] {
            work->begin(credentials, whyNot);
        });
    });
}

void CatalogService::pause()
{
    QMetaObject::invokeMethod(m_work, [work = m_work] { work->pause(); });
}

void CatalogService::resume()
{
    QMetaObject::invokeMethod(m_work, [work = m_work] { work->resume(); });
}

} // namespace yichuang
