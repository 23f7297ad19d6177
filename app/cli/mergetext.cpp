// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mergetext.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString fillText(Fill fill)
{
    switch (fill) {
    case Fill::Chain:
        return u"前序产出"_s;
    case Fill::Derived:
        return u"推出"_s;
    case Fill::Input:
        break;
    }
    return u"填写"_s;
}

QString statusText(MaterialStatus status)
{
    switch (status) {
    case MaterialStatus::Generated:
        return u"系统生成"_s;
    case MaterialStatus::Chain:
        return u"前序产出"_s;
    case MaterialStatus::Exempt:
        return u"免提交"_s;
    case MaterialStatus::Promise:
        return u"告知承诺"_s;
    case MaterialStatus::Submit:
        break;
    }
    return u"提交"_s;
}

QString joined(const QList<MatterId>& matters)
{
    QStringList ids;
    for (const MatterId& id : matters)
        ids.append(id.text());
    return ids.join(u'、');
}

QString figuresText(const MergeFigures& figures)
{
    return u"事项 %1个\n"
           "表单 分别填%2项，合并后%3项，要填%4项（必填%5项）\n"
           "材料 分别交%6份，合并后%7份，要交%8份（系统生成%9份，"_s.arg(figures.matters)
               .arg(figures.fieldsSeparate)
               .arg(figures.fieldsMerged)
               .arg(figures.fieldsToFill)
               .arg(figures.fieldsRequiredToFill)
               .arg(figures.materialsSeparate)
               .arg(figures.materialsMerged)
               .arg(figures.submit)
               .arg(figures.generated) +
           u"前序产出%1份，免提交%2份，告知承诺%3份）\n"
           "复印件 分别%4份，合并后%5份\n"_s.arg(figures.chain)
               .arg(figures.exempt)
               .arg(figures.promise)
               .arg(figures.copiesSeparate)
               .arg(figures.copiesMerged);
}

QString selectionText(const MatterSelection& selection, const Scenario& scenario)
{
    QString text = u"\n事项：\n"_s;
    for (const Matter* matter : selection.matters)
        text += u"  %1  %2\n"_s.arg(matter->id.text(), matter->name);
    for (const Rejection& rejection : selection.rejections) {
        const Matter* matter = scenario.matter(rejection.matter);
        text += u"  %1  %2  不能受理 %3\n"_s.arg(
            rejection.matter.text(), matter ? matter->name : QString(), rejection.message);
    }
    for (const QString& notice : selection.notices)
        text += u"  提示：%1\n"_s.arg(notice);
    return text;
}

QString formText(const MergedForm& form)
{
    QString text = u"\n表单：\n"_s;
    for (const MergedField& field : form.fields)
        text += u"  %1  %2  %3%4  ← %5\n"_s.arg(field.id(), field.label, fillText(field.fill),
                                                field.isRequired ? u"（必填）"_s : QString(),
                                                joined(field.matters()));
    for (const MergeConflict& conflict : form.conflicts)
        text += u"  冲突：%1  ← %2\n"_s.arg(conflict.key.text(), joined(conflict.matters));
    return text;
}

QString materialsText(const QList<MergedMaterial>& materials)
{
    QString text = u"\n材料：\n"_s;
    for (const MergedMaterial& material : materials) {
        text +=
            u"  %1  %2  %3"_s.arg(material.key.text(), material.name, statusText(material.status));
        if (material.copies > 0)
            text += u"  复印件%1份"_s.arg(material.copies);
        text += u"  ← %1\n"_s.arg(joined(material.matters()));
    }
    return text;
}

} // namespace

QString mergeText(const MergeResult& merge, const Scenario& scenario)
{
    return u"%1 %2\n"_s.arg(scenario.id.text(), scenario.name) + figuresText(merge.figures) +
           selectionText(merge.selection, scenario) + formText(merge.form) +
           materialsText(merge.materials);
}

} // namespace yichuang
