// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identitycheck.h"

namespace yichuang {

QString nameOf(IdentityFault fault)
{
    switch (fault) {
    case IdentityFault::Format:
        return QStringLiteral("FORMAT");
    case IdentityFault::Charset:
        return QStringLiteral("CHARSET");
    case IdentityFault::Region:
        return QStringLiteral("REGION");
    case IdentityFault::Date:
        return QStringLiteral("DATE");
    case IdentityFault::DateRange:
        return QStringLiteral("DATE_RANGE");
    case IdentityFault::Check:
        return QStringLiteral("CHECK");
    case IdentityFault::Org:
        return QStringLiteral("ORG");
    case IdentityFault::Class:
        return QStringLiteral("CLASS");
    }
    return {};
}

Verdict Verdict::accepted(const QString& normalized, const QStringList& warnings)
{
    return {normalized, std::nullopt, warnings};
}

Verdict Verdict::refused(const QString& normalized, IdentityFault fault)
{
    return {normalized, fault, {}};
}

} // namespace yichuang
