// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/circumstance.h"

#include "core/form/displayvalue.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace yichuang {

namespace {

using Kind = Condition::Kind;

const QuestionId intakeDayId(QStringLiteral("$date"));

class CircumstanceWriter
{
public:
    explicit CircumstanceWriter(const Scenario& scenario) : m_scenario(scenario) {}

    QString text(const Condition& condition) const
    {
        switch (condition.kind) {
        case Kind::All:
            return joined(condition.parts, QStringLiteral("，且"));
        case Kind::Any:
            return joined(gathered(condition.parts), QStringLiteral("，或"));
        case Kind::Not:
            return negated(condition.parts.value(0));
        case Kind::Equals:
        case Kind::In:
        case Kind::Has:
        case Kind::LessThan:
            break;
        }
        return comparison(condition, false);
    }

private:
    /// Alternatives that look at one question in the same way become one.
    static QList<Condition> gathered(const QList<Condition>& parts)
    {
        QList<Condition> gathered;
        for (const Condition& part : parts)
            gather(part, gathered);
        const QList<Condition> all = gathered;
        gathered.removeIf([&](const Condition& one) { return isSaidBy(all, one); });
        return gathered;
    }

    /// "A, or A and B" is A.
    static bool isSaidBy(const QList<Condition>& alternatives, const Condition& one)
    {
        return one.kind == Kind::All && std::ranges::any_of(one.parts, [&](const Condition& part) {
                   return std::ranges::any_of(alternatives, [&](const Condition& other) {
                       return asChoice(other) == asChoice(part);
                   });
               });
    }

    static Condition asChoice(Condition condition)
    {
        if (condition.kind == Kind::Equals)
            condition.kind = Kind::In;
        return condition;
    }

    static void gather(const Condition& given, QList<Condition>& gathered)
    {
        if (given.kind == Kind::Any) {
            for (const Condition& inner : given.parts)
                gather(inner, gathered);
            return;
        }
        const Condition part = asChoice(given);
        const auto known = std::ranges::find_if(gathered, [&](const Condition& other) {
            return other.kind == part.kind && other.question == part.question;
        });
        const bool isChoice = part.kind == Kind::In || part.kind == Kind::Has;
        if (!isChoice || known == gathered.end()) {
            gathered.append(part);
            return;
        }
        for (const QString& value : values(part)) {
            if (!values(*known).contains(value))
                known->operands.append(value);
        }
    }

    QString joined(const QList<Condition>& parts, const QString& word) const
    {
        QStringList texts;
        for (const Condition& part : parts) {
            const QString inner = text(part);
            const bool isNested = parts.size() > 1 && part.parts.size() > 1;
            if (!inner.isEmpty() && !texts.contains(inner))
                texts.append(isNested ? u'（' + inner + u'）' : inner);
        }
        return texts.join(word);
    }

    QString negated(const Condition& condition) const
    {
        if (condition.parts.isEmpty())
            return comparison(condition, true);
        if (condition.kind == Kind::Not)
            return text(condition.parts.value(0));
        const QString inner = text(condition);
        return inner.isEmpty() ? inner : QStringLiteral("不是（%1）").arg(inner);
    }

    QString comparison(const Condition& condition, bool isNegated) const
    {
        if (condition.question == intakeDayId)
            return daysText(condition, isNegated);
        const Question* question = m_scenario.question(condition.question);
        if (!question)
            return {};
        return bareQuestion(*question) + u'：' + answerText(*question, condition, isNegated);
    }

    static QString daysText(const Condition& condition, bool isNegated)
    {
        QStringList days;
        for (const QString& day : values(condition))
            days.append(chineseDate(QDate::fromString(day, Qt::ISODate)));
        const QString text = days.join(u'、');
        if (condition.kind == Kind::LessThan)
            return isNegated ? QStringLiteral("%1起申请").arg(text)
                             : QStringLiteral("%1前申请").arg(text);
        return isNegated ? QStringLiteral("不是%1申请").arg(text)
                         : QStringLiteral("%1申请").arg(text);
    }

    static QString answerText(const Question& question, const Condition& condition, bool isNegated)
    {
        if (condition.kind == Kind::LessThan)
            return (isNegated ? QStringLiteral("不少于%1") : QStringLiteral("少于%1"))
                .arg(values(condition).join(u'、'));
        QStringList named = values(condition);
        bool isExcept = isNegated;
        if (condition.kind == Kind::Has)
            return (isNegated ? QStringLiteral("没选“%1”") : QStringLiteral("选了“%1”"))
                .arg(labels(question, named));
        // The fewer are named, the easier it reads.
        if (named.size() > 1 && named.size() * 2 > question.options.size()) {
            named = others(question, named);
            isExcept = !isExcept;
        }
        if (named.isEmpty())
            return isExcept ? QStringLiteral("任何一种") : QStringLiteral("都不是");
        return isExcept ? QStringLiteral("不是“%1”").arg(labels(question, named))
                        : labels(question, named);
    }

    static QStringList values(const Condition& condition)
    {
        QStringList values;
        for (const QJsonValue& operand : condition.operands) {
            for (const QJsonValue& value :
                 operand.isArray() ? operand.toArray() : QJsonArray{operand})
                values.append(value.toVariant().toString());
        }
        return values;
    }

    static QStringList others(const Question& question, const QStringList& named)
    {
        QStringList others;
        for (const QuestionOption& option : question.options) {
            if (!named.contains(option.value))
                others.append(option.value);
        }
        return others;
    }

    static QString labels(const Question& question, const QStringList& values)
    {
        QStringList labels;
        for (const QString& value : values) {
            const auto option = std::ranges::find(question.options, value, &QuestionOption::value);
            labels.append(option == question.options.end() ? value : option->label);
        }
        return labels.join(QStringLiteral("／"));
    }

    const Scenario& m_scenario;
};

} // namespace

QString circumstanceText(const Scenario& scenario, const Condition& condition)
{
    return CircumstanceWriter(scenario).text(condition);
}

QString circumstancesText(const Scenario& scenario, const QList<Condition>& conditions)
{
    return conditions.isEmpty() ? QString()
                                : circumstanceText(scenario, {Kind::Any, conditions, {}, {}});
}

QString bareQuestion(const Question& question)
{
    static const QRegularExpression end(QStringLiteral("\\s*[？?]?\\s*(（[^（）]*）)?\\s*$"));
    QString text = question.text;
    return text.remove(end);
}

} // namespace yichuang
