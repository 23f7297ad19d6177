// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/scenarioreader.h"

#include "core/base/enumnames.h"
#include "core/catalog/conditionreader.h"
#include "core/catalog/matterreader.h"

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<QuestionType, 5> questionTypes{{
    {QuestionType::Single, "single"_L1},
    {QuestionType::Multi, "multi"_L1},
    {QuestionType::Bool, "bool"_L1},
    {QuestionType::Number, "number"_L1},
    {QuestionType::Date, "date"_L1},
}};
constexpr EnumNames<ChainKind, 3> chainKinds{{
    {ChainKind::Hard, "hard"_L1},
    {ChainKind::Soft, "soft"_L1},
    {ChainKind::Feedback, "feedback"_L1},
}};

Question readQuestion(const JsonPlace& place, DefectLog& log)
{
    Question question;
    question.id = QuestionId(place.text("id"_L1));
    question.text = place.text("text"_L1);
    question.type = valueIn(questionTypes, place.text("type"_L1)).value_or(QuestionType::Single);
    question.defaultAnswer =
        place.has("default"_L1) ? place.at("default"_L1).value() : QJsonValue();
    question.askWhen = readOptionalCondition(place, "askWhen"_L1, log);
    question.effect = place.text("effect"_L1);
    for (const JsonPlace& option : place.entries("options"_L1)) {
        const QString value = option.text("value"_L1);
        question.options.append({value, option.has("label"_L1) ? option.text("label"_L1) : value});
    }
    if (question.type == QuestionType::Bool && question.options.isEmpty())
        question.options = {{u"yes"_s, u"是"_s}, {u"no"_s, u"否"_s}};
    return question;
}

SamePersonLink readSamePerson(const JsonPlace& place, DefectLog& log)
{
    SamePersonLink link;
    link.when = readConditionOrAlways(place, "when"_L1, log);
    link.role = RoleId(place.text("role"_L1));
    link.as = RoleId(place.text("as"_L1));
    const QJsonObject derived = place.at("derive"_L1).value().toObject();
    for (auto it = derived.begin(); it != derived.end(); ++it)
        link.derived.insert(ElementId(it.key()), it.value().toString());
    return link;
}

/// A rejection is a matter with its own message, or a matter alone under the rule's message.
Rejection readRejection(const JsonPlace& place, const JsonPlace& rule)
{
    if (place.value().isString())
        return {MatterId(place.value().toString()), rule.text("message"_L1),
                rule.text("instead"_L1)};
    return {MatterId(place.text("matter"_L1)),
            place.has("message"_L1) ? place.text("message"_L1) : rule.text("message"_L1),
            place.has("instead"_L1) ? place.text("instead"_L1) : rule.text("instead"_L1)};
}

Rule readRule(const JsonPlace& place, DefectLog& log)
{
    Rule rule;
    rule.when = readConditionOrAlways(place, "when"_L1, log);
    for (const QString& id : place.texts("include"_L1))
        rule.include.append(MatterId(id));
    for (const JsonPlace& rejection : place.entries("reject"_L1))
        rule.reject.append(readRejection(rejection, place));
    rule.notice = place.text("notice"_L1);
    return rule;
}

ChainLink readChainLink(const JsonPlace& place, DefectLog& log)
{
    ChainLink link;
    link.from = place.text("from"_L1);
    link.to = place.text("to"_L1);
    link.kind = valueIn(chainKinds, place.text("kind"_L1)).value_or(ChainKind::Hard);
    link.when = readConditionOrAlways(place, "when"_L1, log);
    link.carries = place.texts("carries"_L1);
    link.note = place.text("note"_L1);
    return link;
}

void readHead(const JsonPlace& file, Scenario& scenario)
{
    scenario.id = ScenarioId(file.text("id"_L1));
    scenario.name = file.text("name"_L1);
    scenario.no = file.text("no"_L1);
    scenario.lead = file.texts("lead"_L1).join(u'、');
    scenario.annex = file.number("annex"_L1);
    scenario.stage = file.text("stage"_L1);
    scenario.description = file.text("description"_L1);
    scenario.keywords = file.texts("keywords"_L1);
    scenario.orderNote = file.text("orderNote"_L1);
    scenario.note = file.text("note"_L1);
    scenario.status = file.text("status"_L1);
    scenario.confidence = file.text("confidence"_L1);
    scenario.verify = file.texts("verify"_L1).join(u'；');
}

/// What the guide leaves out the annex says.
void fill(QString& text, const QString& fromAnnex)
{
    if (text.isEmpty())
        text = fromAnnex;
}

void addAnnex(Matter& matter, const Matter& leaf)
{
    fill(matter.name, leaf.name);
    fill(matter.parent, leaf.parent);
    fill(matter.type, leaf.type);
    fill(matter.department, leaf.department);
    fill(matter.reading, leaf.reading);
    if (matter.no == 0)
        matter.no = leaf.no;
    if (matter.lead.isEmpty())
        matter.lead = leaf.lead;
    if (matter.collaborators.isEmpty())
        matter.collaborators = leaf.collaborators;
    if (matter.status == MatterStatus::Active && leaf.status != MatterStatus::Active) {
        matter.status = leaf.status;
        matter.statusNote = leaf.statusNote;
        matter.effectiveFrom = leaf.effectiveFrom;
        matter.replacedBy = leaf.replacedBy;
    }
}

void compare(const Matter& matter, const Matter& leaf, const QString& path, DefectLog& log)
{
    const auto remark = [&](QLatin1StringView member, const QString& here, const QString& there) {
        if (here != there)
            log.remark(path + u'.' + member, u"catalog.differsFromAnnex"_s, {here, there});
    };
    remark("name"_L1, matter.name, leaf.name);
    remark("type"_L1, matter.type, leaf.type);
    remark("no"_L1, QString::number(matter.no), QString::number(leaf.no));
}

} // namespace

Scenario readScenario(const JsonPlace& file, DefectLog& log)
{
    Scenario scenario;
    readHead(file, scenario);
    for (const JsonPlace& question : file.entries("questions"_L1))
        scenario.questions.append(readQuestion(question, log));
    for (const JsonPlace& link : file.entries("samePerson"_L1))
        scenario.samePerson.append(readSamePerson(link, log));
    for (const JsonPlace& rule : file.entries("rules"_L1))
        scenario.rules.append(readRule(rule, log));
    for (const JsonPlace& link : file.entries("chain"_L1))
        scenario.chain.append(readChainLink(link, log));
    for (const JsonPlace& matter : file.entries("matters"_L1))
        scenario.matters.append(readMatter(matter, log));
    for (const QString& id : file.texts("order"_L1))
        scenario.order.append(MatterId(id));
    if (!file.has("order"_L1)) {
        for (const Matter& matter : std::as_const(scenario.matters))
            scenario.order.append(matter.id);
    }
    return scenario;
}

void addAnnex(Scenario& scenario, const Scenario& annex, DefectLog& log)
{
    fill(scenario.name, annex.name);
    fill(scenario.no, annex.no);
    fill(scenario.lead, annex.lead);
    fill(scenario.stage, annex.stage);
    fill(scenario.note, annex.note);
    scenario.annex = annex.annex;
    scenario.stageNo = annex.stageNo;
    scenario.rows = annex.rows;
    for (qsizetype i = 0; i < scenario.matters.size(); ++i) {
        Matter& matter = scenario.matters[i];
        const QString path = u"$.matters[%1]"_s.arg(i);
        if (const Matter* leaf = annex.matter(matter.id)) {
            addAnnex(matter, *leaf);
            compare(matter, *leaf, path, log);
        } else {
            log.remark(path + ".id"_L1, u"catalog.notInAnnex"_s, {matter.id.text()});
        }
    }
    for (const Matter& leaf : annex.matters) {
        if (scenario.matter(leaf.id))
            continue;
        scenario.matters.append(leaf);
        if (!scenario.order.contains(leaf.id))
            scenario.order.append(leaf.id);
    }
}

void addOwnRows(Scenario& scenario)
{
    for (const Matter& matter : std::as_const(scenario.matters))
        scenario.rows.append({matter.id,
                              matter.no,
                              matter.name,
                              matter.type,
                              matter.lead,
                              matter.collaborators,
                              {matter.id},
                              matter.reading});
}

} // namespace yichuang
