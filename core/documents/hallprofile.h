// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

/// What a hall says about itself on every paper. Set by hall IT; nothing here is made up by the
/// program, and what is empty is left out.
struct HallProfile
{
    QString name;    ///< letterhead, "历下区政务服务中心"
    QString region;  ///< GB/T 2260
    QString address; ///< where to hand in and to fetch
    QString openingHours;
    QString consultPhone;           ///< 咨询电话
    QString supervisePhone;         ///< 监督电话
    QString reviewBody;             ///< 复议机关, full name (行政复议法 §24)
    QString court;                  ///< 人民法院, full name
    int correctionDays = 0;         ///< 建议补正期限, working days; no right is lost with it
    bool lapsesAfterNotice = false; ///< 逾期未补正视为撤回: only where a local rule says so
    bool isTraining = false;        ///< 演练: every paper says that it has no effect
};

} // namespace yichuang
