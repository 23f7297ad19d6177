// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/province/provincesession.h"
#include "core/ports/secretstore.h"

namespace yichuang {

/// The names in the keyring.
inline constexpr char terminalSecret[] = "province.terminal";
/// A key made for an enrolment whose answer may have been lost: the same code with the same key is
/// answered alike.
inline constexpr char pendingKeySecret[] = "province.pendingKey";

QByteArray toSecret(const TerminalCredentials& credentials);
/// Nothing where the bytes are no credentials.
std::optional<TerminalCredentials> credentialsFrom(const QByteArray& secret);

/// The key of an enrolment that is under way, made and kept in the keyring first if there is none.
/// Errors: those of the SecretStore.
void pendingDeviceKey(SecretStore& secrets,
                      std::function<void(const Result<QByteArray>&)> answered);

} // namespace yichuang
