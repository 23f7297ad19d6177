// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/casechange.h"
#include "core/catalog/scenario.h"

namespace yichuang {

class WorkCalendar;

/// §45: what takes its own time, by the law's own list.
enum class SpecialProcedure {
    Hearing,     ///< 听证
    Tender,      ///< 招标
    Auction,     ///< 拍卖
    Inspection,  ///< 检验
    Test,        ///< 检测
    Quarantine,  ///< 检疫
    Appraisal,   ///< 鉴定
    ExpertReview ///< 专家评审
};

/// 行政许可法 §45: the clock of `matter` stops; the applicant is told in writing how long it will
/// take. Rejected "case.matterNotRunning", "case.daysMissing".
CaseChange pausing(const MatterId& matter, SpecialProcedure procedure, int expectedWorkingDays);

/// The clock runs again: the dates of the matter move by the time it stood. `scenario` and
/// `calendar` outlive the change. Rejected "case.matterNotPaused".
CaseChange resuming(const MatterId& matter, QDate resumedOn, const Scenario& scenario,
                    const WorkCalendar& calendar);

/// 行政许可法 §42: once, by the head of the agency at most ten working days, by the government
/// where agencies decide together (联合办理) at most fifteen.
struct Extension
{
    MatterId matter;
    int workingDays = 0;
    bool isJoint = false;
    QString approvedBy;
    QString reason;
};

/// Rejected "case.matterNotRunning", "case.notExtendable" for what is no licence,
/// "case.alreadyExtended", "case.extensionTooLong" (most), "case.approvalMissing",
/// "case.reasonMissing".
CaseChange extending(const Extension& extension, const Scenario& scenario,
                     const WorkCalendar& calendar);

} // namespace yichuang
