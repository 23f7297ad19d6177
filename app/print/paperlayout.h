// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pagebreaks.h"
#include "app/print/papergeometry.h"
#include "app/print/papertype.h"
#include "core/documents/document.h"

#include <QTextDocument>

#include <memory>

namespace yichuang {

/// Lays a document out as text: title, paragraphs, tables. Pages and foot lines are PagePainter's.
class PaperLayout
{
public:
    explicit PaperLayout(PaperFormat format);

    /// The text of one copy ("申请人联") in these sizes, with pages begun at `breaks`.
    std::unique_ptr<QTextDocument> lay(const Document& document, const QString& copyName,
                                       const PaperGeometry& geometry,
                                       const PageBreaks& breaks) const;
    const PaperGeometry& geometry() const { return m_geometry; }
    const PaperType& type() const { return m_type; }

private:
    PaperGeometry m_geometry;
    PaperType m_type;
};

} // namespace yichuang
