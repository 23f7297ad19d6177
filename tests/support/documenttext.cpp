// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documenttext.h"

namespace yichuang::test {

namespace {

using Kind = DocumentBlock::Kind;

QString joined(const QList<QStringList>& rows, const QString& between, const QString& before)
{
    QStringList lines;
    for (const QStringList& row : rows)
        lines.append(before + row.join(between));
    return lines.join(u'\n');
}

QString blockText(const DocumentBlock& block, bool isForRoll)
{
    switch (block.kind) {
    case Kind::Salutation:
        return block.text;
    case Kind::Paragraph:
        return QStringLiteral("　　") + block.text;
    case Kind::Heading:
        return QStringLiteral("# ") + block.text;
    case Kind::Note:
        return QStringLiteral("* ") + block.text;
    case Kind::Pairs:
        return joined(block.rows, QStringLiteral("："), QStringLiteral("  "));
    case Kind::Table:
        return (isForRoll
                    ? QString()
                    : QStringLiteral("| ") + block.header.join(QStringLiteral(" | ")) + u'\n') +
               joined(block.rows, QStringLiteral(" | "), QStringLiteral("| "));
    case Kind::Signature:
        return joined(block.rows, {}, QStringLiteral("____ "));
    case Kind::Closing:
        return joined(block.rows, {}, QStringLiteral("> "));
    }
    return {};
}

QString blocksText(const QList<DocumentBlock>& blocks, bool isForRoll)
{
    QString text;
    for (const DocumentBlock& block : blocks) {
        if (!isForRoll || !block.isPersonal)
            text += blockText(block, isForRoll) + u'\n';
    }
    return text;
}

QString headText(const Document& document, bool isSlip)
{
    QStringList lines{document.letterhead, isSlip ? QStringLiteral("办件小票") : document.title};
    if (!document.number.isEmpty() && !isSlip)
        lines.append(document.number);
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString documentText(const Document& document)
{
    QString text = headText(document, false);
    if (!document.copies.isEmpty())
        text += QStringLiteral("[%1]\n").arg(document.copies.join(u'/'));
    text += blocksText(document.body, false);
    if (document.caseNumber.isEmpty())
        return text + QStringLiteral("~ %1\n").arg(document.issuedAt);
    return text + QStringLiteral("~ 办件号 %1　%2　QR %3\n")
                      .arg(document.caseNumber, document.issuedAt, document.qrText);
}

QString rollText(const Document& document)
{
    return headText(document, !document.slip.isEmpty()) +
           blocksText(document.slip.isEmpty() ? document.body : document.slip, true);
}

} // namespace yichuang::test
