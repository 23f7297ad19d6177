// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/displayvalue.h"

#include "core/form/valueshape.h"

#include <algorithm>

namespace yichuang {

namespace {

QString rangeText(const QString& text)
{
    const auto range = dateRange(text);
    if (!range)
        return text;
    return QStringLiteral("%1至%2").arg(chineseDate(range->first), chineseDate(range->second));
}

QString dayText(const QString& text)
{
    const QDate day = isoDay(text);
    return day.isValid() ? chineseDate(day) : text;
}

QString momentText(const QString& text)
{
    const QDateTime moment = isoMoment(text);
    return moment.isValid() ? chineseMoment(moment) : text;
}

QString monthText(const QString& text)
{
    const QDate month = QDate::fromString(text, QStringLiteral("yyyy-MM"));
    return month.isValid() ? month.toString(QStringLiteral("yyyy年M月")) : text;
}

QString labelsText(const CodeList* list, const QJsonValue& value)
{
    QStringList labels;
    for (const QString& code : textList(value))
        labels.append(labelOf(list, code));
    return labels.join(u'、');
}

} // namespace

QString displayValue(const Catalog& catalog, const MergedField& field, const QJsonValue& value)
{
    const QString text = textList(value).join(u'、');
    switch (field.element.type) {
    case ElementType::Code:
    case ElementType::Codes:
        return labelsText(catalog.codeList(field.element.codeList), value);
    case ElementType::Date:
        return dayText(text);
    case ElementType::Term:
        return text == u"long" ? QStringLiteral("长期") : dayText(text);
    case ElementType::DateTime:
        return momentText(text);
    case ElementType::Month:
        return monthText(text);
    case ElementType::DateRange:
        return rangeText(text);
    case ElementType::Bool:
        if (text.isEmpty())
            return {};
        return text == u"yes" ? QStringLiteral("是") : QStringLiteral("否");
    default:
        return text;
    }
}

QString chineseDate(QDate day)
{
    return day.toString(QStringLiteral("yyyy年M月d日"));
}

QString chineseMoment(const QDateTime& moment)
{
    return moment.toString(QStringLiteral("yyyy年M月d日 HH:mm"));
}

QString masked(const QString& value)
{
    const auto length = value.size();
    const qsizetype head = length >= 15 ? 6 : std::min<qsizetype>(3, length / 3);
    const qsizetype tail = length >= 11 ? 4 : length / 3;
    return value.left(head) + QString(length - head - tail, u'*') + value.right(tail);
}

} // namespace yichuang
