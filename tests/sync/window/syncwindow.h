// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/province/provinceclient.h"
#include "app/security/passingsecrets.h"
#include "core/sync/provincesync.h"
#include "db/casedatabase.h"
#include "db/casesqlitestore.h"
#include "db/outboxsqlitestore.h"
#include "db/provincesqlitecases.h"
#include "tests/support/toyvault.h"

namespace yichuang::test {

/// The system's clock, as the product has it.
class PresentTime : public Clock
{
public:
    QDateTime now() const override;
};

/// Where a window of the tests stands.
struct WindowPlace
{
    QString folder;
    QUrl url;
    QString caFile;
    QString hall = QStringLiteral("370102001");
    QString window = QStringLiteral("001");
};

/// A window of a hall without its screen: the real stores, the real client, the real sync.
class SyncWindow
{
public:
    explicit SyncWindow(const WindowPlace& place);

    /// With the made-up world's code of the window; the code of what refused it. Done again with
    /// the same device, it is answered alike.
    QString enrol();
    /// One round, to its end.
    SyncState sync();

    /// The window's `sequence`th case of the day, as it is submitted.
    CaseNumber open(int sequence);
    /// The id of the event, once it is stored.
    QString record(const CaseNumber& number, CaseEventKind kind, const QJsonObject& payload = {});
    void changeForm(const CaseNumber& number, const QString& phone);
    void evaluate(const CaseNumber& number, int score);
    /// Decides every conflict that is there.
    void decideAll(ConflictChoice choice);

    /// Its id at the province, since enrol().
    const QString& terminal() const { return m_terminal; }
    QStringList eventsOf(const CaseNumber& number) const;
    Result<CaseRecord> stored(const CaseNumber& number) const { return m_cases.load(number); }
    Result<QList<CaseSummary>> found(const CaseQuery& query) const { return m_cases.find(query); }
    QList<OutboxLine> lines() const { return *m_outbox.lines(); }
    ProvinceClient& province() { return m_client; }
    ProvinceSync& syncing() { return m_sync; }
    CaseSqliteStore& cases() { return m_cases; }
    ProvinceSqliteCases& news() { return m_news; }

private:
    OutboxEntry entryOf(const CaseNumber& number, OutboxKind kind, const QJsonObject& body) const;

    WindowPlace m_place;
    QString m_terminal;
    PresentTime m_clock;
    ToyVault m_vault;
    CaseDatabase m_database;
    CaseSqliteStore m_cases;
    OutboxSqliteStore m_outbox;
    ProvinceSqliteCases m_news;
    PassingSecrets m_secrets;
    ProvinceClient m_client;
    ProvinceSync m_sync;
};

} // namespace yichuang::test
