// SPDX-License-Identifier: GPL-3.0-or-later
// "materials" of a case file.
#include "core/intake/casefileparts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// No counter takes more; a count beyond it is a slip of the keyboard.
constexpr int mostCopies = 999;

/// Whether the dictionary knows the material, or the scenario by that name a group of alternatives.
bool isKnown(const MaterialKey& key, const CaseFileContext& context)
{
    if (!key.of.isEmpty() && !context.catalog.role(key.of))
        return false;
    if (context.catalog.material(key.material))
        return true;
    if (!context.scenario)
        return false;
    return std::ranges::any_of(context.scenario->matters, [&](const Matter& matter) {
        return std::ranges::any_of(matter.materials, [&](const MaterialUse& use) {
            return use.key.material == key.material;
        });
    });
}

/// Reads the entry of one material.
class MarkReader
{
public:
    MarkReader(const QJsonObject& json, const QString& path, CaseFileDefects& defects)
        : m_json(json), m_path(path), m_defects(defects)
    {
    }

    MaterialMark read() const
    {
        MaterialMark mark;
        mark.isPresent = yesNo(u"present"_s);
        mark.isDeferred = yesNo(u"deferred"_s);
        mark.isPromised = yesNo(u"promised"_s);
        mark.copies = copies();
        mark.defects = defectTexts();
        return mark;
    }

    bool hasCopies() const { return m_json.contains("copies"_L1); }

private:
    bool yesNo(const QString& name) const
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isBool() && !value.isUndefined())
            m_defects.add(memberPath(m_path, name), u"casefile.mustBeYesNo"_s);
        return value.toBool();
    }

    int copies() const
    {
        const QJsonValue value = m_json.value("copies"_L1);
        const int count = value.toInt(-1); // -1 for a fraction too
        if (value.isUndefined())
            return 0;
        if (!value.isDouble())
            m_defects.add(memberPath(m_path, u"copies"_s), u"casefile.mustBeNumber"_s);
        else if (count < 0 || count > mostCopies)
            m_defects.add(memberPath(m_path, u"copies"_s), u"casefile.badCopies"_s,
                          {QString::number(value.toDouble())});
        return std::clamp(count, 0, mostCopies);
    }

    QStringList defectTexts() const
    {
        const QString path = memberPath(m_path, u"defects"_s);
        const QJsonValue value = m_json.value("defects"_L1);
        if (!value.isArray() && !value.isUndefined())
            m_defects.add(path, u"casefile.mustBeList"_s);
        QStringList texts;
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (!entries.at(i).isString())
                m_defects.add(entryPath(path, i), u"casefile.mustBeText"_s);
            else if (const QString text = entries.at(i).toString().trimmed(); !text.isEmpty())
                texts.append(text);
        }
        return texts;
    }

    const QJsonObject& m_json;
    const QString& m_path;
    CaseFileDefects& m_defects;
};

} // namespace

void readMaterialMarks(const QJsonValue& json, const CaseFileContext& context, Checklist& checklist,
                       QStringList& countsGiven, CaseFileDefects& defects)
{
    const QString path = u"$.materials"_s;
    if (!json.isObject()) {
        defects.add(path, u"casefile.mustBeObject"_s);
        return;
    }
    const QJsonObject materials = json.toObject();
    for (auto it = materials.begin(); it != materials.end(); ++it) {
        const QString at = memberPath(path, it.key());
        const MaterialKey key = MaterialKey::fromText(it.key());
        if (!isKnown(key, context))
            defects.add(at, u"casefile.unknownMaterial"_s, {it.key()});
        if (!it->isObject()) {
            defects.add(at, u"casefile.mustBeObject"_s);
            continue;
        }
        const QJsonObject entry = it->toObject();
        const MarkReader reader(entry, at, defects);
        checklist.insert(key.text(), reader.read());
        if (reader.hasCopies())
            countsGiven.append(key.text());
    }
}

} // namespace yichuang
