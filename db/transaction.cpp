// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace yichuang {

Transaction::Transaction(const Connection& connection)
    : m_connection(connection),
      m_begun(Statement(connection, u"BEGIN IMMEDIATE"_s).run()),
      m_isOpen(m_begun.isOk())
{
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (disk full); a second ROLLBACK then does no harm.
    if (m_isOpen)
        (void)Statement(m_connection, u"ROLLBACK"_s).run();
}

Outcome Transaction::commit()
{
    const Outcome done = Statement(m_connection, u"COMMIT"_s).run();
    if (done)
        m_isOpen = false;
    return done;
}

} // namespace yichuang
