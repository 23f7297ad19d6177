// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lifeline.h"

#include "core/cases/eventpayload.h"
#include "tests/support/moment.h"

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

QDateTime momentOf(const char* at)
{
    const QDateTime whole = moment(at);
    return QByteArray(at).contains('T') ? whole : whole.addSecs(9 * 3600);
}

} // namespace

Lifeline& Lifeline::add(const char* at, CaseEventKind kind, const QJsonObject& payload)
{
    m_events.append(
        {u"e%1"_s.arg(m_events.size()), momentOf(at), u"0107"_s, u"005"_s, kind, payload});
    return *this;
}

Lifeline& Lifeline::add(const char* at, const CaseChange& change)
{
    const auto entries = entriesOf(change, state(), ClerkRole::Supervisor);
    m_refusal = entries ? QString() : entries.error().code;
    if (entries) {
        for (const CaseEntry& entry : *entries)
            add(at, entry.kind, entry.payload);
    }
    return *this;
}

QJsonObject acceptedOn(const char* day, const QStringList& matters, const char* promised)
{
    QList<MatterTerm> terms;
    for (const QString& id : matters) {
        MatterTerm term;
        term.matter = MatterId(id);
        term.acceptedOn = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
        term.promised.day = QDate::fromString(QString::fromLatin1(promised), Qt::ISODate);
        terms.append(term);
    }
    return payload::accepted(terms, {});
}

} // namespace yichuang::test
