// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textfinder.h"

#include <algorithm>

namespace yichuang {

namespace {

QString plain(const QString& text)
{
    QString result = text.toLower();
    result.remove(u' ');
    return result;
}

} // namespace

TextFinder::TextFinder(const QString& text, const Pronunciation& pronunciation) : m_text(text)
{
    for (const char32_t character : plain(text).toUcs4()) {
        QStringList readings = pronunciation.syllablesOf(character);
        if (readings.isEmpty() && QChar::isLetterOrNumber(character))
            readings.append(QString::fromUcs4(&character, 1));
        if (!readings.isEmpty())
            m_readings.append(readings);
    }
}

std::optional<int> TextFinder::rank(const QString& query) const
{
    const QString sought = plain(query);
    if (sought.isEmpty())
        return std::nullopt;
    const qsizetype at = plain(m_text).indexOf(sought);
    if (at == 0)
        return 0;
    if (at > 0)
        return 2;
    for (qsizetype from = 0; from < m_readings.size(); ++from) {
        if (isReadAs(sought, from))
            return from == 0 ? 1 : 3;
    }
    return std::nullopt;
}

bool TextFinder::isReadAs(QStringView query, qsizetype from) const
{
    if (query.isEmpty())
        return true;
    if (from >= m_readings.size())
        return false;
    return std::ranges::any_of(m_readings[from], [&](const QString& syllable) {
        if (syllable.startsWith(query))
            return true;
        if (query.startsWith(syllable) && isReadAs(query.mid(syllable.size()), from + 1))
            return true;
        return query.front() == syllable.front() && isReadAs(query.mid(1), from + 1);
    });
}

} // namespace yichuang
