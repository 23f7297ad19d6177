// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/statement.h"

namespace yichuang {

/// A write transaction: BEGIN IMMEDIATE (QSqlDatabase::transaction() would be a deferred one, which
/// can fail half-way). Leaving the scope without commit() rolls back.
class Transaction
{
public:
    explicit Transaction(const Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Whether it began.
    const Outcome& begun() const { return m_begun; }
    /// The last line of every use. After an error nothing was written.
    Outcome commit();

private:
    const Connection& m_connection;
    Outcome m_begun;
    bool m_isOpen = false;
};

} // namespace yichuang
