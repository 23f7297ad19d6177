// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/catalog/generatedentries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

/// Development zones are numbered between the districts and the county-level cities; they are no
/// counties.
bool isCounty(const QString& code)
{
    constexpr int firstZone = 71;
    constexpr int lastZone = 80;
    const int place = code.right(2).toInt();
    return place < firstZone || place > lastZone;
}

} // namespace

GeneratedEntries::GeneratedEntries(QList<CatalogMatter> matters, qint64 count)
    : m_matters(std::move(matters)), m_count(m_matters.isEmpty() ? 0 : count)
{
    QFile file(u":/data/regions.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject regions = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& city : regions.value("cities"_L1).toArray()) {
        const QString name = city["name"_L1].toString();
        m_regions.append({city["code"_L1].toString(), name});
        for (const QJsonValue& county : city["counties"_L1].toArray()) {
            if (isCounty(county["code"_L1].toString()))
                m_regions.append(
                    {county["code"_L1].toString(), name + county["name"_L1].toString()});
        }
    }
}

CatalogRecord GeneratedEntries::at(qint64 index) const
{
    const Region& region = m_regions.at(index % m_regions.size());
    const qint64 turn = index / m_regions.size();
    const CatalogMatter& matter = m_matters.at(turn % m_matters.size());
    const qint64 round = turn / m_matters.size();
    const QString id = u"%1-%2-%3"_s.arg(region.code, matter.id).arg(round);
    const QString name = round == 0 ? matter.name : u"%1（%2）"_s.arg(matter.name).arg(round);
    return {0,
            u"entry"_s,
            id,
            region.code,
            index,
            false,
            {{u"id"_s, id},
             {u"matter"_s, matter.id},
             {u"name"_s, name},
             {u"region"_s, region.code},
             {u"department"_s, region.name + matter.department},
             {u"address"_s, u"%1政务服务大厅%2号窗口"_s.arg(region.name).arg(1 + turn % 60)},
             {u"phone"_s, u"12345"_s},
             {u"limitDays"_s, 1 + turn % 20},
             {u"fee"_s, 0},
             {u"scenario"_s, matter.scenario}}};
}

const QString& GeneratedEntries::regionAt(qint64 index) const
{
    return m_regions.at(index % m_regions.size()).code;
}

} // namespace yichuang::sandbox
