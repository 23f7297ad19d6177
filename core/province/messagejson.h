// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/province/messages.h"
#include "core/province/refusal.h"

namespace yichuang {

/// What the province says, read from the JSON of the contract (docs/province-api/openapi.yaml).
/// Nothing where a member that must be there isn't.
Refusal refusalFrom(const QJsonObject& problem, int status);
std::optional<CaseStored> caseStoredFrom(const QJsonObject& json);
std::optional<CasePage> casePageFrom(const QJsonObject& json);
std::optional<CaseProgress> progressFrom(const QJsonObject& json);
std::optional<CertificateAnswer> certificateAnswerFrom(const QJsonObject& json);
/// Of a case in full or of a change. What this program can't read (a newer kind of event) leaves
/// only number, revision and the trouble's code.
std::optional<CaseNews> caseNewsFrom(const QJsonObject& json);

QJsonObject toJson(const CaseProgress& progress);
QJsonObject toJson(const CertificateQuestion& question);

/// The case without events, papers and the terminal's own revision: what the contract calls a head.
QJsonObject headOf(const QJsonObject& caseJson);

} // namespace yichuang
