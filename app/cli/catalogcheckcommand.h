// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/catalogsource.h"

#include <QJsonArray>

namespace yichuang {

/// `yichuang catalog check`: every defect of a catalog, for its author.
class CatalogCheckCommand : public Command
{
public:
    CatalogCheckCommand(LoadCatalog loadCatalog, const Sentences& sentences, Streams streams);

    const CommandShape& shape() const override { return m_shape; }
    ExitCode run(const Arguments& arguments) const override;

private:
    QJsonArray toJson(const QList<CatalogDefect>& defects) const;
    void print(const CatalogReading& reading) const;

    CommandShape m_shape;
    LoadCatalog m_loadCatalog;
    const Sentences& m_sentences;
    Streams m_streams;
};

} // namespace yichuang
