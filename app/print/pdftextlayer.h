// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QChar>
#include <QList>

#include <functional>

namespace yichuang {

/// How the text layer of one face is put right; one of the two ways.
struct TextLayerFace
{
    QString name; ///< how the face's name in the PDF begins, "NotoSerifCJKsc-Bold"
    /// What was meant by the character that Qt wrote.
    std::function<QString(QChar written)> meant;
    /// For characters beyond the basic plane, of which Qt writes none: all that the face holds, in
    /// the order in which they were first drawn; that is how its glyphs are numbered, from 1.
    QString inOrder;
};

/// Makes the text layer of a PDF exact. Errors: "paper.cannotWrite".
Outcome writeTextLayer(const QString& pdfPath, const QList<TextLayerFace>& faces);

} // namespace yichuang
