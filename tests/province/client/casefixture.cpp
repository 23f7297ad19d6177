// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/client/casefixture.h"

#include "core/cases/casejson.h"
#include "core/cases/casenumber.h"
#include "core/cases/eventpayload.h"
#include "tests/province/client/terminal.h"

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

constexpr int beijingSeconds = 8 * 60 * 60;

QDateTime openedAt()
{
    return QDateTime(QDate(2026, 11, 24), QTime(9, 40), Qt::OffsetFromUTC, beijingSeconds);
}

QJsonArray arrayOf(const QList<QJsonObject>& items)
{
    QJsonArray array;
    for (const QJsonObject& item : items)
        array.append(item);
    return array;
}

} // namespace

QString CaseFixture::number() const
{
    const Workplace workplace{hall.left(6), hall.mid(6), window};
    const auto made = makeCaseNumber({workplace, openedAt().date(), sequence});
    return made ? made->text() : QString();
}

QJsonObject CaseFixture::head() const
{
    CaseRecord record;
    record.number = CaseNumber(number());
    record.scenario = ScenarioId(u"E1.1"_s);
    record.catalogVersion = u"1"_s;
    record.hall = hall;
    record.window = window;
    record.openedAt = openedAt();
    record.applicant = {u"周晓棠"_s, u"370102199403189227"_s, u"13800000000"_s};
    QJsonObject json = toJson(record);
    for (const QString& other : {u"events"_s, u"documents"_s, u"revision"_s})
        json.remove(other);
    return json;
}

QJsonObject CaseFixture::upsert(const QList<QJsonObject>& events, int baseRevision) const
{
    return {{u"baseRevision"_s, baseRevision},
            {u"head"_s, head()},
            {u"baseSequence"_s, 0},
            {u"events"_s, arrayOf(events)}};
}

QJsonObject eventJson(CaseEventKind kind, const QJsonObject& payload, const QString& clerk)
{
    return toJson(CaseEvent{newUuid(), openedAt(), clerk, u"001"_s, kind, payload});
}

QJsonObject appending(int baseSequence, const QList<QJsonObject>& events)
{
    return {{u"baseSequence"_s, baseSequence}, {u"events"_s, arrayOf(events)}};
}

QJsonObject acceptedJson(const QStringList& matters)
{
    QList<MatterTerm> terms;
    for (const QString& matter : matters) {
        MatterTerm term;
        term.matter = MatterId(matter);
        term.acceptedOn = openedAt().date();
        terms.append(term);
    }
    return eventJson(CaseEventKind::Accepted, payload::accepted(terms, {}));
}

QString idOf(const QJsonObject& event)
{
    return event.value("id"_L1).toString();
}

} // namespace yichuang::test
