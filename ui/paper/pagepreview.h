// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/paperformat.h"

#include <QImage>
#include <QScrollArea>
#include <QTimer>

#include <functional>

namespace yichuang {

class PageSheets;

/// Gives the pages of a document as they will print, as pictures of so many dots per inch.
using PagePictures =
    std::function<QList<QImage>(const Document& document, PaperFormat format, double dotsPerInch)>;

/// Shows papers as they will print, page under page. Fits the width until it is zoomed: Ctrl +,
/// Ctrl −, Ctrl 0; arrows, Page Up and Page Down scroll.
class PagePreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(PagePictures pictures, QWidget* parent = nullptr);

    /// An empty list shows nothing. The place that was scrolled to stays, so that a paper can be
    /// watched while it takes shape; painting waits until edits pause.
    void setDocuments(const QList<Document>& documents, PaperFormat format = PaperFormat::A4);
    /// Share of the real size; 0 while it fits the width.
    double zoom() const { return m_zoom; }
    void zoomIn();
    void zoomOut();
    void fitWidth();
    int pageCount() const;

Q_SIGNALS:
    /// The pages were painted anew.
    void painted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void setZoom(double zoom);
    double shownScale() const;
    void paintPages();

    PagePictures m_pictures;
    QList<Document> m_documents;
    PaperFormat m_format = PaperFormat::A4;
    double m_zoom = 0;
    PageSheets* m_sheets;
    QTimer m_repaint;
};

} // namespace yichuang
