// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/window/syncwindow.h"

#include "app/province/terminalsecrets.h"
#include "core/cases/casejson.h"
#include "core/cases/casenumber.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

constexpr int beijingSeconds = 8 * 60 * 60;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

CaseDatabase databaseIn(const QString& folder)
{
    auto opened = CaseDatabase::open(folder + u"/cases.db"_s, folder + u"/backups"_s);
    if (!opened)
        qFatal("no database: %s", qPrintable(opened.error().code));
    return std::move(opened).value();
}

/// The same for the same window: enrolled again after a crash, it is the device it was.
QHash<QString, QByteArray> deviceOf(const WindowPlace& place)
{
    const QByteArray name = (place.hall + u'-' + place.window).toLatin1();
    return {{QString::fromLatin1(pendingKeySecret),
             QCryptographicHash::hash(name, QCryptographicHash::Sha256)}};
}

/// Waits for what `begin` is handed to be called.
void waitFor(const std::function<void(std::function<void()>)>& begin)
{
    QEventLoop loop;
    bool isOver = false;
    begin([&] {
        isOver = true;
        loop.quit();
    });
    if (!isOver)
        loop.exec();
}

} // namespace

QDateTime PresentTime::now() const
{
    return QDateTime::currentDateTimeUtc().toOffsetFromUtc(beijingSeconds);
}

SyncWindow::SyncWindow(const WindowPlace& place)
    : m_place(place),
      m_database(databaseIn(place.folder)),
      m_cases(m_database.connection(), m_vault),
      m_outbox(m_database.connection(), m_vault, m_cases),
      m_news(m_database.connection(), m_vault, m_cases),
      m_secrets(deviceOf(place)),
      m_client({place.url, place.caFile}, m_secrets),
      m_sync({m_client, m_outbox, m_news, m_clock,
              [] { return QRandomGenerator::global()->generateDouble(); }})
{
}

QString SyncWindow::enrol()
{
    QString refused;
    waitFor([&](std::function<void()> over) {
        m_client.enrol(m_place.hall + u'-' + m_place.window, u"test"_s,
                       [&, over](const ProvinceReply<Enrolment>& reply) {
                           if (const auto* refusal = std::get_if<Refusal>(&reply))
                               refused = refusal->code;
                           else
                               m_terminal = std::get<Enrolment>(reply).terminal;
                           over();
                       });
    });
    return refused;
}

SyncState SyncWindow::sync()
{
    waitFor([&](std::function<void()> over) {
        QObject::connect(&m_sync, &ProvinceSync::roundEnded, &m_client, over,
                         Qt::SingleShotConnection);
        m_sync.syncNow();
    });
    return m_sync.state();
}

OutboxEntry SyncWindow::entryOf(const CaseNumber& number, OutboxKind kind,
                                const QJsonObject& body) const
{
    return {newId(), number, kind, body, m_clock.now(), 0, m_clock.now(), {}};
}

CaseNumber SyncWindow::open(int sequence)
{
    const Workplace workplace{m_place.hall.left(6), m_place.hall.mid(6), m_place.window};
    CaseRecord record;
    record.number = *makeCaseNumber({workplace, QDate(2026, 11, 24), sequence});
    record.scenario = ScenarioId(u"E1.1"_s);
    record.catalogVersion = u"1"_s;
    record.hall = m_place.hall;
    record.window = m_place.window;
    record.openedAt = m_clock.now();
    record.applicant = {u"周晓棠"_s, u"370102199403189227"_s, u"13800000000"_s};
    record.events.append(
        {newId(), m_clock.now(), u"001"_s, m_place.window, CaseEventKind::Opened, {}});
    const Outcome stored = m_cases.write([&](CaseWriter& writer) -> Outcome {
        if (const Outcome added = writer.addCase(record); !added)
            return added;
        return writer.queue(entryOf(record.number, OutboxKind::CaseUpserted, toJson(record)));
    });
    return stored ? record.number : CaseNumber();
}

QString SyncWindow::record(const CaseNumber& number, CaseEventKind kind, const QJsonObject& payload)
{
    const CaseEvent event{newId(), m_clock.now(), u"001"_s, m_place.window, kind, payload};
    const Outcome stored = m_cases.write([&](CaseWriter& writer) -> Outcome {
        if (const Outcome added = writer.appendEvents(number, {event}); !added)
            return added;
        return writer.queue(
            entryOf(number, OutboxKind::EventsAppended,
                    {{u"number"_s, number.text()}, {u"events"_s, QJsonArray{toJson(event)}}}));
    });
    return stored ? event.id : QString();
}

void SyncWindow::changeForm(const CaseNumber& number, const QString& phone)
{
    const Outcome stored = m_cases.write([&](CaseWriter& writer) -> Outcome {
        CaseRecord record = *m_cases.load(number);
        record.applicant.phone = phone;
        if (const Outcome updated = writer.updateCase(record); !updated)
            return updated;
        return writer.queue(entryOf(number, OutboxKind::CaseUpserted, toJson(record)));
    });
    Q_ASSERT(stored.isOk());
}

void SyncWindow::evaluate(const CaseNumber& number, int score)
{
    const QJsonObject body{{u"case"_s, number.text()},
                           {u"window"_s, m_place.window},
                           {u"clerk"_s, u"001"_s},
                           {u"at"_s, m_clock.now().toString(Qt::ISODateWithMs)},
                           {u"score"_s, score}};
    const Outcome stored = m_cases.write([&](CaseWriter& writer) {
        return writer.queue(entryOf(number, OutboxKind::EvaluationGiven, body));
    });
    Q_ASSERT(stored.isOk());
}

void SyncWindow::decideAll(ConflictChoice choice)
{
    for (const OutboxLine& line : lines()) {
        if (!line.entry.setAside.endsWith(u"Conflict"))
            continue;
        waitFor([&](std::function<void()> over) {
            m_sync.lookAt(line.entry.key, [&, over](const ProvinceReply<CaseConflict>& reply) {
                if (const auto* conflict = std::get_if<CaseConflict>(&reply))
                    (void)m_sync.decide(line.entry.key, choice, conflict->theirs);
                over();
            });
        });
    }
}

QStringList SyncWindow::eventsOf(const CaseNumber& number) const
{
    QStringList ids;
    const Result<CaseRecord> record = m_cases.load(number);
    for (const CaseEvent& event : record ? record->events : QList<CaseEvent>())
        ids.append(event.id);
    return ids;
}

} // namespace yichuang::test
