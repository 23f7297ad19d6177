// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogreader.h"

namespace yichuang {

/// Notes what is wrong in one file of a catalog.
class DefectLog
{
public:
    /// Without a scenario the file is a dictionary.
    DefectLog(CatalogReading& reading, QString file, ScenarioId scenario = {});

    /// A defect that refuses the scenario of this file, or drops a record of a dictionary.
    void refuse(const QString& path, const QString& code, const QStringList& params = {});
    /// A defect that leaves everything in use.
    void report(const QString& path, const QString& code, const QStringList& params = {});
    /// Something to look at, not a defect.
    void remark(const QString& path, const QString& code, const QStringList& params = {});

    qsizetype refusals() const { return m_refusals; }

private:
    CatalogReading& m_reading;
    QString m_file;
    ScenarioId m_scenario;
    qsizetype m_refusals = 0;
};

} // namespace yichuang
