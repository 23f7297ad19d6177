// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"
#include "ui/wording/wordingtable.h"

namespace yichuang {

/// What the rules make of a document number or code: why it is refused, else what to look at twice,
/// else that it is in order.
QString identityText(const IdentityCheck& check);
/// "Resident ID number" for "residentId"; empty for an unknown kind.
QString identityKindName(const QString& kind);
const WordingTable& identityWordings();

} // namespace yichuang
