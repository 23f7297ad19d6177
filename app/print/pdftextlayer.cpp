// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdftextlayer.h"

#include <QFile>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace yichuang {

namespace {

QByteArray utf16Hex(char32_t character)
{
    QByteArray hex;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

/// A ToUnicode CMap (ISO 32000-1, 9.10.3): glyph 1 is the first character, and so on.
QByteArray toUnicodeMap(const QString& characters)
{
    QByteArray lines;
    int glyph = 0;
    for (const char32_t character : characters.toUcs4())
        lines += '<' + QByteArray::number(++glyph, 16).rightJustified(4, '0').toUpper() + "> <" +
                 utf16Hex(character) + ">\n";
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
           QByteArray::number(glyph) + " beginbfchar\n" + lines +
           "endbfchar\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

bool isFontOf(QPDFObjectHandle object, const std::string& family)
{
    return object.isDictionary() && object.hasKey("/ToUnicode") && object.hasKey("/BaseFont") &&
           object.getKey("/BaseFont").getName().find(family) != std::string::npos;
}

} // namespace

Outcome writeRareTextLayer(const QString& pdfPath, const QString& rareFamily,
                           const QString& rareCharacters)
{
    if (rareCharacters.isEmpty())
        return Done{};
    const Error failed{ErrorKind::Damaged, QStringLiteral("paper.cannotWrite"), {pdfPath}};
    const std::string family =
        QString(rareFamily).remove(u' ').remove(QStringLiteral("SC")).toStdString();
    const QByteArray map = toUnicodeMap(rareCharacters);
    const QString fixed = pdfPath + QStringLiteral(".part");
    try {
        QPDF pdf;
        pdf.processFile(QFile::encodeName(pdfPath).constData());
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            if (isFontOf(object, family))
                object.replaceKey("/ToUnicode",
                                  QPDFObjectHandle::newStream(&pdf, map.toStdString()));
        }
        QPDFWriter writer(pdf, QFile::encodeName(fixed).constData());
        writer.setDeterministicID(true);
        writer.write();
    } catch (const std::exception&) {
        return failed;
    }
    if (!QFile::remove(pdfPath) || !QFile::rename(fixed, pdfPath))
        return failed;
    return Done{};
}

} // namespace yichuang
