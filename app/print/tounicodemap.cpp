// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/tounicodemap.h"

#include <QRegularExpression>

namespace yichuang {

namespace {

/// As many as one block of a CMap may hold.
constexpr qsizetype blockSize = 100;

int numberIn(const QString& hex)
{
    return hex.toInt(nullptr, 16);
}

QByteArray hexOf(int number)
{
    return QByteArray::number(number, 16).rightJustified(4, '0').toUpper();
}

QByteArray hexOf(const QString& text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += hexOf(unit.unicode());
    return hex;
}

/// "<7533> <8BF7>": one for each glyph from `first` on.
void readList(GlyphMeanings& meanings, int first, const QString& list)
{
    static const QRegularExpression item(QStringLiteral("<([0-9A-Fa-f]+)>"));
    for (auto it = item.globalMatch(list); it.hasNext(); ++first)
        meanings.insert(first, QChar(char16_t(numberIn(it.next().captured(1)))));
}

void readSpan(GlyphMeanings& meanings, int first, int last, int meaning)
{
    for (int glyph = first; glyph <= last; ++glyph)
        meanings.insert(glyph, QChar(char16_t(meaning + glyph - first)));
}

} // namespace

GlyphMeanings readToUnicodeMap(const QByteArray& map)
{
    static const QRegularExpression line(QStringLiteral(
        "<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
    GlyphMeanings meanings;
    const QString text = QString::fromLatin1(map);
    const auto from = text.indexOf(u"beginbfrange");
    if (from < 0)
        return meanings;
    for (auto it = line.globalMatch(text, from); it.hasNext();) {
        const auto match = it.next();
        const int first = numberIn(match.captured(1));
        if (match.hasCaptured(4))
            readList(meanings, first, match.captured(4));
        else
            readSpan(meanings, first, numberIn(match.captured(2)), numberIn(match.captured(3)));
    }
    meanings.remove(0); // the glyph for what is missing means nothing
    return meanings;
}

QByteArray toUnicodeMap(const GlyphMeanings& meanings)
{
    QByteArray blocks;
    const QList<int> glyphs = meanings.keys();
    for (qsizetype start = 0; start < glyphs.size(); start += blockSize) {
        const QList<int> block = glyphs.mid(start, blockSize);
        blocks += QByteArray::number(block.size()) + " beginbfchar\n";
        for (const int glyph : block)
            blocks += '<' + hexOf(glyph) + "> <" + hexOf(meanings.value(glyph)) + ">\n";
        blocks += "endbfchar\n";
    }
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
           blocks + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace yichuang
