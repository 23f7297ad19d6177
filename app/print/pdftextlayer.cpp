// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdftextlayer.h"

#include "app/print/tounicodemap.h"

#include <QFile>
#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace yichuang {

namespace {

bool isFontOf(QPDFObjectHandle object, const std::string& name)
{
    return object.isDictionary() && object.hasKey("/ToUnicode") && object.hasKey("/BaseFont") &&
           object.getKey("/BaseFont").getName().find(name) != std::string::npos;
}

QByteArray contentOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
}

GlyphMeanings numbered(const QString& characters)
{
    GlyphMeanings meanings;
    for (const char32_t character : characters.toUcs4())
        meanings.insert(int(meanings.size()) + 1, QString::fromUcs4(&character, 1));
    return meanings;
}

GlyphMeanings corrected(GlyphMeanings meanings, const TextLayerFace& face)
{
    for (QString& meaning : meanings)
        meaning = face.meant(meaning.at(0));
    return meanings;
}

void putRight(QPDF& pdf, const TextLayerFace& face)
{
    const std::string name = face.name.toStdString();
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!isFontOf(object, name))
            continue;
        const GlyphMeanings meanings =
            face.meant ? corrected(readToUnicodeMap(contentOf(object.getKey("/ToUnicode"))), face)
                       : numbered(face.inOrder);
        object.replaceKey("/ToUnicode",
                          QPDFObjectHandle::newStream(&pdf, toUnicodeMap(meanings).toStdString()));
    }
}

} // namespace

Outcome writeTextLayer(const QString& pdfPath, const QList<TextLayerFace>& faces)
{
    const Error failed{ErrorKind::Damaged, QStringLiteral("paper.cannotWrite"), {pdfPath}};
    const QString fixed = pdfPath + QStringLiteral(".part");
    try {
        QPDF pdf;
        pdf.processFile(QFile::encodeName(pdfPath).constData());
        for (const TextLayerFace& face : faces)
            putRight(pdf, face);
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
