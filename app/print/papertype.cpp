// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/papertype.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextCursor>

namespace yichuang {

namespace {

const QString songFamily = QStringLiteral("Noto Serif CJK SC");
const QString latinFamily = QStringLiteral("Liberation Serif");
/// Another face of the same design, so that a PDF keeps it apart from the Song face.
const QString rareFamily = QStringLiteral("Noto Serif CJK TC");

constexpr char32_t firstBeyondBasicPlane = 0x10000;
/// As narrow as Qt can count: letter spacing switches ligatures off, and "fi" stays two letters.
constexpr double noLigatures = 1.0 / 64;

QFont onlyThis(const QString& family, const QFont& like)
{
    QFont font = like;
    font.setFamilies({family});
    // A glyph from another face than the one asked for would not be in its text layer.
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

/// Tells characters by their glyphs: Qt writes the lowest character that has the glyph (⼈ for 人),
/// this gives back the one that stands in the text.
class GlyphReader
{
public:
    GlyphReader(const QFont& font, const QString& text) : m_face(QRawFont::fromFont(font))
    {
        for (const QChar character : text) {
            if (!character.isSurrogate())
                m_meant.insert(glyphOf(character), character);
        }
    }

    QString operator()(QChar written) const
    {
        // Noto sets two dashes as one glyph.
        if (written == u'⸺')
            return QStringLiteral("——");
        return m_meant.value(glyphOf(written), written);
    }

private:
    quint32 glyphOf(QChar character) const
    {
        return m_face.glyphIndexesForString(character).value(0);
    }

    QRawFont m_face;
    QHash<quint32, QChar> m_meant;
};

} // namespace

PaperType::PaperType() : m_song(QRawFont::fromFont(QFont(songFamily))) {}

QFont PaperType::body(double points, bool bold) const
{
    QFont font;
    font.setPointSizeF(points);
    font.setBold(bold);
    return onlyThis(songFamily, font);
}

PaperType::Face PaperType::faceOf(char32_t character) const
{
    if (character < 0x80 || QChar::script(character) == QChar::Script_Latin)
        return Face::Latin;
    return isRare(character) ? Face::Rare : Face::Song;
}

bool PaperType::isRare(char32_t character) const
{
    return character >= firstBeyondBasicPlane || !m_song.supportsCharacter(uint(character));
}

QFont PaperType::font(Face face, const QFont& like) const
{
    switch (face) {
    case Face::Latin: {
        QFont latin = onlyThis(latinFamily, like);
        latin.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
        return latin;
    }
    case Face::Rare: {
        QFont rare = like;
        rare.setFamilies({rareFamily});
        rare.setBold(false);
        return rare;
    }
    case Face::Song:
        break;
    }
    return onlyThis(songFamily, like);
}

QList<PaperType::Run> PaperType::runs(const QString& text, const QFont& like) const
{
    QList<Run> runs;
    Face last = Face::Song;
    for (const char32_t character : text.toUcs4()) {
        const Face face = faceOf(character);
        if (runs.isEmpty() || face != last)
            runs.append({QString(), font(face, like)});
        runs.last().text += QString::fromUcs4(&character, 1);
        last = face;
    }
    return runs;
}

void PaperType::insert(QTextCursor& cursor, const QString& text,
                       const QTextCharFormat& format) const
{
    for (const Run& run : runs(text, format.font())) {
        QTextCharFormat inFace = format;
        inFace.setFont(run.font);
        cursor.insertText(run.text, inFace);
    }
}

void PaperType::draw(QPainter& painter, QPointF start, const QString& text, int pixels,
                     bool bold) const
{
    QFont like = body(1, bold);
    like.setPixelSize(pixels);
    for (const Run& run : runs(text, like)) {
        painter.setFont(run.font);
        painter.drawText(start, run.text);
        start.rx() += QFontMetricsF(run.font).horizontalAdvance(run.text);
    }
}

double PaperType::width(const QString& text, int pixels, bool bold) const
{
    QFont like = body(1, bold);
    like.setPixelSize(pixels);
    double width = 0;
    for (const Run& run : runs(text, like))
        width += QFontMetricsF(run.font).horizontalAdvance(run.text);
    return width;
}

QList<TextLayerFace> PaperType::textLayerFaces(const QString& text) const
{
    QString rare;
    for (const char32_t character : text.toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        if (faceOf(character) == Face::Rare && !rare.contains(one))
            rare += one;
    }
    const QFont regular = body(10);
    const QFont bold = body(10, true);
    return {{QStringLiteral("NotoSerifCJKsc-Regular"), GlyphReader(regular, text), {}},
            {QStringLiteral("NotoSerifCJKsc-Bold"), GlyphReader(bold, text), {}},
            {QStringLiteral("NotoSerifCJKtc"), {}, rare}};
}

} // namespace yichuang
