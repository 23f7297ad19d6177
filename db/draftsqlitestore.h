// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/draftstore.h"
#include "core/ports/vault.h"

namespace yichuang {

class Connection;

/// Drafts as one sealed row each, replaced whole at every save: one sync, and a row is never half
/// old and half new.
class DraftSqliteStore : public DraftStore
{
public:
    DraftSqliteStore(const Connection& connection, const Vault& vault);

    Outcome save(const Draft& draft) override;
    Result<Draft> load(const QString& id) const override;
    Result<QList<Draft>> list() const override;
    Outcome remove(const QString& id) override;

private:
    const Connection& m_connection;
    const Vault& m_vault;
};

} // namespace yichuang
