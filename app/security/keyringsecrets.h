// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secretstore.h"

#include <QObject>

namespace yichuang {

/// Secrets in the keyring of the system (QtKeychain; Secret Service on Linux) and nowhere else:
/// the insecure fallback stays off.
class KeyringSecrets : public QObject, public SecretStore
{
    Q_OBJECT

public:
    using QObject::QObject;

    void read(const QString& name,
              std::function<void(const Result<QByteArray>&)> answered) override;
    void write(const QString& name, const QByteArray& secret,
               std::function<void(const Outcome&)> answered) override;
};

} // namespace yichuang
