// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/caserows.h"

namespace yichuang::sandbox {

/// `CaseInFull` of the contract.
QJsonObject caseInFull(Transaction& db, const CaseRow& row);
/// `Progress` of the contract.
QJsonObject progressJson(Transaction& db, const QString& number);

} // namespace yichuang::sandbox
