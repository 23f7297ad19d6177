// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/elementvalidator.h"

#include "core/identity/codetext.h"
#include "core/identity/identitykinds.h"
#include "core/identity/personnumber.h"
#include "core/identity/phone.h"
#include "core/identity/residencepermit.h"

#include <QHash>

namespace yichuang {

namespace {

/// A number of a document whose type hasn't been said: 15 to 19 digits are meant as a person's
/// number, anything else is taken as it is.
QString kindByLook(const QString& value)
{
    const QString number = normalisedCode(value);
    if (hasPermitRegion(number))
        return QStringLiteral("residencePermit");
    if (isPersonNumberShape(number) && number.startsWith(u'9'))
        return QStringLiteral("foreignerCard");
    const bool isLong = number.size() >= 15 && number.size() <= 19;
    if (isLong && isDigits(QStringView(number).left(14)))
        return QStringLiteral("residentId");
    return QStringLiteral("passport");
}

QString kindFor(const QString& validator, const QString& value, const QString& idType)
{
    static const QHash<QString, QString> fixed{
        {QStringLiteral("uscc"), QStringLiteral("creditCode")},
        {QStringLiteral("estateCertNo"), QStringLiteral("estateCertificate")},
        {QStringLiteral("birthCertNo"), QStringLiteral("birthCertificate")},
    };
    if (validator == u"phoneOrMobile")
        return looksMobile(value) ? QStringLiteral("mobile") : QStringLiteral("landline");
    if (validator != u"byIdType")
        return fixed.value(validator, validator);
    const QString kind = identityKindOfIdType(idType);
    return kind.isEmpty() ? kindByLook(value) : kind;
}

} // namespace

QString identityKindOfIdType(const QString& idType)
{
    static const QHash<QString, QString> kinds{
        {QStringLiteral("111"), QStringLiteral("residentId")},
        {QStringLiteral("112"), QStringLiteral("residentId")},
        {QStringLiteral("113"), QStringLiteral("householdBook")},
        {QStringLiteral("117"), QStringLiteral("birthCertificate")},
        {QStringLiteral("411"), QStringLiteral("passport")},
        {QStringLiteral("412"), QStringLiteral("passport")},
        {QStringLiteral("413"), QStringLiteral("passport")},
        {QStringLiteral("414"), QStringLiteral("passport")},
        {QStringLiteral("511"), QStringLiteral("taiwanPermit")},
        {QStringLiteral("516"), QStringLiteral("hkMacaoPermit")},
        {QStringLiteral("553"), QStringLiteral("foreignerCard")},
        {QStringLiteral("X32"), QStringLiteral("creditCode")},
        {QStringLiteral("X81"), QStringLiteral("residencePermitHkMacao")},
        {QStringLiteral("X83"), QStringLiteral("residencePermitTaiwan")},
    };
    return kinds.value(idType);
}

std::optional<IdentityCheck> checkElementValue(const QString& validator, const QString& value,
                                               const QString& idType, QDate today)
{
    const QString kind = kindFor(validator, value, idType);
    Result<IdentityCheck> result = checkIdentity(kind, value, today);
    if (!result)
        return std::nullopt;
    IdentityCheck check = *result;
    const bool isGuess = validator == u"byIdType" && identityKindOfIdType(idType).isEmpty();
    if (isGuess && check.valid && kind == u"passport")
        check.warnings.append(QStringLiteral("ID_TYPE_UNKNOWN"));
    return check;
}

} // namespace yichuang
