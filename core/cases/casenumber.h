// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/session/workplace.h"

#include <QDate>

#include <optional>

namespace yichuang {

// 办件号: 24 digits, made at the window without a network: region 6, site 3, day 8, window 3,
// sequence 3, check digit 1 (Luhn). Unique across halls and windows; within a hall it sorts by day.

/// The last sequence of a window's day; there is no wrapping round.
inline constexpr int lastCaseSequence = 999;

/// What a case number says.
struct CaseNumberParts
{
    Workplace workplace;
    QDate day;
    int sequence = 0; ///< 1 to 999

    bool operator==(const CaseNumberParts&) const = default;
};

/// How a typed text looks as a number made here.
enum class NumberReading {
    Valid,
    Mistyped, ///< meant as one, but digits are wrong, missing or too many
    Other     ///< something else
};

/// Done, or Rejected "workplace.invalid" where a terminal doesn't know where it stands; no number
/// may be made there.
Outcome checkWorkplace(const Workplace& workplace);

/// Rejected "workplace.invalid", "sequence.exhausted" for a sequence beyond 999.
Result<CaseNumber> makeCaseNumber(const CaseNumberParts& parts);

/// What the number says; nothing if it isn't valid.
std::optional<CaseNumberParts> caseNumberParts(const CaseNumber& number);

bool isCaseNumber(const QString& text);

/// Reads a number as typed, spoken or scanned: blanks, dashes and full-width digits are put right,
/// the number of one matter (-01) stands for its case.
NumberReading readCaseNumber(const QString& text, CaseNumber* number = nullptr);

/// 分项号: the number of one matter within the case, "…-01". `position` counts from 1 in the order
/// of the chain; a number is never used again.
QString subNumber(const CaseNumber& number, int position);

} // namespace yichuang
