// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"

#include <QDate>

namespace yichuang {

// The number of 18 characters that a citizen's ID card, the residence permits and the new foreign
// permanent resident card share: six digits, the birth date, a sequence of three whose last tells
// the sex, and a check character (GB 11643, ISO 7064 MOD 11-2).

/// The check character of the first 17 digits: 0–9 or X.
QChar mod112Character(QStringView digits);

/// 17 digits and a digit or X.
bool isPersonNumberShape(const QString& number);

/// What is wrong with birth date or check character of a number of the right shape. Nobody is born
/// after `today` or before 1850.
std::optional<IdentityFault> personNumberFault(const QString& number, QDate today);

/// Sex as the 17th digit tells it.
enum class Sex { Male, Female };

/// Its code in GB/T 2261.1: "1" or "2".
QString genderCode(Sex sex);

/// What a person's number tells.
struct PersonNumberFacts
{
    QDate birth;
    Sex sex = Sex::Male;
    QString region; ///< the first six digits; of a foreigner's card they are no region

    bool operator==(const PersonNumberFacts&) const = default;
};

/// Reads a number of 18 characters as typed; nothing if its date or check character is wrong.
std::optional<PersonNumberFacts> personNumberFacts(const QString& number);

} // namespace yichuang
