// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalogline.h"

#include "tests/support/conditiontext.h"

namespace yichuang::test {

namespace {

/// Lines whose words may hold "=": options of a question have none, codes and bindings do.
bool keepsEqualSigns(const QString& keyword)
{
    return keyword == u"codelist" || keyword == u"same";
}

} // namespace

CatalogLine CatalogLine::read(const QString& line)
{
    CatalogLine result;
    QString rest = line.trimmed();
    const auto when = rest.indexOf(u" when ");
    if (when >= 0) {
        result.when = condition(rest.mid(when + 6));
        rest.truncate(when);
    }
    QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    result.keyword = words.takeFirst();
    for (const QString& word : words) {
        const auto equals = word.indexOf(u'=');
        if (equals > 0 && !keepsEqualSigns(result.keyword))
            result.settings.insert(word.left(equals), word.mid(equals + 1));
        else
            result.words.append(word);
    }
    return result;
}

QString CatalogLine::text(const char* key, const QString& otherwise) const
{
    return settings.value(QString::fromLatin1(key), otherwise);
}

int CatalogLine::number(const char* key, int otherwise) const
{
    const QString value = text(key);
    return value.isEmpty() ? otherwise : value.toInt();
}

QStringList CatalogLine::list(const char* key) const
{
    return text(key).split(u',', Qt::SkipEmptyParts);
}

} // namespace yichuang::test
