// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/personname.h"

#include "core/identity/codetext.h"

#include <QList>

namespace yichuang {

namespace {

using Characters = QList<char32_t>;

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

bool isDot(char32_t c)
{
    switch (c) {
    case U'.':
    case 0x00B7: // middle dot
    case 0x2022: // bullet
    case 0x2027: // hyphenation point
    case 0x2219: // bullet operator
    case 0x22C5: // dot operator
    case 0x30FB: // katakana middle dot
    case 0xFF0E: // full-width full stop
    case 0xFF65: // half-width katakana middle dot
        return true;
    default:
        return false;
    }
}

/// Only letters and digits: the full-width brackets of a company's name are meant.
char32_t narrowed(char32_t c)
{
    const char32_t narrow = c - 0xFEE0;
    const bool isWide = c >= 0xFF01 && c <= 0xFF5E;
    return isWide && QChar::isLetterOrNumber(narrow) ? narrow : c;
}

Characters visible(const QString& name)
{
    Characters result;
    for (const uint u : name.toUcs4()) {
        const char32_t c = u;
        const bool isBlank = QChar::isSpace(c);
        if (isBlank && !result.isEmpty() && result.last() == U' ')
            continue;
        if (isBlank)
            result.append(U' ');
        else if (!isInvisible(c))
            result.append(narrowed(c));
    }
    return result;
}

/// The nearest character that isn't a blank, from `i` on in steps of `step`; 0 at the end.
char32_t neighbour(const Characters& text, qsizetype i, int step)
{
    for (i += step; i >= 0 && i < text.size(); i += step) {
        if (text[i] != U' ')
            return text[i];
    }
    return 0;
}

} // namespace

QString normalisedName(const QString& name)
{
    const Characters text = visible(name);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t before = neighbour(text, i, -1);
        const char32_t after = neighbour(text, i, 1);
        const auto isHanOrDot = [](char32_t c) { return isHan(c) || isDot(c); };
        if (isDot(text[i]) && isHan(before) && isHan(after))
            result.append(QChar(0x00B7));
        else if (text[i] != U' ')
            result.append(QString::fromUcs4(&text[i], 1));
        else if (before && after && !(isHanOrDot(before) && isHanOrDot(after)))
            result.append(u' ');
    }
    return result;
}

int characterCount(const QString& text)
{
    return int(text.toUcs4().size());
}

bool isName(const QString& name)
{
    const int count = characterCount(name);
    return count >= 1 && count <= longestName;
}

} // namespace yichuang
