// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/papergeometry.h"
#include "core/documents/document.h"
#include "core/ports/paper.h"

namespace yichuang {

/// Writes documents, with all copies, as a vector PDF with embedded fonts and an exact text layer.
/// A file that carries the name is whole: it is written beside and renamed. Errors:
/// "paper.cannotWrite".
Outcome writePdf(const QList<Document>& documents, PaperFormat format, const QString& path);

/// Papers as PDF files in a folder, named by kind and case number: no name of a person.
class PdfPaper : public Paper
{
public:
    PdfPaper(QString folder, PaperFormat format);

    Result<QString> issue(const IssuedDocument& document) override;

private:
    QString m_folder;
    PaperFormat m_format;
};

} // namespace yichuang
