// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace yichuang {

/// What is wrong with a document number or code. Named FORMAT, CHARSET … outside (nameOf).
enum class IdentityFault {
    Format,    ///< not built like a number of its kind (length, letters where digits belong)
    Charset,   ///< a character its standard leaves out (I, O, S, V, Z in a credit code)
    Region,    ///< no such province, or not the region its kind demands
    Date,      ///< a day that doesn't exist
    DateRange, ///< a day in the future or before 1850
    Check,     ///< the check character doesn't fit: mistyped
    Org,       ///< the organisation code within doesn't fit its own check character (GB 11714)
    Class      ///< no such registering department or class of organisation (GB 32100)
};

/// "FORMAT", "CHARSET", "REGION", "DATE", "DATE_RANGE", "CHECK", "ORG", "CLASS".
QString nameOf(IdentityFault fault);

/// What the rule of one kind says about one value.
struct Verdict
{
    QString normalized;
    std::optional<IdentityFault> fault;
    QStringList warnings; ///< codes; doubts the clerk may confirm, they refuse nothing

    static Verdict accepted(const QString& normalized, const QStringList& warnings = {});
    static Verdict refused(const QString& normalized, IdentityFault fault);
};

/// The outcome of checking a document number or code. Sentences are made from `kind`, `reason` and
/// `warnings` in ui/common/identitytext.
struct IdentityCheck
{
    QString kind;       ///< "residentId"
    QString value;      ///< as given
    QString normalized; ///< as it is to be filed
    bool valid = false;
    QString reason;       ///< nameOf(IdentityFault); empty if valid
    QStringList warnings; ///< codes, "CHECK"

    bool operator==(const IdentityCheck&) const = default;
};

} // namespace yichuang
