// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pdftextlayer.h"

#include <QFont>
#include <QRawFont>
#include <QTextCharFormat>

class QPainter;
class QTextCursor;

namespace yichuang {

/// The typefaces of paper: a Song face for Chinese, bold for titles (in place of the commercial
/// 小标宋 and 仿宋), a Times face for Latin letters and digits, as official papers are set, and a
/// face of its own for rare characters (𠮷), which have no text layer by themselves.
class PaperType
{
public:
    PaperType();

    QFont body(double points, bool bold = false) const;
    /// Draws one line from `start` (on the base line), each character in its face; sizes are
    /// pixels of the painter.
    void draw(QPainter& painter, QPointF start, const QString& text, int pixels,
              bool bold = false) const;
    double width(const QString& text, int pixels, bool bold = false) const;
    /// Inserts `text`, each character in its face.
    void insert(QTextCursor& cursor, const QString& text, const QTextCharFormat& format) const;
    bool isRare(char32_t character) const;

    /// What the text layer of every face needs to be exact. `text` is all that is drawn, in the
    /// order in which it is drawn.
    QList<TextLayerFace> textLayerFaces(const QString& text) const;

private:
    enum class Face { Song, Latin, Rare };
    /// Characters of one face in a row.
    struct Run
    {
        QString text;
        QFont font;
    };
    Face faceOf(char32_t character) const;
    QFont font(Face face, const QFont& like) const;
    QList<Run> runs(const QString& text, const QFont& like) const;

    QRawFont m_song; ///< knows which characters the face has
};

} // namespace yichuang
