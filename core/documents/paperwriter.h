// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/hallprofile.h"
#include "core/ports/documentcomposer.h"

#include <functional>

namespace yichuang {

/// A sentence for one line of the one-time notice.
using MissingSentence = std::function<QString(const MissingItem&)>;

/// What every paper of one decision is written from.
struct PaperFacts
{
    const DecisionPapers& papers;
    const HallProfile& hall;
    const MissingSentence& sentence;

    /// The applicant's name as the papers address them.
    QString applicantName() const;
    /// Value of a field as read, empty if it isn't on the form.
    QString value(const QString& field) const;
    QString matterName(const MatterId& id) const;
    /// "办件号-01": the matter's own number within the case, by the order of the scenario.
    QString subNumber(const MatterId& id) const;
};

/// Puts a paper together block by block.
class PaperWriter
{
public:
    /// Letterhead, numbers, QR code, foot line.
    PaperWriter(const PaperFacts& facts, const QString& title);

    void paragraph(const QString& text);
    void heading(const QString& text);
    void note(const QString& text);
    void pairs(const QList<QStringList>& rows, bool isPersonal = false);
    void table(const QStringList& header, const QList<int>& widths, const QList<QStringList>& rows);
    void signature(const QStringList& labels);
    /// Issuer and date at the right; the official seal goes over it.
    void closing();
    /// The number under the title.
    void number(const QString& number);
    void copies(const QStringList& names);

    /// The paper, ready to be stored.
    IssuedDocument finish(DocumentKind kind) const;

private:
    const PaperFacts& m_facts;
    Document m_document;
};

} // namespace yichuang
