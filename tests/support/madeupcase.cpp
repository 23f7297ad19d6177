// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/madeupcase.h"

#include "core/cases/eventpayload.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

QDateTime tenPast(int n)
{
    return QDateTime(QDate(2026, 11, 24), QTime(10, n % 60), QTimeZone("Asia/Shanghai"));
}

} // namespace

CaseEvent oneMoreEvent(const CaseRecord& record, CaseEventKind kind, const QDateTime& at)
{
    CaseEvent event;
    event.id = u"%1-%2"_s.arg(record.number.text()).arg(record.events.size());
    event.at = at;
    event.clerk = u"017"_s;
    event.window = u"003"_s;
    event.kind = kind;
    return event;
}

CaseRecord madeUpCase(int n)
{
    CaseRecord record;
    record.number = CaseNumber(u"37010200120261124003%1"_s.arg(n, 4, 10, QLatin1Char('0')));
    record.scenario = ScenarioId(u"P11.1"_s);
    record.catalogVersion = u"v1"_s;
    record.hall = u"370102001"_s;
    record.window = u"003"_s;
    record.openedAt = tenPast(n);
    record.applicant = {u"张𠮷·第%1"_s.arg(n),
                        u"37010219900307%1X"_s.arg(n, 3, 10, QLatin1Char('0')),
                        u"1390000%1"_s.arg(n, 4, 10, QLatin1Char('0'))};
    record.session = {{u"values"_s, u"济南市历下区某路%1号"_s.arg(n)}};
    MaterialMark mark;
    mark.isPresent = true;
    mark.copies = 1;
    record.checklist.insert(u"M-ID@applicant"_s, mark);
    record.events.append(oneMoreEvent(record, CaseEventKind::Opened, tenPast(n)));
    CaseEvent noticed = oneMoreEvent(record, CaseEventKind::Noticed, tenPast(n));
    noticed.payload = payload::noticed(u"BZ-%1"_s.arg(n), {});
    record.events.append(noticed);
    IssuedDocument notice;
    notice.id = u"notice-%1"_s.arg(n);
    notice.kind = DocumentKind::Notice;
    notice.number = u"BZ-%1"_s.arg(n);
    notice.title = u"一次性告知单"_s;
    notice.at = tenPast(n);
    notice.clerk = u"017"_s;
    notice.content = {{u"title"_s, u"告知张𠮷·第%1"_s.arg(n)}};
    record.documents.append(notice);
    return record;
}

Draft madeUpDraft(int n)
{
    Draft draft;
    draft.id = u"draft-%1"_s.arg(n);
    draft.scenario = ScenarioId(u"P11.1"_s);
    draft.catalogVersion = u"v1"_s;
    draft.clerk = u"017"_s;
    draft.window = u"003"_s;
    draft.step = 2;
    draft.session = {{u"values"_s, u"李某%1"_s.arg(n)}};
    draft.title = u"后事"_s;
    draft.changedAt = tenPast(n);
    return draft;
}

} // namespace yichuang::test
