// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/toyvault.h"

#include <QCryptographicHash>

namespace yichuang::test {

namespace {

QByteArray hashed(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray flipped(QByteArray bytes)
{
    for (char& byte : bytes)
        byte = char(byte ^ 0x5a);
    return bytes;
}

} // namespace

QByteArray ToyVault::seal(const QByteArray& plain, const QByteArray& context) const
{
    return hashed(context + plain) + flipped(plain);
}

Result<QByteArray> ToyVault::open(const QByteArray& sealed, const QByteArray& context) const
{
    const QByteArray plain = flipped(sealed.mid(32));
    if (sealed.left(32) != hashed(context + plain))
        return Error{ErrorKind::Damaged, QStringLiteral("vault.cannotOpen"), {}};
    return plain;
}

QByteArray ToyVault::blindIndex(const QByteArray& field, const QString& value) const
{
    return hashed(field + '/' + value.toUtf8()).left(16);
}

} // namespace yichuang::test
