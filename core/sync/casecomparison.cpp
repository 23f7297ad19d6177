// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/casecomparison.h"

#include "core/documents/materialtable.h"
#include "core/form/displayvalue.h"
#include "core/form/formstate.h"

#include <QSet>

namespace yichuang {

namespace {

/// Values in words under a name, in the order of the form.
struct WordedValues
{
    QStringList order;
    QHash<QString, QString> names;
    QHash<QString, QString> values;

    void add(const QString& key, const QString& name, const QString& value)
    {
        order.append(key);
        names.insert(key, name);
        values.insert(key, value);
    }
};

/// One side of the comparison, worked out from what was stored.
struct Side
{
    Side(const Catalog& catalog, const Scenario& scenario, const CaseRecord& record)
        : session(FormSession::fromJson(record.session)),
          merge(mergeAll(catalog, scenario, session.situation())),
          form(formState(catalog, merge, session, session.situation().intakeDay))
    {
    }

    FormSession session;
    MergeResult merge;
    FormState form;
};

QString optionText(const Question& question, const QJsonValue& answer)
{
    QStringList texts;
    const QJsonArray several = answer.isArray() ? answer.toArray() : QJsonArray{answer};
    for (const QJsonValue& one : several) {
        QString text = one.isBool() ? (one.toBool() ? QStringLiteral("是") : QStringLiteral("否"))
                                    : one.toVariant().toString();
        for (const QuestionOption& option : question.options) {
            if (option.value == text)
                text = option.label;
        }
        texts.append(text);
    }
    return texts.join(u'、');
}

WordedValues answersOf(const Scenario& scenario, const Side& side)
{
    WordedValues worded;
    for (const Question* question : askedQuestions(scenario, side.session.situation()))
        worded.add(question->id.text(), question->text,
                   optionText(*question, side.merge.answers.value(question->id)));
    return worded;
}

QString labelOf(const GroupView& group, const FieldView& view)
{
    return group.repeats ? QStringLiteral("%1 %2").arg(view.field->label).arg(group.rowNumber)
                         : view.field->label;
}

WordedValues valuesOf(const Catalog& catalog, const Side& side)
{
    WordedValues worded;
    for (const SectionView& section : side.form.sections)
        for (const GroupView& group : section.groups)
            for (const FieldView& view : group.fields)
                worded.add(view.ref.field + u'#' + view.ref.row, labelOf(group, view),
                           displayValue(catalog, *view.field, view.value));
    return worded;
}

WordedValues marksOf(const Side& side, const Checklist& checklist)
{
    WordedValues worded;
    for (const MergedMaterial& material : side.merge.materials) {
        const MaterialMark mark = checklist.value(material.key.text());
        worded.add(material.key.text(), material.label,
                   (QStringList{materialSource(material, mark),
                                materialCount(material, mark, mark.isPresent)} +
                    mark.defects)
                       .join(u'，'));
    }
    return worded;
}

QList<CaseDifference> differences(const WordedValues& mine, const WordedValues& theirs)
{
    QList<CaseDifference> found;
    const auto note = [&](const QString& key, const QString& name) {
        const QString here = mine.values.value(key);
        const QString there = theirs.values.value(key);
        if (here != there)
            found.append({name, here, there});
    };
    for (const QString& key : mine.order)
        note(key, mine.names.value(key));
    for (const QString& key : theirs.order) {
        if (!mine.values.contains(key))
            note(key, theirs.names.value(key));
    }
    return found;
}

void compareEvents(const CaseRecord& mine, const CaseNews& theirs, CaseComparison& comparison)
{
    QSet<QString> here;
    for (const CaseEvent& event : mine.events)
        here.insert(event.id);
    QSet<QString> there;
    for (const FiledEvent& filed : theirs.events) {
        there.insert(filed.event.id);
        if (!here.contains(filed.event.id))
            comparison.onlyTheirs.append(filed.event);
    }
    for (const CaseEvent& event : mine.events) {
        if (!there.contains(event.id))
            comparison.onlyMine.append(event);
    }
}

} // namespace

CaseComparison compare(const Catalog& catalog, const CaseRecord& mine, const CaseNews& theirs)
{
    CaseComparison comparison;
    compareEvents(mine, theirs, comparison);
    const Scenario* scenario = catalog.scenario(mine.scenario);
    if (!theirs.head || !scenario)
        return comparison;
    const Side here(catalog, *scenario, mine);
    const Side there(catalog, *scenario, *theirs.head);
    comparison.situation = differences(answersOf(*scenario, here), answersOf(*scenario, there));
    comparison.form = differences(valuesOf(catalog, here), valuesOf(catalog, there));
    comparison.materials =
        differences(marksOf(here, mine.checklist), marksOf(there, theirs.head->checklist));
    return comparison;
}

} // namespace yichuang
