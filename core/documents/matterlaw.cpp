// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/matterlaw.h"

#include <QRegularExpression>

#include <algorithm>

namespace yichuang {

namespace {

/// 设立、变更、注销登记 of whoever trades: 市场主体登记管理条例 §2.
bool isMarketRegistration(const Matter& matter)
{
    static const QRegularExpression trader(QStringLiteral(
        "(公司|企业|分公司|分支机构|营业单位|个体工商户|合作社).*(设立|变更|注销)登记"));
    const bool citesIt = std::ranges::any_of(matter.legalBasis, [](const QString& basis) {
        return basis.contains(u"市场主体登记管理条例");
    });
    return citesIt || trader.match(matter.name).hasMatch();
}

} // namespace

MatterLaw lawOf(const Matter& matter)
{
    if (!matter.isLicence())
        return MatterLaw::Other;
    return isMarketRegistration(matter) ? MatterLaw::Registration : MatterLaw::Licence;
}

QList<const Matter*> mattersUnder(MatterLaw law, const QList<const Matter*>& matters)
{
    QList<const Matter*> found;
    for (const Matter* matter : matters) {
        if (lawOf(*matter) == law)
            found.append(matter);
    }
    return found;
}

bool hasAnyUnder(MatterLaw law, const QList<const Matter*>& matters)
{
    return !mattersUnder(law, matters).isEmpty();
}

QString fullName(const Matter& matter)
{
    if (matter.parent.isEmpty() || matter.parent == matter.name ||
        matter.name.startsWith(matter.parent))
        return matter.name;
    return matter.parent + u'—' + matter.name;
}

QString fullNames(const QList<const Matter*>& matters)
{
    QStringList names;
    for (const Matter* matter : matters)
        names.append(fullName(*matter));
    return names.join(u'、');
}

QStringList citableBases(const Matter& matter)
{
    QStringList bases;
    for (const QString& basis : matter.legalBasis) {
        const bool isUnchecked =
            basis.contains(u"需核") || basis.contains(u"待核") || basis.contains(u"低可信");
        if (!isUnchecked)
            bases.append(basis);
    }
    return bases;
}

QStringList specialProcedures(const Matter& matter)
{
    static const QStringList kinds{QStringLiteral("听证"), QStringLiteral("招标"),
                                   QStringLiteral("拍卖"), QStringLiteral("检验"),
                                   QStringLiteral("检测"), QStringLiteral("检疫"),
                                   QStringLiteral("鉴定"), QStringLiteral("专家评审")};
    QStringList named;
    if (lawOf(matter) != MatterLaw::Licence)
        return named;
    const QString steps = matter.steps.join(u'\n');
    for (const QString& kind : kinds) {
        if (steps.contains(kind))
            named.append(kind);
    }
    return named;
}

} // namespace yichuang
