// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/catalogbuild.h"
#include "db/catalogrows.h"
#include "db/catalogshelf.h"

#include <functional>

namespace yichuang {

/// The province's catalog in files of its own, so that half a million entries come in without
/// touching the cases: a snapshot is built beside the file in use and takes its place when it is
/// complete; changes are kept aside and applied in one transaction. Belongs to the thread that
/// opened it.
class CatalogSqliteStore : public CatalogBuild
{
public:
    /// `pronunciation` outlives it. Errors: those of SQLite; "folder.cannotWrite".
    static Result<std::unique_ptr<CatalogSqliteStore>> open(const QString& folder,
                                                            const Pronunciation& pronunciation);

    Result<CatalogStand> stand() const override;
    Outcome beginSnapshot(const QString& version) override;
    Outcome take(const CatalogPiece& piece, qint64 after) override;
    Outcome finishSnapshot(const CatalogEnd& end) override;
    Outcome keepChanges(const CatalogPiece& piece) override;
    Outcome applyChanges(const CatalogEnd& end) override;
    Outcome dropChanges() override;
    Result<QList<RefusedRecord>> refused() const override;

private:
    /// One open file.
    struct File
    {
        File(std::unique_ptr<Connection> opened, SearchTokens& tokens)
            : connection(std::move(opened)), rows(*connection, tokens)
        {
        }

        std::unique_ptr<Connection> connection;
        CatalogRows rows;
    };

    CatalogSqliteStore(const QString& folder, const Pronunciation& pronunciation);
    Outcome openFiles();
    Result<std::unique_ptr<File>> openFile(const QString& path);
    /// Does `work` with `file` in one transaction.
    Outcome within(File& file, const std::function<Outcome(CatalogRows&)>& work);
    Result<int> newestRules() const;
    Outcome putChanges(CatalogRows& rows, const CatalogEnd& end);
    Outcome closeBuilding();

    CatalogShelf m_shelf;
    SearchTokens m_tokens;
    std::unique_ptr<File> m_current;  ///< null: none yet
    std::unique_ptr<File> m_building; ///< null: nothing is built
};

} // namespace yichuang
