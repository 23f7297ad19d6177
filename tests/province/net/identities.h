// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/province/faults/trouble.h"
#include "tests/province/net/certificate.h"

#include <QHash>
#include <QString>

namespace yichuang::sandbox {

/// The province's own CA and the server's certificate, made on the first start and kept in the data
/// folder; and those that a client must refuse, made anew at every start.
class Identities
{
public:
    /// `hosts` are further names of the server. Damaged "sandbox.folder" where nothing can be kept.
    static Result<Identities> in(const QString& folder, const QStringList& hosts);

    QString authorityPath() const { return m_authorityPath; }
    const KeyPair& of(Identity identity) const { return m_pairs.at(int(identity)); }

private:
    QString m_authorityPath;
    std::vector<KeyPair> m_pairs; ///< by Identity
};

} // namespace yichuang::sandbox
