// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/practiceprovince.h"
#include "app/province/provinceclient.h"
#include "core/base/clock.h"
#include "core/sync/provincesync.h"
#include "db/outboxsqlitestore.h"
#include "db/provincesqlitecases.h"

#include <QLockFile>

namespace yichuang {

/// The province of a terminal, built and connected: the one of the settings, or in training one to
/// practise with, which is started, knows this window and lets it in.
class ApplicationProvince : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ApplicationProvince(Application& application, const Clock& clock);
    ~ApplicationProvince() override;

    /// Whether there is a province; without one nothing is sent and nothing is wrong.
    bool isSet() const { return m_isSet; }
    /// Makes it reachable: reads the secrets, starts the practice. begun() follows, also where it
    /// failed: the state then says why. False while another program of this folder syncs.
    bool begin();
    /// From now on by itself.
    void start();

    Province& province() { return m_client; }
    OutboxStore& outbox() { return m_outbox; }
    ProvinceCases& news() { return m_news; }
    ProvinceSync& sync() { return m_sync; }
    SyncState state() const;
    /// Where it is, and the terminal's secrets; from begun() on.
    const ProvinceAddress& address() const { return m_address; }
    SecretStore& secrets() { return *m_secrets; }

Q_SIGNALS:
    void begun();

private:
    void practise();
    void enterPractice();
    void watchNetwork();

    Application& m_application;
    bool m_isSet;
    QLockFile m_lock; ///< one sync a data folder
    OutboxSqliteStore m_outbox;
    ProvinceSqliteCases m_news;
    std::unique_ptr<SecretStore> m_secrets;
    ProvinceAddress m_address;
    ProvinceClient m_client;
    ProvinceSync m_sync;
    std::unique_ptr<PracticeProvince> m_practice;
};

} // namespace yichuang
