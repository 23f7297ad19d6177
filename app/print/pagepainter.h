// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paperlayout.h"

class QPagedPaintDevice;
class QPainter;

namespace yichuang {

/// Puts a document onto pages: every copy, page by page, each with its foot line (number, time,
/// page n of m) and the QR code that finds the case again. The same for PDF, printer and preview.
class PagePainter
{
public:
    explicit PagePainter(PaperFormat format);

    /// Paints all copies; sets the page layout of `device` first. False if painting can't begin.
    bool paint(const Document& document, QPagedPaintDevice& device) const;
    /// The rare characters in the order in which paint() first draws each of them.
    QString rareCharacters(const Document& document) const;
    const PaperLayout& layout() const { return m_layout; }

private:
    /// How long (mm) a roll must be for the document; 0 for sheets.
    double rollLength(const Document& document) const;
    void paintCopy(QPainter& painter, QPagedPaintDevice& device, const Document& document,
                   const QString& copyName) const;
    void paintFoot(QPainter& painter, const QRectF& area, const Document& document, int page,
                   int pages) const;

    PaperLayout m_layout;
};

} // namespace yichuang
