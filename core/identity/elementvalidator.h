// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

#include <QDate>

namespace yichuang {

/// The kind of a document of this type (code list idType); empty for an unknown type.
QString identityKindOfIdType(const QString& idType);

/// Judges a value by the validator that its data element names (Element::validator): byIdType,
/// phoneOrMobile, uscc, estateCertNo, birthCertNo or the name of a kind. `idType` is that of the
/// same person; where it isn't known the number tells its kind as far as it can, with the warning
/// ID_TYPE_UNKNOWN where it can't. Nothing for a validator that isn't known.
std::optional<IdentityCheck> checkElementValue(const QString& validator, const QString& value,
                                               const QString& idType, QDate today);

} // namespace yichuang
