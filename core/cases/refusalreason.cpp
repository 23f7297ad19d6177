// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/refusalreason.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

bool isAboutMissingMaterial(const QString& reason)
{
    // Within one clause: "材料不齐全", "缺少户口簿原件"; not "材料显示……不属于本机关职权".
    static const QRegularExpression incomplete(
        u"(材料|资料|证件)[^，。；、]{0,6}(不齐|不全|不足|不完整|欠缺|缺失|缺少|未交|未提交|没带)"_s);
    static const QRegularExpression lacking(
        u"(缺少|欠缺|缺|未提交|未提供|未携带|没带|未带)[^，。；]{0,12}"
        u"(材料|资料|证明|证件|身份证|户口簿|复印件|原件|照片)"_s);
    static const QRegularExpression faulty(u"材料[^，。；]{0,6}不符合法定形式"_s);
    return reason.contains(incomplete) || reason.contains(lacking) || reason.contains(faulty);
}

bool saysNoLicenceNeeded(const QString& reason)
{
    static const QRegularExpression needless(
        u"(无需|不需要|不需|无须)[^，。；]{0,8}(许可|办理|申请|审批)"_s);
    return reason.contains(needless);
}

} // namespace yichuang
