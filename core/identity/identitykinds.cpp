// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identitykinds.h"

#include "core/identity/bankcard.h"
#include "core/identity/birthcertificate.h"
#include "core/identity/creditcode.h"
#include "core/identity/estate.h"
#include "core/identity/foreignercard.h"
#include "core/identity/householdbook.h"
#include "core/identity/passport.h"
#include "core/identity/phone.h"
#include "core/identity/plate.h"
#include "core/identity/postcode.h"
#include "core/identity/residencepermit.h"
#include "core/identity/residentid.h"
#include "core/identity/travelpermit.h"
#include "core/identity/vin.h"

#include <algorithm>
#include <functional>

namespace yichuang {

namespace {

struct Kind
{
    QStringView id;
    std::function<Verdict(const QString&, QDate)> check;
};

std::function<Verdict(const QString&, QDate)> onAnyDay(Verdict (*check)(const QString&))
{
    return [check](const QString& value, QDate) { return check(value); };
}

const QList<Kind>& kinds()
{
    static const QList<Kind> table{
        {u"residentId", checkResidentId},
        {u"residentId15", checkResidentId15},
        {u"foreignerCard", checkForeignerCard},
        {u"residencePermit", checkResidencePermit},
        {u"residencePermitHkMacao", checkHkMacaoResidencePermit},
        {u"residencePermitTaiwan", checkTaiwanResidencePermit},
        {u"hkMacaoPermit", onAnyDay(checkHkMacaoPermit)},
        {u"taiwanPermit", onAnyDay(checkTaiwanPermit)},
        {u"passportCn", onAnyDay(checkChinesePassport)},
        {u"passport", onAnyDay(checkPassport)},
        {u"birthCertificate", onAnyDay(checkBirthCertificate)},
        {u"householdBook", checkHouseholdBook},
        {u"creditCode", onAnyDay(checkCreditCode)},
        {u"mobile", onAnyDay(checkMobile)},
        {u"landline", onAnyDay(checkLandline)},
        {u"postcode", onAnyDay(checkPostcode)},
        {u"bankCard", onAnyDay(checkBankCard)},
        {u"plate", onAnyDay(checkPlate)},
        {u"plateNewEnergy", onAnyDay(checkNewEnergyPlate)},
        {u"vin", onAnyDay(checkVin)},
        {u"estateCertificate", onAnyDay(checkEstateCertificate)},
        {u"estateUnit", onAnyDay(checkEstateUnit)},
    };
    return table;
}

} // namespace

QStringList identityKinds()
{
    QStringList ids;
    for (const Kind& kind : kinds())
        ids.append(kind.id.toString());
    return ids;
}

Result<IdentityCheck> checkIdentity(const QString& kind, const QString& value, QDate today)
{
    const auto it = std::ranges::find(kinds(), kind, &Kind::id);
    if (it == kinds().end())
        return Error{ErrorKind::Rejected, QStringLiteral("identity.unknownKind"), {kind}};
    const Verdict verdict = it->check(value, today);
    return IdentityCheck{kind,
                         value,
                         verdict.normalized,
                         !verdict.fault,
                         verdict.fault ? nameOf(*verdict.fault) : QString(),
                         verdict.warnings};
}

} // namespace yichuang
