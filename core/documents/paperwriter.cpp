// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperwriter.h"

#include "core/form/displayvalue.h"

#include <QUuid>

#include <algorithm>

namespace yichuang {

using Kind = DocumentBlock::Kind;

namespace {

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString PaperFacts::applicantName() const
{
    return papers.record.applicant.name.isEmpty() ? QStringLiteral("申请人")
                                                  : papers.record.applicant.name;
}

QString PaperFacts::value(const QString& field) const
{
    const FieldView* view = papers.form.answering(FieldKey::fromText(field));
    return view ? displayValue(papers.catalog, *view->field, view->value) : QString();
}

QString PaperFacts::matterName(const MatterId& id) const
{
    const Matter* matter = papers.scenario.matter(id);
    return matter ? matter->name : id.text();
}

QString PaperFacts::subNumber(const MatterId& id) const
{
    for (qsizetype i = 0; i < matters().size(); ++i) {
        if (matters()[i]->id == id)
            return twoDigits(int(i) + 1);
    }
    return {};
}

QString PaperFacts::subNumbers(const QList<MatterId>& ids) const
{
    QList<int> numbers;
    for (const MatterId& id : ids) {
        if (const int number = subNumber(id).toInt(); number > 0)
            numbers.append(number);
    }
    std::ranges::sort(numbers);
    QStringList texts;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        if (last - i < 2)
            last = i;
        const QString first = twoDigits(numbers[i]);
        texts.append(last == i ? first : first + u'—' + twoDigits(numbers[last]));
        i = last + 1;
    }
    return texts.join(u'、');
}

PaperWriter::PaperWriter(const PaperFacts& facts, const QString& title) : m_facts(facts)
{
    const QString caseNumber = facts.papers.record.number.text();
    m_document.letterhead = facts.hall.name;
    m_document.title = title;
    m_document.caseNumber = caseNumber;
    m_document.qrText = caseNumber;
    m_document.issuedAt = chineseMoment(facts.papers.at);
    m_document.isTraining = facts.hall.isTraining;
    if (facts.hall.isTraining)
        note(QStringLiteral("演练用，不具有法律效力。"));
}

void PaperWriter::salutation()
{
    m_document.body.append({Kind::Salutation, m_facts.applicantName() + u'：', {}, {}, {}, true});
}

void PaperWriter::paragraph(const QString& text, bool isPersonal)
{
    m_document.body.append({Kind::Paragraph, text, {}, {}, {}, isPersonal});
}

void PaperWriter::heading(const QString& text)
{
    m_document.body.append({Kind::Heading, text, {}, {}, {}, false});
}

void PaperWriter::note(const QString& text)
{
    m_document.body.append({Kind::Note, text, {}, {}, {}, false});
}

void PaperWriter::pairs(const QList<QStringList>& rows, bool isPersonal)
{
    QList<QStringList> filled;
    for (const QStringList& row : rows) {
        if (!row.value(1).isEmpty())
            filled.append(row);
    }
    if (!filled.isEmpty())
        m_document.body.append({Kind::Pairs, {}, {}, filled, {}, isPersonal});
}

void PaperWriter::table(const QStringList& header, const QList<int>& widths,
                        const QList<QStringList>& rows)
{
    m_document.body.append({Kind::Table, {}, header, rows, widths, false});
}

void PaperWriter::signature(const QStringList& labels)
{
    QList<QStringList> rows;
    for (const QString& label : labels)
        rows.append({label});
    m_document.body.append({Kind::Signature, {}, {}, rows, {}, false});
}

void PaperWriter::acknowledgement()
{
    signature({QStringLiteral("申请人（代理人）签收"), QStringLiteral("签收日期")});
}

void PaperWriter::closing()
{
    const QString day = chineseDate(m_facts.papers.at.date());
    m_document.body.append({Kind::Closing,
                            {},
                            {},
                            {{m_facts.hall.name + QStringLiteral("（专用印章）")}, {day}},
                            {},
                            false});
}

void PaperWriter::issuedAs(const QString& number)
{
    m_document.number = number;
    m_document.copies = {QStringLiteral("申请人联"), QStringLiteral("窗口留存联")};
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
