// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace yichuang {

/// One file of a catalog folder as it was read.
struct CatalogFile
{
    QByteArray bytes;
    QJsonValue json;
};

/// Reads a file of JSON in UTF-8. The codes of its errors are those of catalog defects.
Result<CatalogFile> readCatalogFile(const QString& path);

} // namespace yichuang
