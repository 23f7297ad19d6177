// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationprovince.h"

#include "app/province/terminalsecrets.h"
#include "app/security/keyringsecrets.h"
#include "app/security/passingsecrets.h"
#include "db/connection.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QNetworkInformation>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int millisecondsASecond = 1000;

/// The key of a training terminal follows from that of its folder, so that it is the same device
/// every day and no secret is kept anywhere.
QByteArray practiceKey(const Vault& vault)
{
    return QCryptographicHash::hash(vault.blindIndex("province.device", u"practice"_s),
                                    QCryptographicHash::Sha256);
}

std::unique_ptr<SecretStore> secretsOf(const Application& application)
{
    if (!application.settings().isTraining())
        return std::make_unique<KeyringSecrets>();
    return std::make_unique<PassingSecrets>(QHash<QString, QByteArray>{
        {QString::fromLatin1(pendingKeySecret), practiceKey(application.vault())}});
}

ProvinceAddress addressOf(const Settings& settings)
{
    if (settings.isTraining())
        return {}; // told by the practice once it runs
    return {QUrl(settings.value("province/url").toString()),
            settings.value("province/ca").toString()};
}

bool hasProvince(const Settings& settings)
{
    return settings.isTraining() ? !PracticeProvince::program().isEmpty()
                                 : !settings.value("province/url").toString().isEmpty();
}

} // namespace

ApplicationProvince::ApplicationProvince(Application& application, const Clock& clock)
    : m_application(application),
      m_isSet(hasProvince(application.settings())),
      m_lock(application.connection().path() + u".sync"_s),
      m_outbox(application.connection(), application.vault(), application.cases()),
      m_news(application.connection(), application.vault(), application.cases()),
      m_secrets(secretsOf(application)),
      m_address(addressOf(application.settings())),
      m_client(m_address, *m_secrets),
      m_sync({m_client, m_outbox, m_news, clock,
              [] { return QRandomGenerator::global()->generateDouble(); }})
{
}

ApplicationProvince::~ApplicationProvince() = default;

bool ApplicationProvince::begin()
{
    if (!m_lock.tryLock())
        return false;
    if (m_application.settings().isTraining())
        practise();
    else
        m_client.begin([this] { Q_EMIT begun(); });
    return true;
}

void ApplicationProvince::practise()
{
    const QFileInfo database(m_application.connection().path());
    m_practice = std::make_unique<PracticeProvince>(database.path() + u"/province"_s);
    connect(m_practice.get(), &PracticeProvince::ready, this,
            [this](const ProvinceAddress& address) {
                m_address = address;
                m_client.setAddress(address);
                enterPractice();
            });
    connect(m_practice.get(), &PracticeProvince::failed, this, [this] {
        m_isSet = false;
        Q_EMIT begun();
    });
    m_practice->start();
}

void ApplicationProvince::enterPractice()
{
    const Session& who = m_application.session();
    const QString code = who.workplace.hall() + u'-' + who.workplace.window;
    m_client.enrol(code, u"practice"_s, [this, who](const ProvinceReply<Enrolment>&) {
        // Everybody in the made-up world has this password (docs/province-api/sandbox.md).
        m_client.signClerkIn(who.clerk, u"yichuang"_s,
                             [this](const ProvinceReply<ClerkSignIn>&) { Q_EMIT begun(); });
    });
}

void ApplicationProvince::start()
{
    const int seconds = m_application.settings().value("province/pullSeconds").toInt();
    m_sync.start(qMax(1, seconds) * millisecondsASecond);
    watchNetwork();
}

void ApplicationProvince::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    m_sync.resume();
            });
}

SyncState ApplicationProvince::state() const
{
    SyncState state = m_sync.state();
    if (!m_isSet)
        state.phase = SyncPhase::Off;
    return state;
}

} // namespace yichuang
