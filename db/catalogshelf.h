// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

#include <QDir>

namespace yichuang {

/// The files of the province's catalog in a folder of their own: the one in use, which a small file
/// names, and the one that is being built. Switching is writing that name, in one step of the file
/// system.
class CatalogShelf
{
public:
    explicit CatalogShelf(const QString& folder) : m_folder(folder) {}

    /// Path of the one in use; empty if there is none.
    QString current() const;
    QString building() const;
    bool isBuilding() const;

    /// Opens for writing, with today's schema; creates the folder and the file.
    Result<std::unique_ptr<Connection>> open(const QString& path) const;
    /// The built file, closed by now, takes the place of the current one.
    Outcome promote() const;
    Outcome removeBuilding() const;
    /// Removes what a switch has left behind and nobody reads any more.
    void sweep() const;

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QDir m_folder;
};

} // namespace yichuang
