// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/datakey.h"

#include "app/security/sodiumvault.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QString trainingKeyName = u"training.key"_s;
const QString terminalIdName = u"terminal.id"_s;

Error unreadable(const QString& path)
{
    return {ErrorKind::Damaged, u"secret.unreadable"_s, {path}};
}

/// The content of a small private file; made by `make` where there is none.
Result<QByteArray> keptIn(const QString& path, const std::function<QByteArray()>& make)
{
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(path);
        return file.readAll();
    }
    const QByteArray content = make();
    QSaveFile fresh(path);
    if (!fresh.open(QIODevice::WriteOnly) ||
        !fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        fresh.write(content) != content.size() || !fresh.commit())
        return unreadable(path);
    return content;
}

QByteArray copyOf(const SecretBytes& key)
{
    return {reinterpret_cast<const char*>(key.data()), qsizetype(key.size())};
}

Result<SecretBytes> asKey(QByteArray bytes, const QString& where)
{
    if (bytes.size() != qsizetype(SodiumVault::keySize))
        return unreadable(where);
    return SecretBytes::taking(bytes);
}

} // namespace

Result<QString> DataKey::keyName() const
{
    // Names the folder's key in the keyring; nothing secret.
    const Result<QByteArray> id = keptIn(QDir(m_folder).filePath(terminalIdName), [] {
        return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    });
    if (!id)
        return id.error();
    return u"data-key/"_s + QString::fromLatin1(id->trimmed());
}

void DataKey::fromKeyring(SecretStore& secrets,
                          std::function<void(Result<SecretBytes>)> answered) const
{
    if (QFile::exists(QDir(m_folder).filePath(trainingKeyName))) {
        answered(Error{ErrorKind::Denied, u"data.isTraining"_s, {m_folder}});
        return;
    }
    const Result<QString> name = keyName();
    if (!name) {
        answered(name.error());
        return;
    }
    const bool holdsData = QFile::exists(QDir(m_folder).filePath(u"cases.db"_s));
    secrets.read(*name, [&secrets, name = *name, holdsData,
                         answered = std::move(answered)](const Result<QByteArray>& found) {
        if (found) {
            answered(asKey(*found, name));
        } else if (found.error().code != u"secret.notFound") {
            answered(found.error());
        } else if (holdsData) {
            answered(Error{ErrorKind::Denied, u"secret.lost"_s, {}});
        } else {
            const QByteArray fresh = copyOf(SecretBytes::random(SodiumVault::keySize));
            secrets.write(name, fresh, [fresh, name, answered](const Outcome& written) {
                answered(written ? asKey(fresh, name) : Result<SecretBytes>(written.error()));
            });
        }
    });
}

Result<SecretBytes> DataKey::fromTrainingFolder() const
{
    if (QFile::exists(QDir(m_folder).filePath(terminalIdName)))
        return Error{ErrorKind::Denied, u"data.isService"_s, {m_folder}};
    const QString path = QDir(m_folder).filePath(trainingKeyName);
    const Result<QByteArray> key =
        keptIn(path, [] { return copyOf(SecretBytes::random(SodiumVault::keySize)); });
    if (!key)
        return key.error();
    return asKey(*key, path);
}

} // namespace yichuang
