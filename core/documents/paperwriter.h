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

    const QList<const Matter*>& matters() const { return papers.merge.selection.matters; }
    /// The applicant's name as the papers address them.
    QString applicantName() const;
    /// Value of a field as read, empty if it isn't on the form.
    QString value(const QString& field) const;
    QString matterName(const MatterId& id) const;
    /// "01": the matter's own number behind the case number, by the order of the scenario.
    QString subNumber(const MatterId& id) const;
    /// "01、03"; three or more in a row are "01—07".
    QString subNumbers(const QList<MatterId>& ids) const;
};

/// Puts a paper together block by block.
class PaperWriter
{
public:
    /// Letterhead, numbers, QR code, foot line.
    PaperWriter(const PaperFacts& facts, const QString& title);

    /// "某某：" — who is addressed; then the text goes on with 你（单位）.
    void salutation();
    /// `isPersonal` names somebody.
    void paragraph(const QString& text, bool isPersonal = false);
    void heading(const QString& text);
    void note(const QString& text);
    /// Rows of [label, value]; those without a value are left out.
    void pairs(const QList<QStringList>& rows, bool isPersonal = false);
    void table(const QStringList& header, const QList<int>& widths, const QList<QStringList>& rows);
    void signature(const QStringList& labels);
    /// Where the applicant confirms that the paper was handed over.
    void acknowledgement();
    /// Issuer and date at the right; the official seal goes over it.
    void closing();
    /// The number under the title, and both copies that are customary.
    void issuedAs(const QString& number);

    /// The paper, ready to be stored.
    IssuedDocument finish(DocumentKind kind) const;
    Document& document() { return m_document; }

private:
    const PaperFacts& m_facts;
    Document m_document;
};

} // namespace yichuang
