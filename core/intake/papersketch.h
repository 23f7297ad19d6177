// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/decision.h"
#include "core/documents/document.h"
#include "core/intake/intakework.h"
#include "core/ports/documentcomposer.h"

namespace yichuang {

/// The papers of a decision that isn't made yet, without numbers: for watching the one-time notice
/// take shape. Stores nothing.
class PaperSketch
{
public:
    PaperSketch(const DocumentComposer& composer, Session who);

    QList<Document> draw(const IntakeWork& work, const Decision& decision,
                         const QDateTime& at) const;

private:
    const DocumentComposer& m_composer;
    Session m_who;
};

} // namespace yichuang
