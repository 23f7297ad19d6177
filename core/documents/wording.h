// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/matterlaw.h"
#include "core/documents/paperwriter.h"

namespace yichuang {

// Phrases that several papers share.

/// "3个工作日", "60日", "1个月", "当场办结"; nothing where there is no limit.
QString limitText(const std::optional<Limit>& limit);
/// The day, marked where it is an estimate (a year whose holidays aren't published yet).
QString dueText(const DueDate& due);
/// "原因。" with one full stop, whatever the clerk typed at its end.
QString sentenceOf(const QString& text);

/// Name, masked document number and phone of the applicant, the agent, and the scenario.
QList<QStringList> partyRows(const PaperFacts& facts);
/// Where and when to ask, to complain, to hand in and to fetch.
QList<QStringList> contactRows(const PaperFacts& facts);
/// "分项 01 公司设立登记（市场监管局）" …: a table of the matters, so that a table beside it can do
/// with their numbers.
void matterTable(PaperWriter& writer, const PaperFacts& facts);
/// "办理依据：01 …；02 …"
void basisNote(PaperWriter& writer, const PaperFacts& facts, const QList<const Matter*>& matters);
/// "“身份证明”请于2026年12月1日前补交": 容缺 material with its date.
QStringList deferredTexts(const PaperFacts& facts);

} // namespace yichuang
