// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/caseevent.h"
#include "core/cases/decision.h"
#include "core/cases/issueddocument.h"

namespace yichuang {

/// What was decided, as it is kept on file: the decision and its number, and the papers made of it.
struct DecisionOnFile
{
    Decision decision;
    QString slipNumber;
    QStringList documents; ///< ids of IssuedDocument
};

/// The event, and the paper whose number the decision bears.
CaseEventKind eventKindOf(DecisionOutcome outcome);
DocumentKind slipKindOf(DecisionOutcome outcome);

/// The payload of the event of a decision; what the fold reads of it stands in eventpayload.h.
QJsonObject toPayload(const DecisionOnFile& onFile);

/// The decision as it was made. Reads what older programs wrote: what is absent is empty. `event`
/// is Accepted, Noticed, Received or Refused.
DecisionOnFile decisionOnFile(const CaseEvent& event);

/// The last decision among `events`; null if none was made.
const CaseEvent* lastDecision(const QList<CaseEvent>& events);

} // namespace yichuang
