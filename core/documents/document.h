// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace yichuang {

/// A piece of a paper. What a paper says, not how it looks.
struct DocumentBlock
{
    enum class Kind {
        Salutation, ///< text, flush left: who is addressed
        Paragraph,  ///< text, first line indented
        Heading,    ///< text
        Note,       ///< small text
        Pairs,      ///< rows of [label, value]
        Table,      ///< header and rows
        Signature,  ///< rows of [label]: a line to sign on
        Closing     ///< rows of [text]: issuer and date, at the right
    };

    Kind kind = Kind::Paragraph;
    QString text;
    QStringList header;
    QList<QStringList> rows;
    QList<int> widths;       ///< per cent of the line, one for each column
    bool isPersonal = false; ///< names a person: left out on the 80 mm roll, which lies about

    bool operator==(const DocumentBlock&) const = default;
};

/// How the pages of a paper are set: as an official letter (GB/T 9704), or as a leaflet with narrow
/// margins, in usual or large type (大字版).
enum class PageSetting { Letter, Leaflet, LargeLeaflet };

/// What a paper says, from letterhead to signature. Stored as issued, laid out by app/print.
struct Document
{
    QString letterhead; ///< the hall
    QString title;
    QString number; ///< 文号 or slip number, under the title
    QList<DocumentBlock> body;
    QStringList copies;      ///< "申请人联", "窗口留存联"; empty: one unnamed
    QString qrText;          ///< finds the case again: its number and nothing personal
    QString caseNumber;      ///< in the foot line
    QString issuedAt;        ///< in the foot line, as printed
    bool isReprint = false;  ///< 补打
    bool isTraining = false; ///< 演练: marked across every page
    PageSetting setting = PageSetting::Letter;
    /// What the 80 mm roll says in place of the body, where it isn't the same; names nobody.
    QList<DocumentBlock> slip;

    bool operator==(const Document&) const = default;
};

QJsonObject toJson(const Document& document);
Document documentFromJson(const QJsonObject& json);

} // namespace yichuang
