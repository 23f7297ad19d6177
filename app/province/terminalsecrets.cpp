// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/terminalsecrets.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int keySize = 32;

QByteArray newKey()
{
    std::array<quint32, keySize / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), keySize);
}

} // namespace

QByteArray toSecret(const TerminalCredentials& credentials)
{
    const QJsonObject json{{u"deviceKey"_s, QString::fromLatin1(credentials.deviceKey.toHex())},
                           {u"terminal"_s, credentials.terminal},
                           {u"clientSecret"_s, credentials.clientSecret}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<TerminalCredentials> credentialsFrom(const QByteArray& secret)
{
    const QJsonObject json = QJsonDocument::fromJson(secret).object();
    TerminalCredentials credentials{
        QByteArray::fromHex(json.value("deviceKey"_L1).toString().toLatin1()),
        json.value("terminal"_L1).toString(), json.value("clientSecret"_L1).toString()};
    if (credentials.deviceKey.size() != keySize || credentials.terminal.isEmpty())
        return std::nullopt;
    return credentials;
}

void pendingDeviceKey(SecretStore& secrets, std::function<void(const Result<QByteArray>&)> answered)
{
    const QString name = QString::fromLatin1(pendingKeySecret);
    secrets.read(name, [&secrets, name, answered](const Result<QByteArray>& known) {
        if (known && known->size() == keySize)
            return answered(*known);
        if (!known && known.error().code != u"secret.notFound")
            return answered(known.error());
        const QByteArray made = newKey();
        secrets.write(name, made, [answered, made](const Outcome& written) {
            if (written)
                answered(made);
            else
                answered(written.error());
        });
    });
}

} // namespace yichuang
