// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/usecheck.h"

#include "core/catalog/constraintreader.h"

#include <algorithm>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

/// Names what the dictionaries don't know.
class Lookup
{
public:
    Lookup(const Catalog& dictionaries, DefectLog& log) : m_dictionaries(dictionaries), m_log(log)
    {
    }

    void role(const RoleId& id, const QString& path)
    {
        if (!m_dictionaries.role(id))
            m_log.refuse(path, u"catalog.undefinedRole"_s, {id.text()});
    }

    void material(const MaterialId& id, const QString& path)
    {
        if (!m_dictionaries.material(id))
            m_log.refuse(path, u"catalog.undefinedMaterial"_s, {id.text()});
    }

    void field(const FieldKey& key, const QString& path)
    {
        role(key.role(), path);
        if (!m_dictionaries.element(key.element()))
            m_log.refuse(path, u"catalog.undefinedElement"_s, {key.element().text()});
    }

    void codeList(const CodeListId& id, const QString& path)
    {
        if (!id.isEmpty() && !m_dictionaries.codeList(id))
            m_log.refuse(path, u"catalog.undefinedCodeList"_s, {id.text()});
    }

    /// A list that isn't in the catalog allows any code.
    void code(const CodeList* list, const QString& code, const QString& path)
    {
        const auto isCode = [&](const CodeItem& item) { return item.code == code; };
        if (list && !std::ranges::any_of(list->items, isCode))
            m_log.refuse(path, u"catalog.undefinedCode"_s, {code, list->id.text()});
    }

private:
    const Catalog& m_dictionaries;
    DefectLog& m_log;
};

void checkCodes(const FieldUse& use, const Catalog& dictionaries, const QString& path,
                Lookup& lookup)
{
    const CodeList* canonical = use.key.isLocal() ? dictionaries.codeList(use.definition->codeList)
                                                  : dictionaries.codeListFor(use.key);
    const QStringList options = use.constraint.allowedCodes.value_or(QStringList());
    for (qsizetype i = 0; i < options.size(); ++i)
        lookup.code(canonical, options[i], u"%1.options[%2]"_s.arg(path).arg(i));
    const CodeList* own = dictionaries.codeList(use.codeList);
    QStringList mapped = use.codeMap.keys();
    mapped.sort();
    for (const QString& code : std::as_const(mapped)) {
        const QString place = path + ".map."_L1 + code;
        lookup.code(canonical, code, place);
        lookup.code(own, use.codeMap.value(code), place);
    }
}

/// An element listed by role has a list for each role; one that isn't there leaves the field open.
void remarkOpenList(const FieldUse& use, const Catalog& dictionaries, const QString& path,
                    DefectLog& log)
{
    const Element* element = dictionaries.element(use.key.element());
    if (element && element->codeList.text() == u"__by_role" && !dictionaries.codeListFor(use.key))
        log.remark(path + ".element"_L1, u"catalog.openCodeList"_s,
                   {element->id.text() + u'@' + use.key.role().text()});
}

void checkField(const Matter& matter, const FieldUse& use, const Catalog& dictionaries,
                const QString& path, DefectLog& log)
{
    Lookup lookup(dictionaries, log);
    if (use.key.isEmpty())
        return; // named when it was read
    if (use.key.isLocal()) {
        if (!use.key.element().text().startsWith(matter.id.text() + u'.'))
            log.refuse(path + ".element"_L1, u"catalog.localElsewhere"_s,
                       {use.key.text(), matter.id.text()});
        lookup.codeList(use.definition->codeList, path + ".codelist"_L1);
    } else {
        lookup.field(use.key, path + ".element"_L1);
        lookup.codeList(use.codeList, path + ".codelist"_L1);
        remarkOpenList(use, dictionaries, path, log);
    }
    checkCodes(use, dictionaries, path, lookup);
}

void checkMaterial(const MaterialUse& use, const Catalog& dictionaries, const QString& path,
                   DefectLog& log)
{
    Lookup lookup(dictionaries, log);
    lookup.material(use.key.material, path + ".material"_L1);
    if (!use.key.of.isEmpty())
        lookup.role(use.key.of, path + ".of"_L1);
    for (qsizetype i = 0; i < use.anyOf.size(); ++i)
        lookup.material(use.anyOf[i].material, u"%1.anyOf[%2].material"_s.arg(path).arg(i));
}

/// What a review point or a ready phrase is about: a field or a material of this very matter.
void checkAbout(const Matter& matter, const QString& about, const QString& path, DefectLog& log)
{
    const bool isField = std::ranges::any_of(
        matter.fields, [&](const FieldUse& use) { return use.key.text() == about; });
    const bool isMaterial = std::ranges::any_of(matter.materials, [&](const MaterialUse& use) {
        return use.key.text() == about || use.key.material.text() == about;
    });
    if (!about.isEmpty() && !isField && !isMaterial)
        log.refuse(path, u"catalog.undefinedAbout"_s, {about});
}

} // namespace

void checkThing(const QString& key, const Catalog& dictionaries, const QString& path,
                DefectLog& log)
{
    Lookup lookup(dictionaries, log);
    const MaterialKey material = MaterialKey::fromText(key);
    const FieldKey field = FieldKey::fromText(key);
    if (field.isLocal())
        return;
    if (!field.isEmpty() && material.of.isEmpty() && !dictionaries.material(material.material))
        return lookup.field(field, path);
    lookup.material(material.material, path);
    if (!material.of.isEmpty())
        lookup.role(material.of, path);
}

void checkUses(const Matter& matter, const Catalog& dictionaries, const QString& path,
               DefectLog& log)
{
    const auto at = [&](QLatin1StringView list, qsizetype i) {
        return u"%1.%2[%3]"_s.arg(path, list).arg(i);
    };
    for (qsizetype i = 0; i < matter.fields.size(); ++i)
        checkField(matter, matter.fields[i], dictionaries, at("fields"_L1, i), log);
    for (qsizetype i = 0; i < matter.materials.size(); ++i)
        checkMaterial(matter.materials[i], dictionaries, at("materials"_L1, i), log);
    for (qsizetype i = 0; i < matter.outputs.size(); ++i)
        checkThing(matter.outputs[i], dictionaries, at("outputs"_L1, i), log);
    for (qsizetype i = 0; i < matter.reviewPoints.size(); ++i) {
        for (const QString& about : matter.reviewPoints[i].about)
            checkAbout(matter, about, at("reviewPoints"_L1, i) + ".about"_L1, log);
    }
    for (qsizetype i = 0; i < matter.defects.size(); ++i)
        checkAbout(matter, matter.defects[i].about, at("defects"_L1, i) + ".about"_L1, log);
}

} // namespace yichuang
