// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/chaincheck.h"

#include "core/catalog/answerspace.h"

#include <algorithm>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

/// An arrow from one thing to another, made by a link of the file.
struct Arrow
{
    QString from;
    QString to;
    qsizetype link = 0;
};

/// The simple circles among arrows, each once. Their number is bounded: an author mends the first
/// ones and checks again.
class CircleSearch
{
public:
    explicit CircleSearch(const QList<Arrow>& arrows)
    {
        for (const Arrow& arrow : arrows)
            m_from[arrow.from].append(arrow);
    }

    QList<QList<Arrow>> circles()
    {
        QStringList starts = m_from.keys();
        starts.sort();
        for (const QString& start : std::as_const(starts)) {
            m_start = start;
            QList<Arrow> way;
            follow(start, way);
        }
        return m_circles;
    }

private:
    static constexpr int mostCircles = 100;
    static constexpr int mostSteps = 200'000;

    void follow(const QString& at, QList<Arrow>& way)
    {
        for (const Arrow& arrow : m_from.value(at)) {
            if (m_circles.size() >= mostCircles || ++m_steps > mostSteps)
                return;
            way.append(arrow);
            if (arrow.to == m_start)
                m_circles.append(way);
            else if (arrow.to > m_start && !isOn(way, arrow.to)) // each circle from its first only
                follow(arrow.to, way);
            way.removeLast();
        }
    }

    static bool isOn(const QList<Arrow>& way, const QString& thing)
    {
        return std::ranges::any_of(way, [&](const Arrow& arrow) { return arrow.from == thing; });
    }

    QHash<QString, QList<Arrow>> m_from;
    QString m_start;
    QList<QList<Arrow>> m_circles;
    int m_steps = 0;
};

QString shown(const QList<Arrow>& circle)
{
    QStringList names;
    for (const Arrow& arrow : circle)
        names.append(arrow.from);
    names.append(circle.first().from);
    return names.join(u" → "_s);
}

QList<Arrow> hardArrows(const Scenario& scenario)
{
    QList<Arrow> arrows;
    for (qsizetype i = 0; i < scenario.chain.size(); ++i) {
        const ChainLink& link = scenario.chain[i];
        if (link.kind != ChainKind::Hard)
            continue;
        for (const Matter& from : scenario.matters) {
            for (const Matter& to : scenario.matters) {
                if (namesMatter(link.from, from.id) && namesMatter(link.to, to.id))
                    arrows.append({from.id.text(), to.id.text(), i});
            }
        }
    }
    return arrows;
}

bool canHold(const Scenario& scenario, const QList<Arrow>& circle)
{
    QList<Condition> links;
    for (const Arrow& arrow : circle)
        links.append(scenario.chain[arrow.link].when);
    const AnswerSpace space(scenario, links);
    return space.hasSituation([&](const Answers& answers, QDate day) {
        return std::ranges::all_of(links,
                                   [&](const Condition& c) { return holds(c, answers, day); });
    });
}

/// Of several links of one role only the first whose condition holds binds it.
bool canBind(const Scenario& scenario, const QList<Arrow>& circle)
{
    QList<Condition> conditions;
    for (const SamePersonLink& link : scenario.samePerson)
        conditions.append(link.when);
    const AnswerSpace space(scenario, conditions);
    return space.hasSituation([&](const Answers& answers, QDate day) {
        return std::ranges::all_of(circle, [&](const Arrow& arrow) {
            for (qsizetype i = 0; i < arrow.link; ++i) {
                const SamePersonLink& earlier = scenario.samePerson[i];
                if (earlier.role.text() == arrow.from && holds(earlier.when, answers, day))
                    return false;
            }
            return holds(scenario.samePerson[arrow.link].when, answers, day);
        });
    });
}

} // namespace

void checkCircles(const Scenario& scenario, DefectLog& log)
{
    for (const QList<Arrow>& circle : CircleSearch(hardArrows(scenario)).circles()) {
        if (canHold(scenario, circle))
            log.refuse(u"$.chain[%1]"_s.arg(circle.last().link), u"catalog.chainCircle"_s,
                       {shown(circle)});
    }
    QList<Arrow> bindings;
    for (qsizetype i = 0; i < scenario.samePerson.size(); ++i) {
        const SamePersonLink& link = scenario.samePerson[i];
        bindings.append({link.role.text(), link.as.text(), i});
    }
    for (const QList<Arrow>& circle : CircleSearch(bindings).circles()) {
        if (canBind(scenario, circle))
            log.refuse(u"$.samePerson[%1]"_s.arg(circle.last().link), u"catalog.roleCircle"_s,
                       {shown(circle)});
    }
}

} // namespace yichuang
