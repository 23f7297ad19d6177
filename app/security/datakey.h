// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/security/secretbytes.h"
#include "core/ports/secretstore.h"

namespace yichuang {

/// The key that seals a terminal's data, 32 random bytes made on first use. A terminal in service
/// keeps it in the keyring alone, under a name that goes with the data folder. A training folder
/// holds made-up people only; its key lies beside the data, so that practice needs no keyring.
class DataKey
{
public:
    /// `folder` exists.
    explicit DataKey(QString folder) : m_folder(std::move(folder)) {}

    /// Errors: those of SecretStore; Denied "data.isTraining" (folder) where people have practised,
    /// "secret.lost" where the folder holds sealed data but
    /// the keyring has no key for it.
    void fromKeyring(SecretStore& secrets, std::function<void(Result<SecretBytes>)> answered) const;
    /// Denied "data.isService" (folder) where real cases lie; Damaged "secret.unreadable" where the
    /// file can't be read or made.
    Result<SecretBytes> fromTrainingFolder() const;

private:
    Result<QString> keyName() const;

    QString m_folder;
};

} // namespace yichuang
