// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paperlayout.h"

#include "app/print/blockwriter.h"

namespace yichuang {

PaperLayout::PaperLayout(PaperFormat format) : m_geometry(geometryOf(format)) {}

std::unique_ptr<QTextDocument> PaperLayout::lay(const Document& document, const QString& copyName,
                                                const PaperGeometry& geometry,
                                                const PageBreaks& breaks) const
{
    auto text = std::make_unique<QTextDocument>();
    text->setDocumentMargin(0);
    text->setDefaultFont(m_type.body(geometry.bodyPoints));
    BlockWriter writer(*text, geometry, m_type, breaks);
    writer.head(document, copyName);
    const bool hasSlip = geometry.isNarrow && !document.slip.isEmpty();
    int index = 0;
    for (const DocumentBlock& block : hasSlip ? document.slip : document.body)
        writer.write(block, index++);
    return text;
}

} // namespace yichuang
