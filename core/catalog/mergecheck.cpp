// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/mergecheck.h"

#include "core/catalog/answerspace.h"
#include "core/catalog/constraintreader.h"
#include "core/catalog/matterselection.h"
#include "core/form/sameperson.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

/// A field of a matter and where it stands.
struct Place
{
    qsizetype matter = 0;
    qsizetype field = 0;
};

/// Compares the uses of each element, wherever it is asked. Uses that can't be met together are
/// looked at closely: can their matters be there at once, and are they then one field?
class MergeCheck
{
public:
    MergeCheck(const Scenario& scenario, const Catalog& dictionaries, DefectLog& log)
        : m_scenario(scenario), m_dictionaries(dictionaries), m_log(log)
    {
    }

    void check()
    {
        QMap<QString, QList<Place>> places;
        for (qsizetype i = 0; i < m_scenario.matters.size(); ++i) {
            for (qsizetype j = 0; j < m_scenario.matters[i].fields.size(); ++j) {
                const FieldKey& key = m_scenario.matters[i].fields[j].key;
                const bool isBroken = isImpossible(m_scenario.matters[i].fields[j]);
                if (!key.isEmpty() && !key.isLocal() && !isBroken)
                    places[key.element().text()].append({i, j});
            }
        }
        for (const QList<Place>& ofElement : std::as_const(places))
            checkUses(ofElement);
    }

private:
    /// In itself: named when it was read.
    static bool isImpossible(const FieldUse& use)
    {
        return conflictIn(use.constraint) != ConstraintConflict::None;
    }

    const Matter& matter(const Place& place) const { return m_scenario.matters[place.matter]; }
    const FieldUse& use(const Place& place) const { return matter(place).fields[place.field]; }

    /// Ranges and lengths that clash do so in pairs; options may do so only all together.
    void checkUses(const QList<Place>& places)
    {
        bool clashed = false;
        for (qsizetype i = 0; i < places.size(); ++i) {
            clashed = reportClash({places[i]}) || clashed;
            for (qsizetype j = i + 1; j < places.size(); ++j)
                clashed = reportClash({places[i], places[j]}) || clashed;
        }
        if (!clashed && places.size() > 2)
            checkTogether(places);
    }

    void checkTogether(const QList<Place>& places)
    {
        QMap<FieldKey, QList<Place>> sameKey;
        for (const Place& place : places)
            sameKey[use(place).key].append(place);
        for (const QList<Place>& group : std::as_const(sameKey))
            reportClash(group);
    }

    bool reportClash(const QList<Place>& places)
    {
        const ConstraintConflict conflict = conflictIn(strictestOf(places));
        if (conflict == ConstraintConflict::None || !canMeet(places))
            return false;
        QStringList matters;
        for (const Place& place : places)
            matters.append(matter(place).id.text());
        matters.removeDuplicates();
        const Place& last = places.last();
        m_log.report(u"$.matters[%1].fields[%2]"_s.arg(last.matter).arg(last.field),
                     u"catalog.mergeConflict"_s,
                     {use(last).key.text(), nameOf(conflict), matters.join(u'、')});
        return true;
    }

    Constraint strictestOf(const QList<Place>& places) const
    {
        const Element* element = m_dictionaries.element(use(places.first()).key.element());
        Constraint constraint = element ? element->constraint : Constraint();
        for (const Place& place : places) {
            Constraint own = use(place).constraint;
            if (!use(place).codeMap.isEmpty() && !own.allowedCodes)
                own.allowedCodes = use(place).codeMap.keys();
            constraint = strictest(constraint, own);
        }
        return constraint;
    }

    /// Whether some situation has all these matters, each asking in this place, of one person.
    bool canMeet(const QList<Place>& places) const
    {
        if (!mayBeOnePerson(places))
            return false;
        const AnswerSpace space(m_scenario, conditionsOn(places));
        return space.hasSituation([&](const Answers& answers, QDate day) {
            Situation situation;
            situation.given = answers;
            situation.intakeDay = day;
            for (const Place& place : places)
                situation.added.append(matter(place).id);
            return meet(places, situation, answers);
        });
    }

    bool meet(const QList<Place>& places, const Situation& situation, const Answers& answers) const
    {
        const RoleBinding binding(m_scenario, situation);
        const MatterSelection selection = selectMatters(m_scenario, situation);
        const FieldKey key = binding.canonical(use(places.first()).key);
        return std::ranges::all_of(places, [&](const Place& place) {
            return selection.contains(matter(place).id) && asks(place, answers, situation) &&
                   binding.canonical(use(place).key) == key;
        });
    }

    /// The first entry of a key whose `when` holds is the one that counts.
    bool asks(const Place& place, const Answers& answers, const Situation& situation) const
    {
        for (qsizetype i = 0; i <= place.field; ++i) {
            const FieldUse& candidate = matter(place).fields[i];
            const bool counts =
                candidate.key == use(place).key &&
                (!candidate.when || holds(*candidate.when, answers, situation.intakeDay));
            if (counts)
                return i == place.field;
        }
        return false;
    }

    /// Different roles only if links of samePerson name both.
    bool mayBeOnePerson(const QList<Place>& places) const
    {
        QSet<RoleId> linked;
        for (const SamePersonLink& link : m_scenario.samePerson)
            linked << link.role << link.as;
        const RoleId& first = use(places.first()).key.role();
        return std::ranges::all_of(places, [&](const Place& place) {
            const RoleId& role = use(place).key.role();
            return role == first || (linked.contains(role) && linked.contains(first));
        });
    }

    /// All that decides about these matters, their uses and who is one person.
    QList<Condition> conditionsOn(const QList<Place>& places) const
    {
        QList<Condition> conditions;
        QSet<RoleId> roles;
        for (const Place& place : places) {
            for (const FieldUse& candidate : matter(place).fields) {
                if (candidate.key == use(place).key && candidate.when)
                    conditions.append(*candidate.when);
            }
            if (matter(place).defaultWhen)
                conditions.append(*matter(place).defaultWhen);
            conditions += rulesOn(matter(place).id);
            roles.insert(use(place).key.role());
        }
        if (roles.size() > 1) {
            for (const SamePersonLink& link : m_scenario.samePerson)
                conditions.append(link.when);
        }
        return conditions;
    }

    QList<Condition> rulesOn(const MatterId& id) const
    {
        QList<Condition> conditions;
        for (const Rule& rule : m_scenario.rules) {
            const bool rejects = std::ranges::any_of(
                rule.reject, [&](const Rejection& r) { return r.matter == id; });
            if (rejects || rule.include.contains(id))
                conditions.append(rule.when);
        }
        return conditions;
    }

    const Scenario& m_scenario;
    const Catalog& m_dictionaries;
    DefectLog& m_log;
};

} // namespace

void checkMerging(const Scenario& scenario, const Catalog& dictionaries, DefectLog& log)
{
    MergeCheck(scenario, dictionaries, log).check();
}

} // namespace yichuang
