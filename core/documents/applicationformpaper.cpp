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

/// A group as rows of [label, value, label, value]; a long value gets the line to itself.
QList<QStringList> groupRows(const PaperFacts& facts, const GroupView& group)
{
    QList<QStringList> rows;
    for (const FieldView& view : group.fields) {
        const QString text = valueText(facts, view);
        if (!text.isEmpty())
            rows.append({view.field->element.name, text});
    }
    return rows;
}

/// The department forms that this one form stands in for.
QString replacedForms(const PaperFacts& facts)
{
    QStringList names;
    for (const MergedMaterial& material : facts.papers.merge.materials) {
        if (material.status == MaterialStatus::Generated && material.kind == u"form" &&
            material.key.material.text() != u"M-AUTH")
            names.append(QStringLiteral("《%1》").arg(material.name));
    }
    return names.join(u'、');
}

} // namespace

IssuedDocument applicationFormPaper(const PaperFacts& facts)
{
    PaperWriter writer(facts, QStringLiteral("“%1”一件事申请表").arg(facts.papers.scenario.name));
    writer.copies({});
    writer.paragraph(QStringLiteral("申请事项（共%1项）：%2。")
                         .arg(facts.papers.merge.selection.matters.size())
                         .arg(matterNames(facts.papers.merge.selection.matters)));
    const QString forms = replacedForms(facts);
    if (!forms.isEmpty())
        writer.note(QStringLiteral("本表一次填写，同时作为%1使用。").arg(forms));
    for (const SectionView& section : facts.papers.form.sections) {
        writer.heading(section.title);
        for (const GroupView& group : section.groups) {
            const QString number =
                group.repeats ? QStringLiteral("（%1）").arg(group.rowNumber) : QString();
            if (group.repeats || group.title != section.title)
                writer.note(group.title + number);
            writer.pairs(groupRows(facts, group), true);
        }
    }
    writer.paragraph(
        QStringLiteral("申请人承诺：以上填写的内容和提交的材料真实、合法、有效，对其真实性承"
                       "担法律责任；同意受理部门为办理上述事项共享、核验有关信息。"));
    writer.signature({QStringLiteral("申请人（签字或者盖章）"), QStringLiteral("日期")});
    return writer.finish(DocumentKind::Form);
}

} // namespace yichuang
