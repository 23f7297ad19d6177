// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/valueshape.h"

#include "core/identity/codetext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace yichuang {

namespace {

/// Half-width, without outer blanks.
QString plainText(const QString& text)
{
    return halfWidth(text).trimmed();
}

QString withoutSpaces(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return text;
}

QString asText(const QJsonValue& raw)
{
    if (raw.isDouble())
        return QString::number(raw.toDouble(), 'f', QLocale::FloatingPointShortest);
    return raw.toString();
}

QString numberAsTyped(const QString& text)
{
    QString number = withoutSpaces(plainText(text));
    number.remove(u',');
    return number;
}

QJsonValue dayShape(const QString& text)
{
    const QDate day = dayAsTyped(text);
    return day.isValid() ? day.toString(Qt::ISODate) : text;
}

QJsonValue momentShape(const QString& text)
{
    static const QRegularExpression parts(
        QStringLiteral(R"(^(.+?)[ T](\d{1,2})[:：时](\d{2})分?(?::\d{2}.*)?$)"));
    static const QRegularExpression digits(QStringLiteral(R"(^(\d{8}) ?(\d{2})(\d{2})$)"));
    const QString plain = plainText(text);
    auto match = digits.match(plain);
    if (!match.hasMatch())
        match = parts.match(plain);
    const QDate day = dayAsTyped(match.hasMatch() ? match.captured(1) : QString());
    if (!day.isValid())
        return plain;
    return QStringLiteral("%1T%2:%3")
        .arg(day.toString(Qt::ISODate), match.captured(2).rightJustified(2, u'0'),
             match.captured(3));
}

QJsonValue monthShape(const QString& text)
{
    static const QRegularExpression parts(QStringLiteral(R"(^(\d{4})[-/.年]?(\d{1,2})月?$)"));
    const auto match = parts.match(plainText(text));
    if (!match.hasMatch())
        return text;
    return QStringLiteral("%1-%2").arg(match.captured(1),
                                       match.captured(2).rightJustified(2, u'0'));
}

QJsonValue rangeShape(const QJsonValue& raw)
{
    QString from;
    QString to;
    if (raw.isObject()) {
        from = raw.toObject().value(u"from").toString();
        to = raw.toObject().value(u"to").toString();
    } else if (raw.isArray() && raw.toArray().size() == 2) {
        from = raw.toArray().at(0).toString();
        to = raw.toArray().at(1).toString();
    } else {
        static const QRegularExpression between(QStringLiteral("[/～~至]"));
        const QStringList ends = plainText(asText(raw)).split(between);
        if (ends.size() != 2)
            return raw;
        from = ends.first();
        to = ends.last();
    }
    return dayShape(from).toString() + u'/' + dayShape(to).toString();
}

QString codeOf(const CodeList* list, const QString& text)
{
    if (!list)
        return text;
    const auto isCode = [&](const CodeItem& item) { return item.code == text; };
    if (std::ranges::any_of(list->items, isCode))
        return text;
    const auto byLabel =
        std::ranges::find_if(list->items, [&](const CodeItem& item) { return item.label == text; });
    return byLabel == list->items.end() ? text : byLabel->code;
}

QJsonValue codesShape(const QJsonValue& raw, const CodeList* list)
{
    QJsonArray codes;
    for (const QString& text : textList(raw))
        codes.append(codeOf(list, plainText(text)));
    return codes;
}

QJsonValue yesNoShape(const QJsonValue& raw)
{
    if (raw.isBool())
        return raw.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    const QString text = plainText(asText(raw));
    if (text == u"是" || text == u"true" || text == u"1")
        return QStringLiteral("yes");
    if (text == u"否" || text == u"false" || text == u"0")
        return QStringLiteral("no");
    return text;
}

} // namespace

bool isEmptyValue(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return true;
    if (value.isString())
        return value.toString().isEmpty();
    return value.isArray() && value.toArray().isEmpty();
}

QDate isoDay(const QString& text)
{
    return QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
}

QDateTime isoMoment(const QString& text)
{
    return QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm"));
}

bool isMonth(const QString& text)
{
    return QDate::fromString(text, QStringLiteral("yyyy-MM")).isValid();
}

std::optional<std::pair<QDate, QDate>> dateRange(const QString& text)
{
    const QStringList ends = text.split(u'/');
    if (ends.size() != 2)
        return std::nullopt;
    const QDate from = isoDay(ends.first());
    const QDate to = isoDay(ends.last());
    if (!from.isValid() || !to.isValid())
        return std::nullopt;
    return std::pair(from, to);
}

QStringList textList(const QJsonValue& value)
{
    QStringList texts;
    if (!value.isArray())
        return isEmptyValue(value) ? texts : QStringList{asText(value)};
    for (const QJsonValue& entry : value.toArray())
        texts.append(asText(entry));
    return texts;
}

QString labelOf(const CodeList* list, const QString& code)
{
    if (list) {
        const auto it = std::ranges::find_if(
            list->items, [&](const CodeItem& item) { return item.code == code; });
        if (it != list->items.end())
            return it->label;
    }
    return code;
}

QDate dayAsTyped(const QString& text)
{
    static const QRegularExpression separated(
        QStringLiteral(R"(^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$)"));
    static const QRegularExpression eightDigits(QStringLiteral(R"(^(\d{4})(\d{2})(\d{2})$)"));
    const QString plain = withoutSpaces(plainText(text));
    for (const QRegularExpression& form : {separated, eightDigits}) {
        const auto match = form.match(plain);
        if (match.hasMatch())
            return {match.captured(1).toInt(), match.captured(2).toInt(),
                    match.captured(3).toInt()};
    }
    return {};
}

QJsonValue shaped(ElementType type, const QJsonValue& raw, const CodeList* list)
{
    if (isEmptyValue(raw))
        return {};
    const QString text = asText(raw);
    switch (type) {
    case ElementType::Int:
    case ElementType::Decimal:
        return numberAsTyped(text);
    case ElementType::Date:
        return dayShape(text);
    case ElementType::Term:
        return text.trimmed() == u"长期" || text == u"long" ? QJsonValue(QStringLiteral("long"))
                                                            : dayShape(text);
    case ElementType::DateTime:
        return momentShape(text);
    case ElementType::Month:
        return monthShape(text);
    case ElementType::DateRange:
        return rangeShape(raw);
    case ElementType::Code:
        return codeOf(list, plainText(text));
    case ElementType::Codes:
        return codesShape(raw, list);
    case ElementType::Bool:
        return yesNoShape(raw);
    default:
        return text.trimmed();
    }
}

} // namespace yichuang
