// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/chainpath.h"
#include "core/guide/guide.h"

namespace yichuang {

// A guide in the words of the counter, for paper and screen alike.

/// "草拟，待牵头部门核定"
QString draftedMark();

/// What the applicant does about a material:
/// "免提交（数据共享或者电子证照）；查不到时：原件1份，看过就还". Where it stands for several, each
/// of them with its circumstances.
QString preparedText(const Scenario& scenario, const GuideMaterial& material);

/// How long a matter takes: "1个工作日", "当场办结", "无固定期限".
QString handlingTime(const Matter& matter);
/// 即办件, 承诺件
QString handlingKind(const Matter& matter);
/// "60日（居民身份证法第12条）"; empty without a limit.
QString limitWithBasis(const std::optional<Limit>& limit);
/// "3个工作日", or "3个工作日，另加60日" where units differ: never one sum.
QString chainTimeText(const ChainTime& time);
/// What has become of a matter that can't be accepted any more: what its note says, and since when.
QString statusText(const Scenario& scenario, const Matter& matter);

} // namespace yichuang
