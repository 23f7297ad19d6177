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
    const QList<DocumentBlock>& blocks = hasSlip ? document.slip : document.body;
    for (int index = 0; index < blocks.size(); ++index)
        writer.write(blocks, index);
    return text;
}

} // namespace yichuang
