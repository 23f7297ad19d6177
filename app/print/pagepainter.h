// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paperlayout.h"

#include <QImage>

class QPagedPaintDevice;

namespace yichuang {

/// Puts documents onto pages: the same for PDF, printer and preview.
class PagePainter
{
public:
    explicit PagePainter(PaperFormat format);

    /// Paints all copies of all documents; sets the page layout of `device` first. False if
    /// painting can't begin.
    bool paint(const QList<Document>& documents, QPagedPaintDevice& device) const;
    /// The pages of the first copy as they will print, margins included.
    QList<QImage> pictures(const Document& document, double dotsPerInch) const;
    /// What the text layer of a PDF of these documents needs to be exact.
    QList<TextLayerFace> textLayerFaces(const QList<Document>& documents) const;

private:
    PaperLayout m_layout;
};

} // namespace yichuang
