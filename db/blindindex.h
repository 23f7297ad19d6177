// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/vault.h"

#include <QVariant>

namespace yichuang {

/// What a sealed value is found by. Both the stored value and the searched one go through here, so
/// that "11010119900307 123x" finds "11010119900307123X". A null value for an empty text.
QVariant idNumberIndex(const Vault& vault, const QString& idNumber);
QVariant nameIndex(const Vault& vault, const QString& name);
QVariant phoneIndex(const Vault& vault, const QString& phone);

} // namespace yichuang
