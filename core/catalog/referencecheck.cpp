// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/referencecheck.h"

#include "core/catalog/usecheck.h"

#include <QSet>

#include <algorithm>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

/// Looks through one scenario, part after part.
class ReferenceCheck
{
public:
    ReferenceCheck(const Scenario& scenario, const Catalog* dictionaries, DefectLog& log)
        : m_scenario(scenario), m_dictionaries(dictionaries), m_log(log)
    {
    }

    void checkQuestions()
    {
        QSet<QString> ids;
        for (qsizetype i = 0; i < m_scenario.questions.size(); ++i) {
            const Question& question = m_scenario.questions[i];
            const QString path = u"$.questions[%1]"_s.arg(i);
            checkUnique(ids, question.id.text(), path + ".id"_L1);
            QSet<QString> values;
            for (qsizetype j = 0; j < question.options.size(); ++j) {
                const QString& value = question.options[j].value;
                const QString place = u"%1.options[%2].value"_s.arg(path).arg(j);
                checkUnique(values, value, place);
                if (question.type == QuestionType::Bool && value != u"yes" && value != u"no")
                    m_log.refuse(place, u"catalog.notAnAnswer"_s, {value, question.id.text()});
            }
        }
    }

    void checkSamePerson()
    {
        for (qsizetype i = 0; i < m_scenario.samePerson.size(); ++i) {
            const SamePersonLink& link = m_scenario.samePerson[i];
            const QString path = u"$.samePerson[%1]"_s.arg(i);
            checkRole(link.role, path + ".role"_L1);
            checkRole(link.as, path + ".as"_L1);
            for (auto it = link.derived.cbegin(); it != link.derived.cend(); ++it) {
                if (m_dictionaries && !m_dictionaries->element(it.key()))
                    m_log.refuse(path + ".derive"_L1, u"catalog.undefinedElement"_s,
                                 {it.key().text()});
            }
        }
    }

    void checkRules()
    {
        for (qsizetype i = 0; i < m_scenario.rules.size(); ++i) {
            const Rule& rule = m_scenario.rules[i];
            const QString path = u"$.rules[%1]"_s.arg(i);
            for (qsizetype j = 0; j < rule.include.size(); ++j)
                checkMatter(rule.include[j].text(), u"%1.include[%2]"_s.arg(path).arg(j));
            for (qsizetype j = 0; j < rule.reject.size(); ++j)
                checkMatter(rule.reject[j].matter.text(), u"%1.reject[%2]"_s.arg(path).arg(j));
        }
    }

    void checkChain()
    {
        for (qsizetype i = 0; i < m_scenario.chain.size(); ++i) {
            const ChainLink& link = m_scenario.chain[i];
            const QString path = u"$.chain[%1]"_s.arg(i);
            checkMatter(link.from, path + ".from"_L1);
            checkMatter(link.to, path + ".to"_L1);
            for (qsizetype j = 0; m_dictionaries && j < link.carries.size(); ++j)
                checkThing(link.carries[j], *m_dictionaries, u"%1.carries[%2]"_s.arg(path).arg(j),
                           m_log);
        }
    }

    /// The order names every matter of the file once; matters without a guide it may leave out.
    void checkOrder()
    {
        QSet<QString> ids;
        for (qsizetype i = 0; i < m_scenario.order.size(); ++i) {
            const QString id = m_scenario.order[i].text();
            const QString path = u"$.order[%1]"_s.arg(i);
            checkUnique(ids, id, path);
            if (!m_scenario.matter(m_scenario.order[i]))
                m_log.refuse(path, u"catalog.undefinedMatter"_s, {id});
        }
        for (const Matter& matter : m_scenario.matters) {
            if (matter.hasGuide && !ids.contains(matter.id.text()))
                m_log.refuse(u"$.order"_s, u"catalog.notInOrder"_s, {matter.id.text()});
        }
    }

    void checkMatters()
    {
        QSet<QString> ids;
        for (qsizetype i = 0; i < m_scenario.matters.size(); ++i) {
            const QString path = u"$.matters[%1]"_s.arg(i);
            checkUnique(ids, m_scenario.matters[i].id.text(), path + ".id"_L1);
            if (m_dictionaries)
                checkUses(m_scenario.matters[i], *m_dictionaries, path, m_log);
        }
    }

private:
    void checkUnique(QSet<QString>& ids, const QString& id, const QString& path)
    {
        if (ids.contains(id))
            m_log.refuse(path, u"catalog.duplicateId"_s, {id});
        ids.insert(id);
    }

    void checkRole(const RoleId& role, const QString& path)
    {
        if (m_dictionaries && !m_dictionaries->role(role))
            m_log.refuse(path, u"catalog.undefinedRole"_s, {role.text()});
    }

    void checkMatter(const QString& pattern, const QString& path)
    {
        const bool isThere = std::ranges::any_of(m_scenario.matters, [&](const Matter& matter) {
            return namesMatter(pattern, matter.id);
        });
        if (!isThere)
            m_log.refuse(path, u"catalog.undefinedMatter"_s, {pattern});
    }

    const Scenario& m_scenario;
    const Catalog* m_dictionaries;
    DefectLog& m_log;
};

} // namespace

void checkReferences(const Scenario& scenario, const Catalog* dictionaries, DefectLog& log)
{
    ReferenceCheck check(scenario, dictionaries, log);
    check.checkQuestions();
    check.checkSamePerson();
    check.checkRules();
    check.checkChain();
    check.checkOrder();
    check.checkMatters();
}

} // namespace yichuang
