// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/papertype.h"

#include <QFontDatabase>
#include <QTextCursor>

namespace yichuang {

namespace {

/// By preference; the first that is installed. All have sound text layers.
const QStringList bodyFamilies{QStringLiteral("WenQuanYi Micro Hei"),
                               QStringLiteral("WenQuanYi Zen Hei"),
                               QStringLiteral("AR PL UMing CN")};

QString firstInstalled(const QStringList& wanted)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : wanted) {
        if (installed.contains(family))
            return family;
    }
    return wanted.first();
}

} // namespace

PaperType::PaperType()
    : m_family(firstInstalled(bodyFamilies)), m_raw(QRawFont::fromFont(QFont(m_family)))
{
}

QFont PaperType::body(double points, bool bold) const
{
    QFont font(m_family);
    font.setPointSizeF(points);
    font.setBold(bold);
    // Every glyph of body type must come from this one face, or the text layer is not to be
    // trusted.
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

bool PaperType::isRare(char32_t character) const
{
    if (character < 0x80)
        return false;
    return !m_raw.supportsCharacter(uint(character));
}

QString PaperType::rareFamily()
{
    return QStringLiteral("Noto Sans CJK SC");
}

void PaperType::insert(QTextCursor& cursor, const QString& text,
                       const QTextCharFormat& format) const
{
    QTextCharFormat rare = format;
    QFont rareFont(rareFamily());
    rareFont.setPointSizeF(format.font().pointSizeF());
    rare.setFont(rareFont);

    QString run;
    const auto flush = [&] {
        if (!run.isEmpty())
            cursor.insertText(run, format);
        run.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        if (!isRare(character)) {
            run += one;
            continue;
        }
        flush();
        cursor.insertText(one, rare);
    }
    flush();
}

} // namespace yichuang
