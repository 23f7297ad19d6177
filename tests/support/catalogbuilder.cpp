// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalogbuilder.h"

#include "tests/support/catalogline.h"
#include "tests/support/conditiontext.h"
#include "tests/support/matterlines.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace yichuang::test {

namespace {

template <class Record>
bool knows(const QList<Record>& records, const decltype(Record::id)& id)
{
    return std::ranges::any_of(records, [&](const Record& record) { return record.id == id; });
}

/// Reads line after line into the parts of a catalog.
class CatalogBuilder
{
public:
    void read(const CatalogLine& line);
    CatalogParts finished();

private:
    void addRole(const CatalogLine& line);
    void addCodeList(const CatalogLine& line);
    void addMaterial(const CatalogLine& line);
    void addQuestion(const CatalogLine& line);
    void addRule(const CatalogLine& line);
    void addSamePerson(const CatalogLine& line);
    void addChainLink(const CatalogLine& line);
    void define(const FieldKey& key);
    void define(const MaterialKey& key);
    void defineWhatIsUsed(const Matter& matter);

    Scenario& scenario() { return m_parts.scenarios.last(); }
    Matter& matter() { return scenario().matters.last(); }

    CatalogParts m_parts;
};

void CatalogBuilder::addRole(const CatalogLine& line)
{
    static const std::map<QString, RoleKind> kinds = {
        {u"person"_qs, RoleKind::Person}, {u"party"_qs, RoleKind::Party},
        {u"org"_qs, RoleKind::Org},       {u"place"_qs, RoleKind::Place},
        {u"event"_qs, RoleKind::Event},   {u"business"_qs, RoleKind::Business}};
    Role role;
    role.id = RoleId(line.first());
    role.name = line.text("name", line.first());
    role.kind = kinds.at(line.text("kind", u"person"_qs));
    role.repeats = line.has("repeats");
    role.section = line.text("section", role.name);
    role.order = line.number("order", static_cast<int>(m_parts.roles.size()));
    role.sectionOrder = line.number("sectionOrder", role.order);
    m_parts.roles.append(role);
}

void CatalogBuilder::addCodeList(const CatalogLine& line)
{
    CodeList list{CodeListId(line.first()), {}, {}};
    for (const QString& item : line.words.mid(1))
        list.items.append({item.section(u'=', 0, 0), item.section(u'=', 1), {}});
    m_parts.codeLists.append(list);
}

void CatalogBuilder::addMaterial(const CatalogLine& line)
{
    Material material;
    material.id = MaterialId(line.first());
    material.name = line.text("name", line.first());
    material.kind = line.text("kind", u"document"_qs);
    material.hasECertificate = line.has("eCertificate");
    material.isPerRole = line.has("perRole");
    m_parts.materials.append(material);
}

void CatalogBuilder::addQuestion(const CatalogLine& line)
{
    static const std::map<QString, QuestionType> types = {{u"single"_qs, QuestionType::Single},
                                                          {u"multi"_qs, QuestionType::Multi},
                                                          {u"bool"_qs, QuestionType::Bool},
                                                          {u"number"_qs, QuestionType::Number},
                                                          {u"date"_qs, QuestionType::Date}};
    Question question;
    question.id = QuestionId(line.first());
    question.text = line.first();
    question.askWhen = line.when;
    QJsonArray defaults;
    for (QString word : line.words.mid(1)) {
        if (types.contains(word)) {
            question.type = types.at(word);
            continue;
        }
        const bool isDefault = word.endsWith(u'*');
        if (isDefault)
            word.chop(1);
        question.options.append({word, word});
        if (isDefault)
            defaults.append(word);
    }
    if (question.type == QuestionType::Multi)
        question.defaultAnswer = defaults;
    else if (!defaults.isEmpty())
        question.defaultAnswer = defaults.first();
    scenario().questions.append(question);
}

void CatalogBuilder::addRule(const CatalogLine& line)
{
    Rule rule;
    rule.when = line.when.value_or(Condition());
    if (line.keyword == u"notice")
        rule.notice = line.words.join(u' ');
    for (const QString& word : line.words) {
        if (line.keyword == u"include")
            rule.include.append(MatterId(word));
        if (line.keyword == u"reject")
            rule.reject.append({MatterId(word), line.text("message")});
    }
    scenario().rules.append(rule);
}

void CatalogBuilder::addSamePerson(const CatalogLine& line)
{
    SamePersonLink link;
    link.when = line.when.value_or(Condition());
    link.role = RoleId(line.first().section(u'=', 0, 0));
    link.as = RoleId(line.first().section(u'=', 1));
    for (const QString& word : line.words.mid(1))
        link.derived.insert(ElementId(word.section(u':', 0, 0)), word.section(u':', 1));
    scenario().samePerson.append(link);
}

void CatalogBuilder::addChainLink(const CatalogLine& line)
{
    ChainLink link;
    link.from = line.words.value(0);
    link.to = line.words.value(2);
    link.kind = line.has("soft")       ? ChainKind::Soft
                : line.has("feedback") ? ChainKind::Feedback
                                       : ChainKind::Hard;
    link.when = line.when.value_or(Condition());
    link.carries = line.list("carries");
    scenario().chain.append(link);
}

void CatalogBuilder::define(const FieldKey& key)
{
    if (key.isLocal())
        return;
    if (!knows(m_parts.roles, key.role()))
        addRole(CatalogLine::read(u"role "_qs + key.role().text()));
    if (!knows(m_parts.elements, key.element()))
        m_parts.elements.append(elementOf(CatalogLine::read(u"element "_qs + key.element().text()),
                                          m_parts.elements.size()));
}

void CatalogBuilder::define(const MaterialKey& key)
{
    if (!knows(m_parts.materials, key.material))
        addMaterial(CatalogLine::read(u"material "_qs + key.material.text()));
    if (!key.of.isEmpty() && !knows(m_parts.roles, key.of))
        addRole(CatalogLine::read(u"role "_qs + key.of.text()));
}

void CatalogBuilder::defineWhatIsUsed(const Matter& matter)
{
    for (const FieldUse& use : matter.fields)
        define(use.key);
    for (const MaterialUse& use : matter.materials) {
        define(use.key);
        for (const Alternative& alternative : use.anyOf)
            define(MaterialKey{alternative.material, {}});
    }
}

void CatalogBuilder::read(const CatalogLine& line)
{
    if (line.keyword == u"role")
        addRole(line);
    else if (line.keyword == u"element")
        m_parts.elements.append(elementOf(line, m_parts.elements.size()));
    else if (line.keyword == u"codelist")
        addCodeList(line);
    else if (line.keyword == u"material")
        addMaterial(line);
    else if (line.keyword == u"scenario") {
        m_parts.scenarios.append(Scenario());
        scenario().id = ScenarioId(line.first());
        scenario().name = line.words.value(1, line.first());
        scenario().hasGuide = !line.has("noGuide");
    } else if (line.keyword == u"question")
        addQuestion(line);
    else if (line.keyword == u"include" || line.keyword == u"reject" || line.keyword == u"notice")
        addRule(line);
    else if (line.keyword == u"same")
        addSamePerson(line);
    else if (line.keyword == u"chain")
        addChainLink(line);
    else if (line.keyword == u"matter") {
        scenario().matters.append(matterOf(line));
        scenario().order.append(matter().id);
    } else
        readMatterLine(matter(), line);
}

CatalogParts CatalogBuilder::finished()
{
    for (const Scenario& each : std::as_const(m_parts.scenarios)) {
        for (const Matter& part : each.matters)
            defineWhatIsUsed(part);
    }
    m_parts.edition = {u"测试目录"_qs, u"370000"_qs, QDate(2026, 11, 24), u"drafted"_qs};
    return m_parts;
}

} // namespace

CatalogPtr catalog(const char* text)
{
    CatalogBuilder builder;
    for (const QString& line : QString::fromUtf8(text).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
            builder.read(CatalogLine::read(trimmed));
    }
    CatalogParts parts = builder.finished();
    parts.version = QString::fromLatin1(
        QCryptographicHash::hash(QByteArrayView(text), QCryptographicHash::Sha256).toHex());
    return std::make_shared<const Catalog>(std::move(parts));
}

} // namespace yichuang::test
