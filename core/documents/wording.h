// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperwriter.h"

namespace yichuang {

// Phrases and tables that several papers share.

/// 市场主体登记 has its own papers (市场主体登记管理条例实施细则 §18) and its own rule of notice
/// (§19).
bool isMarketRegistration(const Matter& matter);

/// "3个工作日", "60日", "1个月"; nothing where there is no limit.
QString limitText(const std::optional<Limit>& limit);
/// The day, marked where it is an estimate (a year whose holidays aren't published yet).
QString dueText(const DueDate& due);
/// How a material came: 提交, 免提交, 前序产出, 告知承诺, 系统生成, 容缺.
QString materialSource(const MergedMaterial& material, const MaterialMark& mark);
/// Copies, originals looked at and kept, in words: "原件核验1份；复印件2份".
QString materialCount(const MergedMaterial& material);
/// Name with the person it is of: "居民户口簿（逝者）".
QString materialName(const Catalog& catalog, const MergedMaterial& material);

/// Name, masked document number and phone of the applicant and the agent.
QList<QStringList> partyRows(const PaperFacts& facts);
/// Where and when to ask, to complain, to hand in and to fetch.
QList<QStringList> contactRows(const PaperFacts& facts);
/// Lead names of matters joined: "公司设立登记、公章刻制备案".
QString matterNames(const QList<const Matter*>& matters);

/// The table of materials as handed in, waived and outstanding.
void materialTable(PaperWriter& writer, const PaperFacts& facts);
/// The table of due dates, one line for each matter, never one sum.
void termTable(PaperWriter& writer, const PaperFacts& facts, const QList<const Matter*>& matters);

/// Two copies, as is customary: one for the applicant, one stays.
QStringList bothCopies();

} // namespace yichuang
