// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/leafletwriter.h"

#include "core/documents/guidewording.h"
#include "core/form/displayvalue.h"

namespace yichuang {

namespace {

using Kind = DocumentBlock::Kind;

/// 一 … 十九: a leaflet has no more sections.
QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("一二三四五六七八九十");
    return number <= 10 ? QString(digits[number - 1]) : QStringLiteral("十") + digits[number - 11];
}

QString titleOf(const Guide& guide)
{
    return guide.matter ? guide.matter->name + QStringLiteral("办事指南")
                        : QStringLiteral("“%1”一件事办事指南").arg(guide.scenario->name);
}

} // namespace

LeafletWriter::LeafletWriter(const LeafletFacts& facts)
{
    m_document.letterhead = facts.hall.name;
    m_document.title = titleOf(facts.guide);
    if (facts.guide.isDrafted)
        m_document.number = u'（' + draftedMark() + u'）';
    m_document.issuedAt = chineseMoment(facts.at);
    m_document.isTraining = facts.hall.isTraining;
    m_document.setting = facts.isLargeType ? PageSetting::LargeLeaflet : PageSetting::Leaflet;
}

void LeafletWriter::paragraph(const QString& text)
{
    if (!text.isEmpty())
        m_document.body.append({Kind::Paragraph, text, {}, {}, {}, false});
}

void LeafletWriter::note(const QString& text)
{
    if (!text.isEmpty())
        m_document.body.append({Kind::Note, text, {}, {}, {}, false});
}

void LeafletWriter::heading(const QString& text)
{
    const QString numbered = chineseNumber(++m_sections) + u'、' + text;
    m_document.body.append({Kind::Heading, numbered, {}, {}, {}, false});
}

void LeafletWriter::pairs(const QList<QStringList>& rows)
{
    QList<QStringList> filled = rows;
    filled.removeIf([](const QStringList& row) { return row.value(1).isEmpty(); });
    if (!filled.isEmpty())
        m_document.body.append({Kind::Pairs, {}, {}, filled, {}, false});
}

void LeafletWriter::list(const QString& heading, const QString& column, const QStringList& texts)
{
    QList<QStringList> rows;
    for (const QString& text : texts)
        rows.append({QString::number(rows.size() + 1), text});
    table(heading, {QStringLiteral("序号"), column}, {10, 90}, rows);
}

void LeafletWriter::table(const QString& heading, const QStringList& header,
                          const QList<int>& widths, const QList<QStringList>& rows)
{
    if (rows.isEmpty())
        return;
    this->heading(heading);
    m_document.body.append({Kind::Table, {}, header, rows, widths, false});
}

} // namespace yichuang
