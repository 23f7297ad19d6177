// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/identity/identitycheck.h"

#include <QDate>

namespace yichuang {

/// The kinds of document numbers and codes that are known, in the order of their table.
QStringList identityKinds();

/// Judges `value` as one of `kind`. `today` is the last day a birth can lie on. Rejected
/// "identity.unknownKind" {kind}.
Result<IdentityCheck> checkIdentity(const QString& kind, const QString& value, QDate today);

} // namespace yichuang
