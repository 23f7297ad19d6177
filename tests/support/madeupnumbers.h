// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace yichuang::test {

// Numbers of people and organisations that don't exist, with right check characters. Worked out in
// another way than the product does, so that the one checks the other.

/// 18 characters with the check character of ISO 7064 MOD 11-2. `region` has six digits,
/// `sequence` three; an odd last one is a man's.
QString personNumber(const QString& region, const QString& birth, const QString& sequence);

/// A citizen's number from 历下区 with a made-up sequence.
QString residentId(QDate birth, int sequence = 901);

/// A credit code with both check characters: `front` (eight characters: department, class, region)
/// and `organisation` (eight of its nine).
QString creditCode(const QString& front, const QString& organisation);

/// 17 characters with the check character of GB 32100 behind them.
QString withCreditCharacter(const QString& first17);

/// `digits` with Luhn's check digit behind them.
QString withLuhnDigit(const QString& digits);

} // namespace yichuang::test
