// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/defectlog.h"

namespace yichuang {

DefectLog::DefectLog(CatalogReading& reading, QString file, ScenarioId scenario)
    : m_reading(reading), m_file(std::move(file)), m_scenario(std::move(scenario))
{
}

void DefectLog::refuse(const QString& path, const QString& code, const QStringList& params)
{
    m_reading.defects.append({m_file, path, code, params, m_scenario});
    ++m_refusals;
}

void DefectLog::report(const QString& path, const QString& code, const QStringList& params)
{
    m_reading.defects.append({m_file, path, code, params, {}});
}

void DefectLog::remark(const QString& path, const QString& code, const QStringList& params)
{
    m_reading.remarks.append({m_file, path, code, params, {}});
}

} // namespace yichuang
