// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/casenumber.h"
#include "core/cases/issueddocument.h"

namespace yichuang {

// 文号 of the window: "补〔2026〕1124-370102001005-0176号": kind, year, day, hall and window,
// sequence and check digit. Made without a network; unique across halls and windows, and one kind's
// numbers sort by day. The check digit covers the kind too, so that 受 can't pass for 补.

/// What a slip number says.
struct SlipNumberParts
{
    DocumentKind kind = DocumentKind::Notice; ///< Acceptance, Notice, Receipt or Refusal
    Workplace workplace;
    QDate day;
    int sequence = 0; ///< 1 to 999, for each kind

    bool operator==(const SlipNumberParts&) const = default;
};

inline constexpr int lastSlipSequence = 999;

/// Rejected "workplace.invalid", "sequence.exhausted"; Bug "slip.noKind" for a paper that has no
/// number of its own.
Result<QString> makeSlipNumber(const SlipNumberParts& parts);

/// What the number says; nothing if it isn't valid. `number` as it is printed.
std::optional<SlipNumberParts> slipNumberParts(const QString& number);

/// Reads a slip number as typed: any kind of brackets, blanks, dashes and 号 or none. `number` gets
/// it as it is printed.
NumberReading readSlipNumber(const QString& text, QString* number = nullptr);

} // namespace yichuang
