// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paperlayout.h"

#include <QPaintDevice>

class QPainter;

namespace yichuang {

/// Text is measured in points, the unit its fonts are given in, whatever it is painted on.
class PointDevice : public QPaintDevice
{
public:
    QPaintEngine* paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric metric) const override;
};

/// One copy of a document cut into pages, each with letterhead, foot line (number, time, page n of
/// m) and the QR code that finds the case again. The same on PDF, printer and screen.
class LaidPaper
{
public:
    /// Both outlive it.
    LaidPaper(const PaperLayout& layout, const Document& document, const QString& copyName);

    int pages() const { return m_pages; }
    /// All that is drawn.
    QString text() const;
    /// Every page; a roll is as long as its text.
    const QPageLayout& pageLayout() const { return m_page; }
    /// Paints a page, from 0, in points; the origin is the corner inside the margins.
    void paint(QPainter& painter, int page) const;

private:
    void layInPages();
    void layOnRoll();
    void lay(const PageBreaks& breaks);
    void paintTableRules(QPainter& painter, int page) const;
    void paintLetterhead(QPainter& painter) const;
    void paintRunningHead(QPainter& painter) const;
    void paintFoot(QPainter& painter, int page) const;
    QStringList footLines(int page) const;

    const PaperLayout& m_layout;
    const Document& m_document;
    QString m_copyName;
    PaperGeometry m_geometry;
    PointDevice m_device;
    std::unique_ptr<QTextDocument> m_text;
    QPageLayout m_page;
    QSizeF m_body; ///< points
    QList<QLineF> m_rules;
    int m_pages = 1;
};

/// "申请人联", "窗口留存联" …; one unnamed copy where nothing is said.
QStringList copyNames(const Document& document);

} // namespace yichuang
