// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filledform.h"

#include "tests/support/catalogbuilder.h"

namespace yichuang::test {

FilledForm::FilledForm(const char* catalogText) : m_catalog(catalog(catalogText)) {}

FilledForm& FilledForm::answer(const char* question, const QJsonValue& value)
{
    m_session.situation().given.insert(QuestionId(QString::fromUtf8(question)), value);
    return *this;
}

FilledForm& FilledForm::answer(const char* question, const char* value)
{
    return answer(question, QJsonValue(QString::fromUtf8(value)));
}

FilledForm& FilledForm::type(const char* where, const QJsonValue& value)
{
    m_session.type(place(where), value);
    return *this;
}

FilledForm& FilledForm::type(const char* where, const char* value)
{
    return type(where, QJsonValue(QString::fromUtf8(value)));
}

const MergeResult& FilledForm::merge()
{
    m_merge = mergeAll(*m_catalog, m_catalog->scenarios().first(), m_session.situation());
    return *m_merge;
}

QStringList FilledForm::fields()
{
    QStringList ids;
    for (const MergedField& each : merge().form.fields)
        ids.append(each.id());
    return ids;
}

const MergedField& FilledForm::field(const char* id)
{
    const MergedField* found = merge().form.field(QString::fromUtf8(id));
    if (!found)
        qFatal("not on the form: %s", id);
    return *found;
}

const MergedMaterial& FilledForm::material(const char* key)
{
    const MergedMaterial* found = merge().material(MaterialKey::fromText(QString::fromUtf8(key)));
    if (!found)
        qFatal("not among the materials: %s", key);
    return *found;
}

const FormState& FilledForm::state()
{
    m_state = formState(*m_catalog, merge(), m_session, m_session.situation().intakeDay);
    return *m_state;
}

const FieldView& FilledForm::view(const char* where)
{
    const FieldView* found = state().view(place(where));
    if (!found)
        qFatal("not on the form: %s", where);
    return *found;
}

QString FilledForm::shown(const char* where)
{
    return view(where).value.toString();
}

QStringList FilledForm::problems(const char* where)
{
    QStringList codes;
    for (const FieldProblem& problem : view(where).problems)
        codes.append(problem.isWarning ? problem.code + u'?' : problem.code);
    return codes;
}

FieldRef FilledForm::place(const char* text)
{
    const QString where = QString::fromUtf8(text);
    return {where.section(u'#', 0, 0), where.section(u'#', 1)};
}

} // namespace yichuang::test
