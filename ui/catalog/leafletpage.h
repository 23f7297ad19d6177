// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "ui/paper/paperstack.h"

class QButtonGroup;

namespace yichuang {

/// What a leaflet is shown, printed and saved with; all outlive the page.
struct LeafletTools
{
    PagePictures pictures;
    PdfSaver savePdf;
    Printer& printer;
    const Sentences& sentences;
    PrintChoice start{};
    std::function<void(const PrintChoice&)> keep{};
};

/// Writes the leaflet of what is open, in usual or large type.
using LeafletOf = std::function<Document(bool isLargeType)>;

/// The leaflet for the applicant as it will print, in usual or large type. F9 prints it.
class LeafletPage : public QWidget
{
    Q_OBJECT

public:
    explicit LeafletPage(LeafletTools tools, QWidget* parent = nullptr);

    /// Written only once it is looked at.
    void setLeaflet(LeafletOf leaflet);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* newSide();
    void showLeaflet();
    bool isLargeType() const;
    void print();
    void askWhereToSave();

    LeafletTools m_tools;
    LeafletOf m_leaflet;
    Document m_document;
    QButtonGroup* m_type;
    PrintBar* m_bar;
    PagePreview* m_preview;
};

} // namespace yichuang
