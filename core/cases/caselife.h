// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/casechange.h"

namespace yichuang {

// What happens to a case between its acceptance and its end, apart from results (matterresult.h)
// and clocks (clockchange.h). Every `reason` is wanted: Rejected "case.reasonMissing".

/// 撤回, at the applicant's wish. Rejected "case.allDecided" once nothing is left to withdraw.
CaseChange withdrawal(const QString& reason);

/// 容缺 material was handed in. Rejected "case.notDeferred" for a material that isn't awaited.
CaseChange materialArrival(const QString& material);

/// 容缺: the date passed without the material; it stays awaited. Rejected "case.notDeferred",
/// "case.notDueYet".
CaseChange materialOverdue(const QString& material, QDate today);

/// 办结: every matter has its result.
CaseChange completion();

/// Who fetched the result of a matter (取件), and what he got.
struct HandOver
{
    MatterId matter;
    QString receiver; ///< who signed for it
    QString document; ///< name or number of the certificate
};

/// 取件. Rejected "case.receiverMissing", "case.nothingToHandOut" for a matter without a result.
CaseChange handingOut(const HandOver& handOver);

/// A supervisor allows asking for more than the first notice did.
CaseChange noticeReopening(const QString& reason);

} // namespace yichuang
