// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/catalogrows.h"

namespace yichuang::sandbox {

/// A matter that regions offer.
struct CatalogMatter
{
    QString id;
    QString name;
    QString department;
    QString scenario;
};

/// Made-up records of kind "entry": every matter in every region (16 cities and 136 counties), and
/// round again until there are enough. The n-th is always the same.
class GeneratedEntries
{
public:
    GeneratedEntries() = default;
    GeneratedEntries(QList<CatalogMatter> matters, qint64 count);

    qint64 size() const { return m_count; }
    /// `index` from 0. The position is left to the caller.
    CatalogRecord at(qint64 index) const;
    const QString& regionAt(qint64 index) const;

private:
    struct Region
    {
        QString code;
        QString name;
    };

    QList<Region> m_regions;
    QList<CatalogMatter> m_matters;
    qint64 m_count = 0;
};

} // namespace yichuang::sandbox
