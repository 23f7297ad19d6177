// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/dictionaryreader.h"

#include "core/base/enumnames.h"
#include "core/catalog/constraintreader.h"

#include <QSet>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<RoleKind, 8> roleKinds{{
    {RoleKind::Person, "person"_L1},
    {RoleKind::Party, "party"_L1},
    {RoleKind::Org, "org"_L1},
    {RoleKind::Place, "place"_L1},
    {RoleKind::Business, "business"_L1},
    {RoleKind::Event, "event"_L1},
    {RoleKind::Household, "household"_L1},
    {RoleKind::Thing, "thing"_L1},
}};

constexpr EnumNames<ElementType, 14> elementTypes{{
    {ElementType::String, "string"_L1},
    {ElementType::Text, "text"_L1},
    {ElementType::Int, "int"_L1},
    {ElementType::Decimal, "decimal"_L1},
    {ElementType::Date, "date"_L1},
    {ElementType::DateTime, "datetime"_L1},
    {ElementType::Month, "month"_L1},
    {ElementType::Term, "term"_L1},
    {ElementType::DateRange, "daterange"_L1},
    {ElementType::Code, "code"_L1},
    {ElementType::Codes, "codes"_L1},
    {ElementType::Bool, "bool"_L1},
    {ElementType::Address, "address"_L1},
    {ElementType::Photo, "photo"_L1},
}};

/// Reads the records of a list with `readOne`, leaving out what is broken or doubled.
template <class Record, class ReadOne>
QList<Record> readRecords(const JsonPlace& file, DefectLog& log, ReadOne readOne)
{
    QList<Record> records;
    QSet<QString> ids;
    for (const JsonPlace& place : file.entries()) {
        const QString id = place.text("id"_L1);
        if (ids.contains(id))
            log.refuse(place.path() + ".id"_L1, u"catalog.duplicateId"_s, {id});
        const qsizetype before = log.refusals();
        Record record = readOne(place, static_cast<int>(records.size()));
        if (!ids.contains(id) && log.refusals() == before)
            records.append(std::move(record));
        ids.insert(id);
    }
    return records;
}

Role readRole(const JsonPlace& place, int position)
{
    Role role;
    role.id = RoleId(place.text("id"_L1));
    role.name = place.text("name"_L1);
    role.kind = valueIn(roleKinds, place.text("kind"_L1)).value_or(RoleKind::Business);
    role.repeats = place.flag("repeats"_L1);
    role.section = place.has("section"_L1) ? place.text("section"_L1) : role.name;
    role.order = place.number("order"_L1, position);
    role.sectionOrder = place.number("sectionOrder"_L1, role.order);
    return role;
}

CodeList readCodeList(const JsonPlace& place, DefectLog& log)
{
    CodeList list;
    list.id = CodeListId(place.text("id"_L1));
    list.standard = place.text("standard"_L1);
    list.note = place.text("note"_L1);
    QSet<QString> codes;
    for (const JsonPlace& item : place.entries("items"_L1)) {
        const QString code = item.text("code"_L1);
        if (codes.contains(code))
            log.refuse(item.path() + ".code"_L1, u"catalog.duplicateId"_s, {code});
        codes.insert(code);
        list.items.append({code, item.text("label"_L1), item.text("parent"_L1)});
    }
    const QList<JsonPlace> places = place.entries("items"_L1);
    for (const JsonPlace& item : places) {
        const QString parent = item.text("parent"_L1);
        if (!parent.isEmpty() && !codes.contains(parent))
            log.refuse(item.path() + ".parent"_L1, u"catalog.undefinedCode"_s,
                       {parent, list.id.text()});
    }
    return list;
}

Material readMaterial(const JsonPlace& place, DefectLog& log)
{
    Material material;
    material.id = MaterialId(place.text("id"_L1));
    material.name = place.text("name"_L1);
    material.kind = place.text("kind"_L1);
    material.issuer = place.text("issuer"_L1);
    material.hasECertificate = place.flag("eCertificate"_L1);
    material.isPerRole = place.flag("perRole"_L1);
    material.note = place.text("note"_L1);
    for (const QString& id : place.texts("anyOf"_L1))
        material.anyOf.append(MaterialId(id));
    for (const JsonPlace& version : place.entries("versions"_L1)) {
        const QDate from = readDay(version, "from"_L1, log);
        const QDate until = readDay(version, "until"_L1, log);
        material.versions.append({from, until, version.text("name"_L1)});
        if (from.isValid() && until.isValid() && from > until)
            log.refuse(version.path(), u"catalog.emptyConstraint"_s,
                       {nameOf(ConstraintConflict::EmptyRange)});
    }
    return material;
}

} // namespace

Element readElement(const JsonPlace& record, DefectLog& log)
{
    Element element;
    element.id = ElementId(record.text("id"_L1));
    element.name = record.text("name"_L1);
    element.type = valueIn(elementTypes, record.text("type"_L1)).value_or(ElementType::String);
    element.standard = record.text("standard"_L1);
    element.codeList = CodeListId(record.text("codelist"_L1));
    element.constraint = readConstraint(record, log);
    element.validator = record.text("validator"_L1);
    element.sensitive = record.flag("sensitive"_L1);
    element.idCard = record.text("idCard"_L1);
    element.derive = record.text("derive"_L1);
    element.note = record.text("note"_L1);
    element.order = record.number("order"_L1);
    return element;
}

QList<Role> readRoles(const JsonPlace& file, DefectLog& log)
{
    return readRecords<Role>(file, log, readRole);
}

QList<Element> readElements(const JsonPlace& file, DefectLog& log)
{
    return readRecords<Element>(file, log, [&](const JsonPlace& place, int position) {
        Element element = readElement(place, log);
        element.order = place.number("order"_L1, position);
        return element;
    });
}

QList<CodeList> readCodeLists(const JsonPlace& file, DefectLog& log)
{
    return readRecords<CodeList>(
        file, log, [&](const JsonPlace& place, int) { return readCodeList(place, log); });
}

QList<Material> readMaterials(const JsonPlace& file, DefectLog& log)
{
    return readRecords<Material>(
        file, log, [&](const JsonPlace& place, int) { return readMaterial(place, log); });
}

Edition readEdition(const JsonPlace& file, DefectLog& log)
{
    const JsonPlace edition = file.at("edition"_L1);
    return {edition.text("document"_L1), edition.text("region"_L1),
            readDay(edition, "asOf"_L1, log), edition.text("status"_L1), edition.text("note"_L1)};
}

} // namespace yichuang
