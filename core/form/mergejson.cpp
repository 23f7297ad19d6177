// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/mergeresult.h"

#include <QJsonArray>

namespace yichuang {

namespace {

template <class List>
QJsonArray idsToJson(const List& ids)
{
    QJsonArray array;
    for (const auto& id : ids)
        array.append(id.text());
    return array;
}

QString fillName(Fill fill)
{
    switch (fill) {
    case Fill::Chain:
        return QStringLiteral("chain");
    case Fill::Derived:
        return QStringLiteral("derived");
    case Fill::Input:
        break;
    }
    return QStringLiteral("input");
}

QString statusName(MaterialStatus status)
{
    switch (status) {
    case MaterialStatus::Generated:
        return QStringLiteral("generated");
    case MaterialStatus::Chain:
        return QStringLiteral("chain");
    case MaterialStatus::Exempt:
        return QStringLiteral("exempt");
    case MaterialStatus::Promise:
        return QStringLiteral("promise");
    case MaterialStatus::Submit:
        break;
    }
    return QStringLiteral("submit");
}

QString waiverName(Waiver waiver)
{
    switch (waiver) {
    case Waiver::DataSharing:
        return QStringLiteral("dataSharing");
    case Waiver::ECertificate:
        return QStringLiteral("eCertificate");
    case Waiver::Generated:
        return QStringLiteral("generated");
    case Waiver::Promise:
        return QStringLiteral("promise");
    case Waiver::Chain:
        return QStringLiteral("chain");
    case Waiver::Defer:
        break;
    }
    return QStringLiteral("defer");
}

QString conflictName(ConstraintConflict kind)
{
    switch (kind) {
    case ConstraintConflict::EmptyLength:
        return QStringLiteral("emptyLength");
    case ConstraintConflict::EmptyOptions:
        return QStringLiteral("emptyOptions");
    default:
        return QStringLiteral("emptyRange");
    }
}

QJsonObject fieldToJson(const MergedField& field)
{
    return {{QStringLiteral("key"), field.id()},
            {QStringLiteral("required"), field.isRequired},
            {QStringLiteral("requiredBy"), idsToJson(field.requiredBy())},
            {QStringLiteral("matters"), idsToJson(field.matters())},
            {QStringLiteral("aliases"), idsToJson(field.aliases)},
            {QStringLiteral("fill"), fillName(field.fill)},
            {QStringLiteral("label"), field.label},
            {QStringLiteral("section"), field.section},
            {QStringLiteral("repeats"), field.repeats}};
}

QJsonObject useToJson(const MaterialDemand& demand)
{
    QJsonArray waivers;
    for (const Waiver waiver : demand.waivers)
        waivers.append(waiverName(waiver));
    return {{QStringLiteral("matter"), demand.matter.text()},
            {QStringLiteral("copies"), demand.copies},
            {QStringLiteral("showOriginal"), demand.showOriginal},
            {QStringLiteral("keepOriginal"), demand.keepOriginal},
            {QStringLiteral("waivers"), waivers},
            {QStringLiteral("waivedByChain"), demand.isWaivedByChain},
            {QStringLiteral("sharing"), demand.sharing == Sharing::Once
                                            ? QStringLiteral("once")
                                            : QStringLiteral("perMatter")}};
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject materialToJson(const MergedMaterial& material)
{
    QJsonArray uses;
    for (const MaterialDemand& demand : material.demands)
        uses.append(useToJson(demand));
    return {{QStringLiteral("key"), material.key.text()},
            {QStringLiteral("material"), material.key.material.text()},
            {QStringLiteral("of"), textOrNull(material.key.of.text())},
            {QStringLiteral("alternative"), textOrNull(material.alternative.text())},
            {QStringLiteral("name"), material.name},
            {QStringLiteral("status"), statusName(material.status)},
            {QStringLiteral("copies"), material.copies},
            {QStringLiteral("showOriginal"), material.showOriginal},
            {QStringLiteral("keepOriginal"), material.keepOriginal},
            {QStringLiteral("uses"), uses}};
}

QJsonObject figuresToJson(const MergeFigures& figures)
{
    return {{QStringLiteral("matters"), figures.matters},
            {QStringLiteral("fieldsSeparate"), figures.fieldsSeparate},
            {QStringLiteral("fieldsMerged"), figures.fieldsMerged},
            {QStringLiteral("fieldsToFill"), figures.fieldsToFill},
            {QStringLiteral("fieldsRequiredToFill"), figures.fieldsRequiredToFill},
            {QStringLiteral("fieldsFromIdCard"), figures.fieldsFromIdCard},
            {QStringLiteral("fieldsFromChain"), figures.fieldsFromChain},
            {QStringLiteral("fieldsDerived"), figures.fieldsDerived},
            {QStringLiteral("materialsSeparate"), figures.materialsSeparate},
            {QStringLiteral("materialsMerged"), figures.materialsMerged},
            {QStringLiteral("generated"), figures.generated},
            {QStringLiteral("chain"), figures.chain},
            {QStringLiteral("exempt"), figures.exempt},
            {QStringLiteral("promise"), figures.promise},
            {QStringLiteral("submit"), figures.submit},
            {QStringLiteral("copiesSeparate"), figures.copiesSeparate},
            {QStringLiteral("copiesMerged"), figures.copiesMerged}};
}

QJsonArray conflictsToJson(const QList<MergeConflict>& conflicts)
{
    QJsonArray array;
    for (const MergeConflict& conflict : conflicts)
        array.append(QJsonObject{{QStringLiteral("key"), conflict.key.text()},
                                 {QStringLiteral("kind"), conflictName(conflict.kind)},
                                 {QStringLiteral("matters"), idsToJson(conflict.matters)}});
    return array;
}

} // namespace

QJsonObject toJson(const MergeResult& result)
{
    QJsonObject answers;
    for (auto it = result.answers.cbegin(); it != result.answers.cend(); ++it)
        answers.insert(it.key().text(), it.value());
    QJsonArray matters;
    for (const Matter* matter : result.selection.matters)
        matters.append(matter->id.text());
    QJsonArray rejections;
    for (const Rejection& rejection : result.selection.rejections)
        rejections.append(QJsonObject{{QStringLiteral("matter"), rejection.matter.text()},
                                      {QStringLiteral("message"), rejection.message}});
    QJsonObject samePerson;
    const auto& targets = result.binding.targets();
    for (auto it = targets.cbegin(); it != targets.cend(); ++it)
        samePerson.insert(it.key().text(), it.value().text());
    QJsonArray fields;
    for (const MergedField& field : result.form.fields)
        fields.append(fieldToJson(field));
    QJsonArray materials;
    for (const MergedMaterial& material : result.materials)
        materials.append(materialToJson(material));
    return {{QStringLiteral("scenario"), result.scenario.text()},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("matters"), matters},
            {QStringLiteral("rejections"), rejections},
            {QStringLiteral("notices"), QJsonArray::fromStringList(result.selection.notices)},
            {QStringLiteral("samePerson"), samePerson},
            {QStringLiteral("figures"), figuresToJson(result.figures)},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("materials"), materials},
            {QStringLiteral("conflicts"), conflictsToJson(result.form.conflicts)}};
}

} // namespace yichuang
