// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRawFont>
#include <QTextCharFormat>

class QTextCursor;

namespace yichuang {

/// The typefaces of paper. Body type must have a sound text layer in PDF: Qt maps a glyph back to
/// the lowest character that uses it, so that Noto CJK turns 人 into a radical; WenQuanYi has no
/// radicals and comes out right. A character it lacks (𠮷) is set in a face of its own, whose text
/// layer PdfTextLayer writes.
class PaperType
{
public:
    PaperType();

    QFont body(double points, bool bold = false) const;
    /// Inserts `text`, each rare character in its own face.
    void insert(QTextCursor& cursor, const QString& text, const QTextCharFormat& format) const;
    bool isRare(char32_t character) const;
    static QString rareFamily();

private:
    QString m_family;
    QRawFont m_raw; ///< knows which characters the body face has
};

} // namespace yichuang
