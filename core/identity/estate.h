// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

namespace yichuang {

/// 不动产权证书号: "鲁（2024）济南市不动产权第0012345号", brackets made full-width. A certificate
/// of registration (不动产证明): warning ESTATE_PROOF. An old house or land certificate, which
/// follows no such rule: warning OLD_ESTATE_CERTIFICATE.
Verdict checkEstateCertificate(const QString& value);

/// 不动产单元代码 (GB/T 37346): 28 characters. A region of no province: warning REGION.
Verdict checkEstateUnit(const QString& value);

} // namespace yichuang
