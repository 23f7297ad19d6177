// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdftextlayer.h"

#include "app/print/tounicodemap.h"

#include <QFile>
#include <QSet>
#include <qpdf/qpdf-c.h>

#include <cstdlib>

namespace yichuang {

namespace {

/// A PDF file under qpdf's hands. Once something fails, isBroken() says so to the end.
class PdfFile
{
public:
    explicit PdfFile(const QString& path)
    {
        qpdf_silence_errors(m_pdf);
        qpdf_set_suppress_warnings(m_pdf, QPDF_TRUE);
        note(qpdf_read(m_pdf, QFile::encodeName(path).constData(), nullptr));
    }
    ~PdfFile() { qpdf_cleanup(&m_pdf); }
    Q_DISABLE_COPY_MOVE(PdfFile)

    bool isBroken() const { return m_isBroken; }
    int pages() { return m_isBroken ? 0 : qpdf_get_num_pages(m_pdf); }

    /// The fonts of a page, as objects of the file.
    QList<qpdf_oh> fonts(int page)
    {
        const qpdf_oh resources =
            qpdf_oh_get_key(m_pdf, qpdf_get_page_n(m_pdf, size_t(page)), "/Resources");
        if (!qpdf_oh_has_key(m_pdf, resources, "/Font"))
            return {};
        const qpdf_oh fonts = qpdf_oh_get_key(m_pdf, resources, "/Font");
        QList<QByteArray> names;
        qpdf_oh_begin_dict_key_iter(m_pdf, fonts);
        while (qpdf_oh_dict_more_keys(m_pdf))
            names.append(qpdf_oh_dict_next_key(m_pdf));
        QList<qpdf_oh> found;
        for (const QByteArray& name : std::as_const(names))
            found.append(qpdf_oh_get_key(m_pdf, fonts, name.constData()));
        return found;
    }

    int id(qpdf_oh object) { return qpdf_oh_get_object_id(m_pdf, object); }
    bool has(qpdf_oh object, const char* key) { return qpdf_oh_has_key(m_pdf, object, key); }

    QString name(qpdf_oh object, const char* key)
    {
        return QString::fromUtf8(qpdf_oh_get_name(m_pdf, qpdf_oh_get_key(m_pdf, object, key)));
    }

    QByteArray stream(qpdf_oh object, const char* key)
    {
        unsigned char* bytes = nullptr;
        size_t size = 0;
        note(qpdf_oh_get_stream_data(m_pdf, qpdf_oh_get_key(m_pdf, object, key),
                                     qpdf_dl_generalized, nullptr, &bytes, &size));
        const QByteArray content(reinterpret_cast<const char*>(bytes), qsizetype(size));
        std::free(bytes); // qpdf's C interface allocates it with malloc
        return content;
    }

    void setStream(qpdf_oh object, const char* key, const QByteArray& content)
    {
        const qpdf_oh stream = qpdf_oh_new_stream(m_pdf);
        const qpdf_oh nothing = qpdf_oh_new_null(m_pdf);
        qpdf_oh_replace_stream_data(m_pdf, stream,
                                    reinterpret_cast<const unsigned char*>(content.constData()),
                                    size_t(content.size()), nothing, nothing);
        qpdf_oh_replace_key(m_pdf, object, key, stream);
    }

    void write(const QString& path)
    {
        note(qpdf_init_write(m_pdf, QFile::encodeName(path).constData()));
        qpdf_set_deterministic_ID(m_pdf, QPDF_TRUE);
        if (!m_isBroken)
            note(qpdf_write(m_pdf));
    }

private:
    void note(QPDF_ERROR_CODE code) { m_isBroken = m_isBroken || (code & QPDF_ERRORS) != 0; }

    qpdf_data m_pdf = qpdf_init();
    bool m_isBroken = false;
};

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

void putRight(PdfFile& pdf, qpdf_oh font, const QList<TextLayerFace>& faces)
{
    const QString name = pdf.name(font, "/BaseFont");
    for (const TextLayerFace& face : faces) {
        if (!name.contains(face.name))
            continue;
        const GlyphMeanings meanings =
            face.meant ? corrected(readToUnicodeMap(pdf.stream(font, "/ToUnicode")), face)
                       : numbered(face.inOrder);
        pdf.setStream(font, "/ToUnicode", toUnicodeMap(meanings));
    }
}

} // namespace

Outcome writeTextLayer(const QString& pdfPath, const QList<TextLayerFace>& faces)
{
    const Error failed{ErrorKind::Damaged, QStringLiteral("paper.cannotWrite"), {pdfPath}};
    const QString fixed = pdfPath + QStringLiteral(".part");
    {
        PdfFile pdf(pdfPath);
        QSet<int> done;
        for (int page = 0; page < pdf.pages(); ++page) {
            for (const qpdf_oh font : pdf.fonts(page)) {
                if (done.contains(pdf.id(font)) || !pdf.has(font, "/ToUnicode"))
                    continue;
                done.insert(pdf.id(font));
                putRight(pdf, font, faces);
            }
        }
        pdf.write(fixed);
        if (pdf.isBroken())
            return failed;
    }
    if (!QFile::remove(pdfPath) || !QFile::rename(fixed, pdfPath))
        return failed;
    return Done{};
}

} // namespace yichuang
