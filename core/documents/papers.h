// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperwriter.h"

namespace yichuang {

// One function a paper. What each must say: the law named beside it, and docs/documents.md.

/// 材料收件凭证, or 接收申请材料凭证 where all is 市场主体登记 (实施细则 §18).
IssuedDocument receiptPaper(const PaperFacts& facts);

/// 受理通知书 for licences (行政许可法 §32(5)), 受理回执 for the rest; one paper for each kind of
/// matter that was accepted. 市场主体登记 gets its receipt of application material instead.
QList<IssuedDocument> acceptancePapers(const PaperFacts& facts);

/// 申请材料补正一次性告知书, 一次性告知单 without a licence in the case (行政许可法 §32(4);
/// 优化营商环境条例 §36; 市场主体登记管理条例 §19).
IssuedDocument noticePaper(const PaperFacts& facts);

/// 不予受理通知书 for licences (§32(1)(2), with the right of appeal), 不予登记通知书 for what
/// speaks against a 市场主体登记 (条例 §20), 不予办理告知单 for the rest.
QList<IssuedDocument> refusalPapers(const PaperFacts& facts);

/// The combined application form (一表申请), filled in, to be signed.
IssuedDocument applicationFormPaper(const PaperFacts& facts);

/// 授权委托书 (行政许可法 §29(2), 民法典 §§161–165).
IssuedDocument authorizationPaper(const PaperFacts& facts);
/// Whether a generated material is the power of attorney.
bool isAuthorization(const MergedMaterial& material);

/// A declaration that the system writes for the applicant to sign.
IssuedDocument declarationPaper(const PaperFacts& facts, const MergedMaterial& material);

/// 告知承诺书 for all that is promised instead of handed in.
IssuedDocument promisePaper(const PaperFacts& facts);
QList<const MergedMaterial*> promisedMaterials(const PaperFacts& facts);

} // namespace yichuang
