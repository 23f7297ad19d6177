// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace yichuang {

/// Where the secrets of the terminal lie: the keyring of the system. Answers once, asynchronously.
/// Errors: Denied "secret.noKeyring" (none reachable), Rejected "secret.notFound", Denied
/// "secret.refused".
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual void read(const QString& name,
                      std::function<void(const Result<QByteArray>&)> answered) = 0;
    virtual void write(const QString& name, const QByteArray& secret,
                       std::function<void(const Outcome&)> answered) = 0;
};

} // namespace yichuang
