// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/net/identities.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr int daysOfAuthority = 3650;
constexpr int daysOfServer = 825;
constexpr int daysToRenew = 30;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool keep(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(bytes) == bytes.size() && file.commit();
}

/// The pair kept under `name`, or a new one that is kept from now on.
KeyPair keptPair(const QDir& folder, const QString& name, const CertificateText& text,
                 const KeyPair* issuer)
{
    const QString certificate = folder.filePath(name + u".pem"_s);
    const QString key = folder.filePath(name + u".key"_s);
    KeyPair kept = keyPairFromPem(contentOf(certificate), contentOf(key));
    if (kept.isValid() && isGoodFor(kept, daysToRenew))
        return kept;
    KeyPair made = makeKeyPair(text, issuer);
    if (!made.isValid() || !keep(key, keyPem(made)) || !keep(certificate, certificatePem(made)))
        return {};
    return made;
}

QStringList namesOf(const QStringList& hosts)
{
    QStringList names{u"DNS:localhost"_s, u"IP:127.0.0.1"_s, u"IP:::1"_s};
    for (const QString& host : hosts)
        names.append(u"DNS:"_s + host);
    return names;
}

} // namespace

Result<Identities> Identities::in(const QString& folder, const QStringList& hosts)
{
    const Error noFolder{ErrorKind::Damaged, u"sandbox.folder"_s, {folder}};
    const QDir kept(folder);
    if (!kept.mkpath(u"."_s))
        return noFolder;
    const QStringList names = namesOf(hosts);
    const KeyPair authority =
        keptPair(kept, u"ca"_s, {"Yichuang sandbox CA", {}, -1, daysOfAuthority}, nullptr);
    if (!authority.isValid())
        return noFolder;

    const KeyPair stranger = makeKeyPair({"Somebody else's CA", {}, -1, daysOfServer}, nullptr);
    Identities identities;
    identities.m_authorityPath = kept.absoluteFilePath(u"ca.pem"_s);
    std::vector<KeyPair>& pairs = identities.m_pairs;
    pairs.push_back(
        keptPair(kept, u"server"_s, {"localhost", names, -1, daysOfServer}, &authority));
    pairs.push_back(makeKeyPair({"localhost", names, -1, daysOfServer}, &stranger));
    pairs.push_back(makeKeyPair({"localhost", names, -400, -35}, &authority));
    pairs.push_back(
        makeKeyPair({"other.example", {u"DNS:other.example"_s}, -1, daysOfServer}, &authority));
    pairs.push_back(keyPairFromPem(certificatePem(pairs.front()), keyPem(pairs.front())));
    for (const KeyPair& pair : pairs) {
        if (!pair.isValid())
            return noFolder;
    }
    return identities;
}

} // namespace yichuang::sandbox
