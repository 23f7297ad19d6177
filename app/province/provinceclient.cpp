// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/provinceclient.h"

#include "app/province/terminalsecrets.h"
#include "core/province/messagejson.h"

#include <QPointer>
#include <QTimer>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QByteArray casePath(const CaseNumber& number, const char* rest = "")
{
    return "/cases/" + QUrl::toPercentEncoding(number.text()) + rest;
}

WireRequest requestFor(const Delivery& delivery)
{
    WireRequest request;
    request.key = delivery.key;
    request.body = delivery.request;
    request.method = "PUT";
    switch (delivery.kind) {
    case OutboxKind::CaseUpserted:
        request.target = casePath(delivery.caseNumber);
        break;
    case OutboxKind::EventsAppended:
        request.method = "POST";
        request.target = casePath(delivery.caseNumber, "/events");
        break;
    case OutboxKind::DocumentIssued:
        request.target = casePath(delivery.caseNumber, "/documents/") +
                         QUrl::toPercentEncoding(delivery.request.value("id"_L1).toString());
        break;
    case OutboxKind::EvaluationGiven:
        request.target = "/evaluations/" + QUrl::toPercentEncoding(delivery.key);
        break;
    }
    return request;
}

/// An evaluation is filed without a word about a case.
std::optional<CaseStored> storedOrFiled(const QJsonObject& json)
{
    return json.isEmpty() ? CaseStored{} : caseStoredFrom(json);
}

std::optional<ClerkSignIn> clerkFrom(const QJsonObject& json)
{
    static const QHash<QString, ClerkRole> roles{{u"clerk"_s, ClerkRole::Clerk},
                                                 {u"helper"_s, ClerkRole::Helper},
                                                 {u"supervisor"_s, ClerkRole::Supervisor},
                                                 {u"itAdmin"_s, ClerkRole::ItAdmin}};
    const auto role = roles.constFind(json.value("role"_L1).toString());
    if (role == roles.constEnd())
        return std::nullopt;
    return ClerkSignIn{json.value("clerk"_L1).toString(), json.value("name"_L1).toString(), *role};
}

std::optional<QJsonObject> enrolmentFrom(const QJsonObject& json)
{
    if (json.value("terminal"_L1).toString().isEmpty())
        return std::nullopt;
    return json;
}

Enrolment enrolmentOf(const QJsonObject& json)
{
    const QJsonObject place = json.value("workplace"_L1).toObject();
    return {json.value("terminal"_L1).toString(),
            {place.value("region"_L1).toString(), place.value("site"_L1).toString(),
             place.value("window"_L1).toString()},
            place.value("hallName"_L1).toString()};
}

Refusal keyringLocked()
{
    return refusalOf(u"terminal.keyringLocked"_s);
}

} // namespace

ProvinceClient::ProvinceClient(const ProvinceAddress& address, SecretStore& secrets)
    : m_secrets(secrets), m_session(new ProvinceSession(address))
{
    m_session->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_session, &QObject::deleteLater);
    m_thread.start();
}

ProvinceClient::~ProvinceClient()
{
    m_thread.quit();
    m_thread.wait();
    const auto open = std::exchange(m_open, {});
    for (const auto& cancel : open)
        cancel(refusalOf(u"line.cancelled"_s));
}

template <class T>
void ProvinceClient::ask(Work work, std::optional<T> (*read)(const QJsonObject&),
                         Answered<T> answered, int withinMs)
{
    const quint64 id = ++m_asked;
    const auto finish = [this, id, answered](const ProvinceReply<T>& reply) {
        if (m_open.remove(id) > 0)
            answered(reply);
    };
    // Whoever takes it out of the table answers: once, whatever happens.
    m_open.insert(id, [answered](const Refusal& refusal) { answered(refusal); });
    if (withinMs > 0)
        QTimer::singleShot(withinMs, this, [finish] { finish(refusalOf(u"line.timedOut"_s)); });
    const auto came = [this, read, finish](const WireAnswer& answer) {
        ProvinceReply<T> reply = refusalOf(u"reply.notBelieved"_s);
        if (const auto* refusal = std::get_if<Refusal>(&answer))
            reply = *refusal;
        else if (std::optional<T> value = read(std::get<QJsonObject>(answer)))
            reply = *std::move(value);
        QMetaObject::invokeMethod(
            this, [finish, reply = std::move(reply)] { finish(reply); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_session,
                              [session = m_session, work, came] { work(*session, came); });
}

template <class T>
void ProvinceClient::ask(const WireRequest& request, std::optional<T> (*read)(const QJsonObject&),
                         Answered<T> answered, int withinMs)
{
    ask<T>([request](ProvinceSession& session,
                     ProvinceSession::Answer came) { session.ask(request, std::move(came)); },
           read, std::move(answered), withinMs);
}

void ProvinceClient::begin(std::function<void()> ready)
{
    m_secrets.read(QString::fromLatin1(terminalSecret), [this, ready = std::move(ready)](
                                                            const Result<QByteArray>& secret) {
        const auto credentials = secret ? credentialsFrom(*secret) : std::nullopt;
        const bool isLocked = !secret && secret.error().code != u"secret.notFound";
        const QString whyNot = isLocked ? u"terminal.keyringLocked"_s : u"terminal.notEnrolled"_s;
        QMetaObject::invokeMethod(m_session, [session = m_session, credentials, whyNot] {
            session->setCredentials(credentials, whyNot);
        });
        ready();
    });
}

void ProvinceClient::setAddress(const ProvinceAddress& address)
{
    QMetaObject::invokeMethod(m_session,
                              [session = m_session, address] { session->setAddress(address); });
}

void ProvinceClient::send(const Delivery& delivery, Answered<CaseStored> answered)
{
    ask<CaseStored>(requestFor(delivery), storedOrFiled, std::move(answered));
}

void ProvinceClient::pull(const QString& cursor, int limit, Answered<CasePage> answered)
{
    QUrlQuery query{{u"limit"_s, QString::number(limit)}};
    if (!cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, cursor);
    ask<CasePage>({"GET", "/cases?" + query.toString(QUrl::FullyEncoded).toLatin1()}, casePageFrom,
                  std::move(answered));
}

void ProvinceClient::caseInFull(const CaseNumber& number, Answered<CaseNews> answered)
{
    ask<CaseNews>({"GET", casePath(number)}, caseNewsFrom, std::move(answered));
}

void ProvinceClient::progress(const CaseNumber& number, Answered<CaseProgress> answered)
{
    ask<CaseProgress>({"GET", casePath(number, "/progress")}, progressFrom, std::move(answered));
}

void ProvinceClient::takeOver(const CaseNumber& number, const QString& idNumber,
                              const QString& reason, Answered<CaseNews> answered)
{
    WireRequest request{"POST", casePath(number, "/takeovers")};
    request.body = QJsonObject{{u"idNumber"_s, idNumber}, {u"reason"_s, reason}};
    request.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.needsClerk = true;
    ask<CaseNews>(request, caseNewsFrom, std::move(answered));
}

void ProvinceClient::lookUp(const CertificateQuestion& question,
                            Answered<CertificateAnswer> answered)
{
    WireRequest request{"POST", "/certificates/lookups"};
    request.body = toJson(question);
    request.key = question.id;
    request.needsClerk = true;
    request.longestMs = lookUpMs;
    ask<CertificateAnswer>(request, certificateAnswerFrom, std::move(answered), lookUpMs);
}

void ProvinceClient::signClerkIn(const QString& clerk, const QString& password,
                                 Answered<ClerkSignIn> answered)
{
    ask<ClerkSignIn>(
        [clerk, password](ProvinceSession& session, ProvinceSession::Answer came) {
            session.signClerkIn(clerk, password, std::move(came));
        },
        clerkFrom, std::move(answered));
}

void ProvinceClient::signClerkOut()
{
    QMetaObject::invokeMethod(m_session, [session = m_session] { session->signClerkOut(); });
}

void ProvinceClient::enrol(const QString& code, const QString& deviceName,
                           Answered<Enrolment> answered)
{
    pendingDeviceKey(m_secrets, [this, guard = QPointer<ProvinceClient>(this), code, deviceName,
                                 answered = std::move(answered)](const Result<QByteArray>& key) {
        if (!guard)
            answered(refusalOf(u"line.cancelled"_s));
        else if (!key)
            answered(keyringLocked());
        else
            enrolWith(*key, code, deviceName, answered);
    });
}

void ProvinceClient::enrolWith(const QByteArray& deviceKey, const QString& code,
                               const QString& deviceName, Answered<Enrolment> answered)
{
    const QJsonObject body{{u"code"_s, code},
                           {u"deviceKey"_s, QString::fromLatin1(deviceKey.toHex())},
                           {u"deviceName"_s, deviceName}};
    ask<QJsonObject>(
        [deviceKey, body](ProvinceSession& session, ProvinceSession::Answer came) {
            session.enrol(deviceKey, body, std::move(came));
        },
        enrolmentFrom,
        [this, deviceKey, answered](const ProvinceReply<QJsonObject>& reply) {
            if (const auto* refusal = std::get_if<Refusal>(&reply))
                return answered(*refusal);
            const QJsonObject json = std::get<QJsonObject>(reply);
            const TerminalCredentials credentials{deviceKey, json.value("terminal"_L1).toString(),
                                                  json.value("clientSecret"_L1).toString()};
            m_secrets.write(QString::fromLatin1(terminalSecret), toSecret(credentials),
                            [this, guard = QPointer<ProvinceClient>(this), credentials, json,
                             answered](const Outcome& written) {
                                if (!written || !guard)
                                    return answered(keyringLocked());
                                useCredentials(credentials);
                                answered(enrolmentOf(json));
                            });
        });
}

void ProvinceClient::useCredentials(const TerminalCredentials& credentials)
{
    QMetaObject::invokeMethod(m_session, [session = m_session, credentials] {
        session->setCredentials(credentials, {});
    });
    // The key is known by now; another enrolment makes another one.
    m_secrets.write(QString::fromLatin1(pendingKeySecret), {}, [](const Outcome&) {});
}

} // namespace yichuang
