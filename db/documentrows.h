// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/cases/issueddocument.h"
#include "core/ports/vault.h"

namespace yichuang {

class Connection;

/// The rows of table `documents`: what was printed, with its content as issued.
class DocumentRows
{
public:
    DocumentRows(const Connection& connection, const Vault& vault);

    /// A document whose id is stored already is skipped: it stays as issued.
    Outcome append(const CaseNumber& number, const IssuedDocument& document) const;
    /// In the order in which they were issued.
    Result<QList<IssuedDocument>> load(const CaseNumber& number) const;

private:
    const Connection& m_connection;
    const Vault& m_vault;
};

} // namespace yichuang
