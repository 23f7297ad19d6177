// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/catalog/catalogbase.h"
#include "tests/province/rules/noncememory.h"
#include "tests/province/store/database.h"

#include <QDateTime>

#include <atomic>

namespace yichuang::sandbox {

/// What all rules share.
struct Province
{
    Database database;
    CatalogBase catalog;
    QString folder;                  ///< of attachments
    QByteArray adminKey;             ///< opens the administration, on the loopback alone
    std::atomic<int> secondsOff = 0; ///< of the province's clock
    NonceMemory nonces{};

    QString attachmentPath(const QString& hash) const
    {
        return folder + QStringLiteral("/attachments/") + hash;
    }
};

} // namespace yichuang::sandbox
