// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/conditiontext.h"

#include <QStringList>

namespace yichuang::test {

namespace {

Condition comparison(const QString& text)
{
    static const QString operators = QStringLiteral("=~<");
    qsizetype at = 0;
    while (at < text.size() && !operators.contains(text[at]))
        ++at;
    if (at == text.size())
        qFatal("not a condition: %s", qUtf8Printable(text));

    Condition result;
    result.question = QuestionId(text.left(at).trimmed());
    for (const QString& value : text.mid(at + 1).split(u'/'))
        result.operands.append(value.trimmed());
    if (text[at] == u'~')
        result.kind = Condition::Kind::Has;
    else if (text[at] == u'<')
        result.kind = Condition::Kind::LessThan;
    else
        result.kind = result.operands.size() > 1 ? Condition::Kind::In : Condition::Kind::Equals;
    return result;
}

Condition term(const QString& text)
{
    if (!text.startsWith(u'!'))
        return comparison(text);
    return {Condition::Kind::Not, {comparison(text.mid(1))}, {}, {}};
}

} // namespace

Condition condition(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool isAny = trimmed.contains(u" | ");
    const QStringList terms =
        trimmed.split(isAny ? QStringLiteral(" | ") : QStringLiteral(" & "), Qt::SkipEmptyParts);
    if (terms.size() == 1)
        return term(terms.first().trimmed());
    Condition result;
    result.kind = isAny ? Condition::Kind::Any : Condition::Kind::All;
    for (const QString& part : terms)
        result.parts.append(term(part.trimmed()));
    return result;
}

Condition condition(const char* text)
{
    return condition(QString::fromUtf8(text));
}

} // namespace yichuang::test
