// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/searchtokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Names remembered at once; a catalog has a few hundred, whatever the number of regions.
constexpr qsizetype mostKnown = 5000;
/// Ways to read one name that are kept apart.
constexpr qsizetype mostReadings = 4;

/// Letters and digits alone, small: blanks and brackets are typed by nobody.
QList<char32_t> charactersOf(const QString& text)
{
    QList<char32_t> characters;
    for (const uint character : text.toLower().toUcs4()) {
        if (QChar::isLetterOrNumber(character))
            characters.append(character);
    }
    return characters;
}

QString textOf(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

/// "abc" becomes "ab bc c": the last one stands alone, so that every character begins a token.
QStringList pairsOf(const QList<char32_t>& characters)
{
    QStringList pairs;
    for (qsizetype at = 0; at < characters.size(); ++at)
        pairs.append(QString::fromUcs4(characters.constData() + at,
                                       std::min<qsizetype>(2, characters.size() - at)));
    return pairs;
}

/// Characters in their order, anywhere.
QString phrase(const QString& column, const QList<char32_t>& characters)
{
    if (characters.size() == 1)
        return u"%1 : \"%2\" *"_s.arg(column, textOf(characters.first()));
    QStringList pairs = pairsOf(characters);
    pairs.removeLast();
    return u"%1 : \"%2\""_s.arg(column, pairs.join(u' '));
}

} // namespace

SearchTokens::Tokens SearchTokens::of(const QString& name)
{
    const auto known = m_known.constFind(name);
    if (known != m_known.constEnd())
        return *known;
    const QList<char32_t> characters = charactersOf(name);
    const Tokens tokens{pairsOf(characters).join(u' '), lettersOf(characters)};
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(name, tokens);
    return tokens;
}

QString SearchTokens::matching(const QString& text, const QStringList& regions)
{
    const QList<char32_t> characters = charactersOf(text);
    if (characters.isEmpty())
        return {};
    const bool isLatin =
        std::ranges::all_of(characters, [](char32_t character) { return character < 0x80; });
    const QString name = phrase(isLatin ? u"letters"_s : u"pairs"_s, characters);
    if (regions.isEmpty())
        return name;
    QStringList places;
    for (const QString& region : regions)
        places.append(u'"' + place(region) + u'"');
    return u"%1 AND place : (%2)"_s.arg(name, places.join(u" OR "_s));
}

QString SearchTokens::place(const QString& region)
{
    return region.isEmpty() ? u"everywhere"_s : region;
}

QString SearchTokens::lettersOf(const QList<char32_t>& characters) const
{
    QList<QList<char32_t>> readings{{}};
    for (const char32_t character : characters) {
        const QString initials = initialsOf(character);
        QList<QList<char32_t>> longer;
        for (const QChar initial : initials) {
            for (QList<char32_t> reading : std::as_const(readings)) {
                reading.append(initial.unicode());
                longer.append(reading);
            }
        }
        if (longer.size() > mostReadings)
            longer.resize(mostReadings);
        readings = longer;
    }
    // The single letter at the end of each keeps a phrase from running into the next.
    QStringList tokens;
    for (const QList<char32_t>& reading : std::as_const(readings))
        tokens += pairsOf(reading);
    return tokens.join(u' ');
}

QString SearchTokens::initialsOf(char32_t character) const
{
    const auto known = m_initials.constFind(character);
    if (known != m_initials.constEnd())
        return *known;
    QString initials;
    for (const QString& syllable : m_pronunciation.syllablesOf(character)) {
        if (!syllable.isEmpty() && !initials.contains(syllable.front()))
            initials.append(syllable.front());
    }
    // What isn't read by syllables stands for itself.
    if (initials.isEmpty())
        initials = character < 0x10000 ? QString(QChar(char16_t(character))) : u"?"_s;
    m_initials.insert(character, initials);
    return initials;
}

} // namespace yichuang
