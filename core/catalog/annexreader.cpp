// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/annexreader.h"

#include "core/catalog/matterreader.h"

#include <QSet>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

const QString listSeparator = QStringLiteral("、");

/// Reads scenario after scenario; ids of scenarios and matters are unique over both annexes.
class AnnexReader
{
public:
    explicit AnnexReader(DefectLog& log) : m_log(log) {}

    void read(const JsonPlace& annex, const JsonPlace& stage, const JsonPlace& place)
    {
        if (isTaken(m_scenarioIds, place))
            return;
        Scenario scenario;
        scenario.id = ScenarioId(place.text("id"_L1));
        scenario.name = place.text("name"_L1);
        scenario.no = place.text("no"_L1);
        scenario.lead = place.texts("lead"_L1).join(listSeparator);
        scenario.note = place.text("note"_L1);
        scenario.annex = annex.number("annex"_L1);
        scenario.stageNo = stage.number("no"_L1);
        scenario.stage = stage.text("name"_L1);
        scenario.hasGuide = false;
        for (const JsonPlace& row : place.entries("matters"_L1)) {
            if (!isTaken(m_matterIds, row))
                readRow(row, scenario);
        }
        for (const Matter& matter : std::as_const(scenario.matters))
            scenario.order.append(matter.id);
        m_scenarios.append(scenario);
    }

    QList<Scenario> scenarios() const { return m_scenarios; }

private:
    bool isTaken(QSet<QString>& ids, const JsonPlace& place)
    {
        const QString id = place.text("id"_L1);
        if (!ids.contains(id)) {
            ids.insert(id);
            return false;
        }
        m_log.refuse(place.at("id"_L1).path(), u"catalog.duplicateId"_s, {id});
        return true;
    }

    void readRow(const JsonPlace& place, Scenario& scenario)
    {
        NumberedMatter row;
        row.id = MatterId(place.text("id"_L1));
        row.no = place.number("no"_L1);
        row.name = place.text("name"_L1);
        row.type = place.text("type"_L1);
        row.lead = place.texts("lead"_L1);
        row.collaborators = place.texts("collaborators"_L1);
        row.reading = place.text("reading"_L1);
        const QList<JsonPlace> subMatters = place.entries("subMatters"_L1);
        if (subMatters.isEmpty()) {
            scenario.matters.append(leafOf(row, place));
            row.leaves.append(row.id);
        }
        for (const JsonPlace& sub : subMatters) {
            if (isTaken(m_matterIds, sub))
                continue;
            scenario.matters.append(leafOf(row, sub));
            scenario.matters.last().parent = row.name;
            row.leaves.append(scenario.matters.last().id);
        }
        scenario.rows.append(row);
    }

    /// A leaf's own particulars; those of its row where it has none.
    Matter leafOf(const NumberedMatter& row, const JsonPlace& place)
    {
        Matter leaf;
        leaf.id = MatterId(place.text("id"_L1));
        leaf.no = row.no;
        leaf.name = place.text("name"_L1);
        leaf.type = place.has("type"_L1) ? place.text("type"_L1) : row.type;
        leaf.lead = row.lead;
        leaf.collaborators = place.texts("collaborators"_L1);
        if (leaf.collaborators.isEmpty())
            leaf.collaborators = row.collaborators;
        leaf.department =
            (leaf.collaborators.isEmpty() ? leaf.lead : leaf.collaborators).join(listSeparator);
        leaf.reading = place.text("reading"_L1);
        leaf.hasGuide = false;
        readMatterStatus(place, leaf, m_log);
        return leaf;
    }

    DefectLog& m_log;
    QSet<QString> m_scenarioIds;
    QSet<QString> m_matterIds;
    QList<Scenario> m_scenarios;
};

} // namespace

QList<Scenario> readAnnexes(const JsonPlace& file, DefectLog& log)
{
    AnnexReader reader(log);
    for (const JsonPlace& annex : file.entries("annexes"_L1)) {
        for (const JsonPlace& stage : annex.entries("stages"_L1)) {
            for (const JsonPlace& scenario : stage.entries("scenarios"_L1))
                reader.read(annex, stage, scenario);
        }
    }
    return reader.scenarios();
}

} // namespace yichuang
