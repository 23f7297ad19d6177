// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/codetext.h"

#include <algorithm>

namespace yichuang {

namespace {

bool isDash(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'-' || (u >= 0x2010 && u <= 0x2015) || u == 0x2212 || u == 0xFE63;
}

bool isSeparatingDot(QChar c)
{
    switch (c.unicode()) {
    case 0x00B7: // middle dot
    case 0x2022: // bullet
    case 0x2027: // hyphenation point
    case 0x2219: // bullet operator
    case 0x22C5: // dot operator
    case 0x30FB: // katakana middle dot
    case 0xFF65: // half-width katakana middle dot
        return true;
    default:
        return false;
    }
}

QChar upper(QChar c)
{
    return c >= u'a' && c <= u'z' ? QChar(c.unicode() - u'a' + u'A') : c;
}

QString cleaned(const QString& text, bool keepDashes)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : halfWidth(text)) {
        if (c.isSpace() || isInvisible(c.unicode()) || isSeparatingDot(c))
            continue;
        if (!isDash(c))
            result.append(upper(c));
        else if (keepDashes)
            result.append(u'-');
    }
    return result;
}

} // namespace

QString halfWidth(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        if (c.unicode() == 0x3000)
            c = u' ';
        else if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(c.unicode() - 0xFEE0);
    }
    return result;
}

bool isInvisible(char32_t c)
{
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool isZeroWidth = (c >= 0x200B && c <= 0x200F) || c == 0xFEFF || c == 0x00AD ||
                             c == 0x180E || c == 0x061C || c == 0x034F;
    const bool isBidi = (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
    const bool isMark = (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
    return isControl || isZeroWidth || isBidi || isMark;
}

QString normalisedCode(const QString& text)
{
    return cleaned(text, false);
}

QString normalisedCodeKeepingDashes(const QString& text)
{
    return cleaned(text, true);
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool matches(const QRegularExpression& anchored, const QString& text)
{
    return anchored.match(text).hasMatch();
}

} // namespace yichuang
