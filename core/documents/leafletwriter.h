// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/leaflet.h"

namespace yichuang {

/// Puts a leaflet together section by section, each under a numbered heading; a section without
/// content is left out.
class LeafletWriter
{
public:
    explicit LeafletWriter(const LeafletFacts& facts);

    void paragraph(const QString& text);
    void note(const QString& text);
    /// Rows of [label, value]; those without a value are left out.
    void pairs(const QList<QStringList>& rows);
    /// A numbered list.
    void list(const QString& heading, const QString& column, const QStringList& texts);
    void table(const QString& heading, const QStringList& header, const QList<int>& widths,
               const QList<QStringList>& rows);

    const Document& document() const { return m_document; }

private:
    void heading(const QString& text);

    Document m_document;
    int m_sections = 0;
};

} // namespace yichuang
