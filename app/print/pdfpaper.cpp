// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdfpaper.h"

#include "app/print/pagepainter.h"
#include "app/print/pdftextlayer.h"

#include <QDir>
#include <QFile>
#include <QPdfWriter>

namespace yichuang {

namespace {

constexpr int dotsPerInch = 600;

Error cannotWrite(const QString& path)
{
    return {ErrorKind::Damaged, QStringLiteral("paper.cannotWrite"), {path}};
}

/// Writes the PDF as Qt makes it; the stream must be closed before qpdf reads the file.
bool writeRawPdf(const QList<Document>& documents, const PagePainter& painter, const QString& path)
{
    QPdfWriter writer(path);
    writer.setResolution(dotsPerInch);
    writer.setTitle(documents.value(0).title);
    writer.setCreator(QStringLiteral("Yichuang"));
    return painter.paint(documents, writer);
}

} // namespace

Outcome writePdf(const QList<Document>& documents, PaperFormat format, const QString& path)
{
    const PagePainter painter(format);
    const QString unfinished = path + QStringLiteral(".new");
    if (!writeRawPdf(documents, painter, unfinished))
        return cannotWrite(path);
    const Outcome layered = writeTextLayer(unfinished, painter.textLayerFaces(documents));
    if (!layered)
        return cannotWrite(path);
    QFile::remove(path);
    if (!QFile::rename(unfinished, path))
        return cannotWrite(path);
    return Done{};
}

PdfPaper::PdfPaper(QString folder, PaperFormat format)
    : m_folder(std::move(folder)), m_format(format)
{
}

Result<QString> PdfPaper::issue(const IssuedDocument& issued)
{
    const Document document = documentFromJson(issued.content);
    if (!QDir().mkpath(m_folder))
        return cannotWrite(m_folder);
    const QString name = QStringLiteral("%1-%2-%3.pdf")
                             .arg(document.caseNumber, nameOf(issued.kind), issued.id.left(8));
    const QString path = QDir(m_folder).filePath(name);
    const Outcome written = writePdf({document}, m_format, path);
    if (!written)
        return written.error();
    return path;
}

} // namespace yichuang
