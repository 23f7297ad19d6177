// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/caserecord.h"
#include "core/cases/matterterm.h"
#include "core/cases/missingitem.h"

#include <QJsonArray>

namespace yichuang {

/// The stored form of cases. Versioned ("v"); unknown members are skipped and absent ones empty, so
/// that an older program reads what a newer one wrote unless the version says otherwise.
inline constexpr int caseJsonVersion = 1;

QString nameOf(CaseEventKind kind);
QString nameOf(MatterStanding standing);
QString nameOf(MissingKind kind);
std::optional<CaseEventKind> eventKindFrom(const QString& name);

QJsonObject toJson(const DueDate& due);
DueDate dueDateFromJson(const QJsonObject& json);
QJsonObject toJson(const MatterTerm& term);
MatterTerm matterTermFromJson(const QJsonObject& json);
QJsonObject toJson(const MissingItem& item);
MissingItem missingItemFromJson(const QJsonObject& json);
QJsonObject toJson(const CaseEvent& event);
/// "case.event.unknown" for a kind this program doesn't know.
Result<CaseEvent> caseEventFromJson(const QJsonObject& json);
QJsonObject toJson(const IssuedDocument& document);
IssuedDocument issuedDocumentFromJson(const QJsonObject& json);
QJsonObject toJson(const CaseRecord& record);
/// "case.tooNew", "case.unreadable", "case.event.unknown".
Result<CaseRecord> caseRecordFromJson(const QJsonObject& json);

QJsonArray toJson(const QList<MissingItem>& items);
QList<MissingItem> missingItemsFromJson(const QJsonArray& json);

} // namespace yichuang
