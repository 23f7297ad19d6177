// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers.h"
#include "core/documents/wording.h"
#include "core/form/displayvalue.h"

namespace yichuang {

namespace {

QString valueText(const PaperFacts& facts, const FieldView& view)
{
    if (view.field->fill == Fill::Chain)
        return QStringLiteral("（由前序事项办结后自动填入）");
    return displayValue(facts.papers.catalog, *view.field, view.value);
}

QList<QStringList> groupRows(const PaperFacts& facts, const GroupView& group)
{
    QList<QStringList> rows;
    for (const FieldView& view : group.fields)
        rows.append({view.field->element.name, valueText(facts, view)});
    return rows;
}

/// The department forms that this one form stands in for.
QString replacedForms(const PaperFacts& facts)
{
    QStringList names;
    for (const MergedMaterial& material : facts.papers.merge.materials) {
        if (material.status == MaterialStatus::Generated && material.kind == u"form" &&
            !isAuthorization(material))
            names.append(QStringLiteral("《%1》").arg(material.name));
    }
    names.removeDuplicates();
    return names.join(u'、');
}

void writeGroup(PaperWriter& writer, const PaperFacts& facts, const SectionView& section,
                const GroupView& group)
{
    const QString number =
        group.repeats ? QStringLiteral("（%1）").arg(group.rowNumber) : QString();
    if (group.repeats || section.groups.size() > 1)
        writer.note(group.title + number);
    writer.pairs(groupRows(facts, group), true);
}

} // namespace

IssuedDocument applicationFormPaper(const PaperFacts& facts)
{
    PaperWriter writer(facts, QStringLiteral("“%1”一件事申请表").arg(facts.papers.scenario.name));
    writer.heading(QStringLiteral("申请事项（共%1项）").arg(facts.matters().size()));
    matterTable(writer, facts);
    const QString forms = replacedForms(facts);
    if (!forms.isEmpty())
        writer.note(QStringLiteral("本表一次填写，同时作为%1使用。").arg(forms));
    for (const SectionView& section : facts.papers.form.sections) {
        writer.heading(section.title);
        for (const GroupView& group : section.groups)
            writeGroup(writer, facts, section, group);
    }
    writer.heading(QStringLiteral("申请人声明"));
    writer.note(QStringLiteral(
        "以上填写的内容和提交的材料真实、合法、有效，对其真实性承担法律责任；同意受理"
        "部门为办理上述事项依法共享、核验有关信息，有关信息不用于其他用途。"));
    writer.signature({QStringLiteral("申请人（签字或者盖章）"), QStringLiteral("日期"),
                      QStringLiteral("代理人（签字）"), QStringLiteral("日期")});
    return writer.finish(DocumentKind::Form);
}

} // namespace yichuang
