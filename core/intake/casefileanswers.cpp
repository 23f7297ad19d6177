// SPDX-License-Identifier: GPL-3.0-or-later
// "answers" and "matters" of a case file, and how defects are named.
#include "core/form/valueshape.h"
#include "core/intake/casefileparts.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// An answer's value as the catalog writes it, from the value itself or its label.
std::optional<QString> optionFor(const Question& question, const QJsonValue& raw)
{
    QString text = raw.toString();
    if (raw.isBool())
        text = raw.toBool() ? u"yes"_s : u"no"_s;
    if (raw.isDouble())
        text = QString::number(raw.toDouble());
    const auto found = std::ranges::find_if(question.options, [&](const QuestionOption& option) {
        return option.value == text || option.label == text;
    });
    if (found != question.options.end())
        return found->value;
    const bool isYesNo = question.type == QuestionType::Bool && question.options.isEmpty();
    if (isYesNo && (text == u"yes" || text == u"no"))
        return text;
    return std::nullopt;
}

QString choicesOf(const Question& question)
{
    QStringList values;
    for (const QuestionOption& option : question.options)
        values.append(option.value);
    return values.join(u' ');
}

QString shown(const QJsonValue& raw)
{
    if (raw.isString())
        return raw.toString();
    return raw.toVariant().toString();
}

/// Reads the answer of one question; undefined where it is none.
class AnswerReader
{
public:
    AnswerReader(const Question& question, CaseFileDefects& defects)
        : m_question(question), m_defects(defects)
    {
    }

    QJsonValue read(const QJsonValue& raw, const QString& path) const
    {
        switch (m_question.type) {
        case QuestionType::Single:
        case QuestionType::Bool:
            return choice(raw, path);
        case QuestionType::Multi:
            return choices(raw, path);
        case QuestionType::Number:
            return number(raw, path);
        case QuestionType::Date:
            break;
        }
        return day(raw, path);
    }

private:
    QJsonValue choice(const QJsonValue& raw, const QString& path) const
    {
        if (raw.isObject() || raw.isArray()) {
            m_defects.add(path, u"casefile.mustBeText"_s);
            return QJsonValue::Undefined;
        }
        const auto option = optionFor(m_question, raw);
        if (option)
            return *option;
        m_defects.add(path, u"casefile.badAnswer"_s, {shown(raw), choicesOf(m_question)});
        return QJsonValue::Undefined;
    }

    QJsonValue choices(const QJsonValue& raw, const QString& path) const
    {
        if (!raw.isArray()) {
            const QJsonValue single = choice(raw, path);
            return single.isUndefined() ? single : QJsonArray{single};
        }
        QJsonArray chosen;
        const QJsonArray entries = raw.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QJsonValue one = choice(entries.at(i), entryPath(path, i));
            if (!one.isUndefined() && !chosen.contains(one))
                chosen.append(one);
        }
        return chosen;
    }

    QJsonValue number(const QJsonValue& raw, const QString& path) const
    {
        bool isNumber = raw.isDouble();
        const double value = isNumber ? raw.toDouble() : raw.toString().toDouble(&isNumber);
        if (isNumber)
            return value;
        m_defects.add(path, u"casefile.mustBeNumber"_s);
        return QJsonValue::Undefined;
    }

    QJsonValue day(const QJsonValue& raw, const QString& path) const
    {
        const QDate date = dayAsTyped(raw.toString());
        if (date.isValid())
            return date.toString(Qt::ISODate);
        m_defects.add(path, u"casefile.mustBeDay"_s);
        return QJsonValue::Undefined;
    }

    const Question& m_question;
    CaseFileDefects& m_defects;
};

} // namespace

void CaseFileDefects::add(const QString& path, const QString& code, const QStringList& params)
{
    m_defects.append({path, code, params});
}

QString memberPath(const QString& path, const QString& name)
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return plain.match(name).hasMatch() ? path + u'.' + name : path + u"['"_s + name + u"']"_s;
}

QString entryPath(const QString& path, qsizetype index)
{
    return u"%1[%2]"_s.arg(path).arg(index);
}

void readAnswers(const QJsonValue& json, const Scenario& scenario, Situation& situation,
                 CaseFileDefects& defects)
{
    const QString path = u"$.answers"_s;
    if (!json.isObject()) {
        defects.add(path, u"casefile.mustBeObject"_s);
        return;
    }
    const QJsonObject answers = json.toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QString at = memberPath(path, it.key());
        const Question* question = scenario.question(QuestionId(it.key()));
        if (!question) {
            defects.add(at, u"casefile.unknownQuestion"_s, {it.key()});
            continue;
        }
        if (it->isNull())
            continue;
        const QJsonValue answer = AnswerReader(*question, defects).read(*it, at);
        if (!answer.isUndefined())
            situation.given.insert(question->id, answer);
    }
}

void readChosenMatters(const QJsonValue& json, const Scenario& scenario, Situation& situation,
                       CaseFileDefects& defects)
{
    const QString path = u"$.matters"_s;
    if (!json.isArray()) {
        defects.add(path, u"casefile.mustBeList"_s);
        return;
    }
    QList<MatterId> chosen;
    const QJsonArray entries = json.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString at = entryPath(path, i);
        const MatterId id(entries.at(i).toString());
        if (!entries.at(i).isString())
            defects.add(at, u"casefile.mustBeText"_s);
        else if (!scenario.matter(id))
            defects.add(at, u"casefile.unknownMatter"_s, {id.text()});
        else if (!chosen.contains(id))
            chosen.append(id);
    }
    situation.chosen = chosen;
}

} // namespace yichuang
