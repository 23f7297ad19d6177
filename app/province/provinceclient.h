// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/province/provincesession.h"
#include "core/ports/province.h"
#include "core/ports/secretstore.h"

#include <QThread>

namespace yichuang {

/// The province by the contract of docs/province-api: TLS, signatures and JSON in a thread of its
/// own, answers as values on the thread that asked.
class ProvinceClient : public QObject, public Province
{
    Q_OBJECT

public:
    ProvinceClient(const ProvinceAddress& address, SecretStore& secrets);
    ~ProvinceClient() override;

    /// Reads the terminal's credentials from the keyring; until then every request is refused.
    void begin(std::function<void()> ready);

    /// Another place of the province, from the next request on.
    void setAddress(const ProvinceAddress& address);

    void send(const Delivery& delivery, Answered<CaseStored> answered) override;
    void pull(const QString& cursor, int limit, Answered<CasePage> answered) override;
    void caseInFull(const CaseNumber& number, Answered<CaseNews> answered) override;
    void progress(const CaseNumber& number, Answered<CaseProgress> answered) override;
    void takeOver(const CaseNumber& number, const QString& idNumber, const QString& reason,
                  Answered<CaseNews> answered) override;
    void lookUp(const CertificateQuestion& question, Answered<CertificateAnswer> answered) override;
    void enrol(const QString& code, const QString& deviceName,
               Answered<Enrolment> answered) override;
    void signClerkIn(const QString& clerk, const QString& password,
                     Answered<ClerkSignIn> answered) override;
    void signClerkOut() override;

    /// A certificate that isn't there by then is looked at on paper.
    static constexpr int lookUpMs = 2800;

private:
    using Work = std::function<void(ProvinceSession&, ProvinceSession::Answer)>;
    template <class T>
    void ask(Work work, std::optional<T> (*read)(const QJsonObject&), Answered<T> answered,
             int withinMs = 0);
    template <class T>
    void ask(const WireRequest& request, std::optional<T> (*read)(const QJsonObject&),
             Answered<T> answered, int withinMs = 0);
    void enrolWith(const QByteArray& deviceKey, const QString& code, const QString& deviceName,
                   Answered<Enrolment> answered);
    void useCredentials(const TerminalCredentials& credentials);

    SecretStore& m_secrets;
    QThread m_thread;
    ProvinceSession* m_session; ///< lives in the thread
    quint64 m_asked = 0;
    QHash<quint64, std::function<void(const Refusal&)>> m_open; ///< to answer what stays open
};

} // namespace yichuang
