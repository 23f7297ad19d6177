// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperwriter.h"

#include "core/form/displayvalue.h"

#include <QUuid>

namespace yichuang {

QString PaperFacts::applicantName() const
{
    return papers.record.applicant.name.isEmpty() ? QStringLiteral("申请人")
                                                  : papers.record.applicant.name;
}

QString PaperFacts::value(const QString& field) const
{
    const FieldView* view = papers.form.view({field, {}});
    return view ? displayValue(papers.catalog, *view->field, view->value) : QString();
}

QString PaperFacts::matterName(const MatterId& id) const
{
    const Matter* matter = papers.scenario.matter(id);
    return matter ? matter->name : id.text();
}

QString PaperFacts::subNumber(const MatterId& id) const
{
    const auto& matters = papers.merge.selection.matters;
    for (qsizetype i = 0; i < matters.size(); ++i) {
        if (matters[i]->id == id)
            return QStringLiteral("%1").arg(i + 1, 2, 10, QLatin1Char('0'));
    }
    return {};
}

PaperWriter::PaperWriter(const PaperFacts& facts, const QString& title) : m_facts(facts)
{
    const QString caseNumber = facts.papers.record.number.text();
    m_document.letterhead = facts.hall.name;
    m_document.title = title;
    m_document.caseNumber = caseNumber;
    m_document.qrText = caseNumber;
    m_document.issuedAt = chineseMoment(facts.papers.at);
    if (facts.hall.isTraining)
        note(QStringLiteral("演练用，不具有法律效力。"));
}

void PaperWriter::paragraph(const QString& text)
{
    m_document.body.append({DocumentBlock::Kind::Paragraph, text, {}, {}, {}, false});
}

void PaperWriter::heading(const QString& text)
{
    m_document.body.append({DocumentBlock::Kind::Heading, text, {}, {}, {}, false});
}

void PaperWriter::note(const QString& text)
{
    m_document.body.append({DocumentBlock::Kind::Note, text, {}, {}, {}, false});
}

void PaperWriter::pairs(const QList<QStringList>& rows, bool isPersonal)
{
    QList<QStringList> filled;
    for (const QStringList& row : rows) {
        if (!row.value(1).isEmpty())
            filled.append(row);
    }
    if (!filled.isEmpty())
        m_document.body.append({DocumentBlock::Kind::Pairs, {}, {}, filled, {}, isPersonal});
}

void PaperWriter::table(const QStringList& header, const QList<int>& widths,
                        const QList<QStringList>& rows)
{
    m_document.body.append({DocumentBlock::Kind::Table, {}, header, rows, widths, false});
}

void PaperWriter::signature(const QStringList& labels)
{
    QList<QStringList> rows;
    for (const QString& label : labels)
        rows.append({label});
    m_document.body.append({DocumentBlock::Kind::Signature, {}, {}, rows, {}, false});
}

void PaperWriter::closing()
{
    const QString day = chineseDate(m_facts.papers.at.date());
    m_document.body.append({DocumentBlock::Kind::Closing,
                            {},
                            {},
                            {{m_facts.hall.name + QStringLiteral("（专用印章）")}, {day}},
                            {},
                            false});
}

void PaperWriter::number(const QString& number)
{
    m_document.number = number;
}

void PaperWriter::copies(const QStringList& names)
{
    m_document.copies = names;
}

IssuedDocument PaperWriter::finish(DocumentKind kind) const
{
    IssuedDocument issued;
    issued.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    issued.kind = kind;
    issued.number = m_document.number;
    issued.title = m_document.title;
    issued.at = m_facts.papers.at;
    issued.clerk = m_facts.papers.session.clerk;
    issued.content = toJson(m_document);
    return issued;
}

} // namespace yichuang
