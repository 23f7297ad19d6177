// SPDX-License-Identifier: GPL-3.0-or-later
// "form" of a case file.
#include "core/form/formstate.h"
#include "core/form/valueshape.h"
#include "core/intake/casefileparts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Beyond it a JSON number isn't what was written any more; an ID number has to be a text.
constexpr double largestExact = 9007199254740992.0;

bool isRange(const QJsonValue& raw)
{
    if (raw.isObject())
        return raw.toObject().value("from"_L1).isString() &&
               raw.toObject().value("to"_L1).isString();
    const QJsonArray ends = raw.toArray();
    return raw.isArray() && ends.size() == 2 && ends.at(0).isString() && ends.at(1).isString();
}

bool isTextOrNumber(const QJsonValue& raw)
{
    return raw.isString() || (raw.isDouble() && std::abs(raw.toDouble()) <= largestExact);
}

/// The code of what `raw` ought to be; empty if it is.
QString wrongTypeOf(ElementType type, const QJsonValue& raw)
{
    switch (type) {
    case ElementType::DateRange:
        return raw.isString() || isRange(raw) ? QString() : u"casefile.mustBeRange"_s;
    case ElementType::Codes: {
        const QJsonArray codes = raw.toArray();
        const bool isList = raw.isArray() && std::ranges::all_of(codes, isTextOrNumber);
        return isList || isTextOrNumber(raw) ? QString() : u"casefile.mustBeList"_s;
    }
    case ElementType::Bool:
        return raw.isBool() || isTextOrNumber(raw) ? QString() : u"casefile.mustBeYesNo"_s;
    case ElementType::Int:
    case ElementType::Decimal:
        return isTextOrNumber(raw) ? QString() : u"casefile.mustBeNumber"_s;
    default:
        return isTextOrNumber(raw) ? QString() : u"casefile.mustBeText"_s;
    }
}

/// A number as one writes it, without an exponent.
QJsonValue plain(const QJsonValue& raw)
{
    return raw.isDouble() ? QString::number(raw.toDouble(), 'f', QLocale::FloatingPointShortest)
                          : raw;
}

/// Reads the values of the form into the session.
class FormReader
{
public:
    FormReader(const CaseFileContext& context, FormSession& session, CaseFileDefects& defects)
        : m_context(context), m_session(session), m_defects(defects)
    {
    }

    void read(const QString& name, const QJsonValue& value, const QString& path)
    {
        const Role* role = m_context.catalog.role(RoleId(name));
        if (role)
            readRole(*role, value, path);
        else
            readField(name, value, path);
    }

private:
    void readRole(const Role& role, const QJsonValue& value, const QString& path)
    {
        if (value.isNull())
            return;
        if (value.isObject()) {
            readRow(role, value, role.repeats ? FormState::firstRow() : QString(), path);
            return;
        }
        if (!value.isArray()) {
            m_defects.add(path,
                          role.repeats ? u"casefile.mustBeList"_s : u"casefile.mustBeObject"_s);
            return;
        }
        const QJsonArray rows = value.toArray();
        if (!role.repeats && rows.size() > 1) {
            m_defects.add(path, u"casefile.notRepeated"_s, {role.name});
            return;
        }
        for (qsizetype i = 0; i < rows.size(); ++i)
            readRow(role, rows.at(i), role.repeats ? m_session.addRow(role.id) : QString(),
                    entryPath(path, i));
    }

    void readRow(const Role& role, const QJsonValue& value, const QString& row, const QString& path)
    {
        if (!value.isObject()) {
            m_defects.add(path, u"casefile.mustBeObject"_s);
            return;
        }
        const QJsonObject json = value.toObject();
        for (auto it = json.begin(); it != json.end(); ++it) {
            const QString at = memberPath(path, it.key());
            const FieldKey key(role.id, ElementId(it.key()));
            if (const Element* element = m_context.catalog.element(key.element()))
                keep(key, key.text(), *element, row, *it, at);
            else
                m_defects.add(at, u"casefile.unknownField"_s, {key.text()});
        }
    }

    /// `name` is "role.element", "local:MATTER.name", or either with "@MATTER" for a split field.
    void readField(const QString& name, const QJsonValue& value, const QString& path)
    {
        const FieldKey key = FieldKey::fromText(withoutSplit(name));
        const Element* element = elementOf(key);
        if (!element) {
            m_defects.add(path, u"casefile.unknownField"_s, {name});
            return;
        }
        const Role* role = m_context.catalog.role(key.role());
        keep(key, name, *element, role && role->repeats ? FormState::firstRow() : QString(), value,
             path);
    }

    QString withoutSplit(const QString& name) const
    {
        const qsizetype at = name.lastIndexOf(u'@');
        const bool isSplit =
            at > 0 && m_context.scenario && m_context.scenario->matter(MatterId(name.mid(at + 1)));
        return isSplit ? name.left(at) : name;
    }

    const Element* elementOf(const FieldKey& key) const
    {
        if (key.isLocal())
            return localElement(key);
        return m_context.catalog.role(key.role()) ? m_context.catalog.element(key.element())
                                                  : nullptr;
    }

    const Element* localElement(const FieldKey& key) const
    {
        if (!m_context.scenario)
            return nullptr;
        for (const Matter& matter : m_context.scenario->matters) {
            for (const FieldUse& use : matter.fields) {
                if (use.key == key && use.definition)
                    return &*use.definition;
            }
        }
        return nullptr;
    }

    void keep(const FieldKey& key, const QString& field, const Element& element, const QString& row,
              const QJsonValue& raw, const QString& path)
    {
        if (isEmptyValue(raw))
            return;
        const QString wrong = wrongTypeOf(element.type, raw);
        if (!wrong.isEmpty()) {
            m_defects.add(path, wrong);
            return;
        }
        const CodeList* list = m_context.catalog.codeListFor(key);
        m_session.type({field, row}, shaped(element.type, plain(raw), list));
    }

    const CaseFileContext& m_context;
    FormSession& m_session;
    CaseFileDefects& m_defects;
};

} // namespace

void readFormValues(const QJsonValue& json, const CaseFileContext& context, FormSession& session,
                    CaseFileDefects& defects)
{
    const QString path = u"$.form"_s;
    if (!json.isObject()) {
        defects.add(path, u"casefile.mustBeObject"_s);
        return;
    }
    FormReader reader(context, session, defects);
    const QJsonObject form = json.toObject();
    for (auto it = form.begin(); it != form.end(); ++it)
        reader.read(it.key(), *it, memberPath(path, it.key()));
}

} // namespace yichuang
