// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/rules/call.h"

namespace yichuang::sandbox {

// One rule an operation of the contract, by its operationId. Who may ask is settled before, and the
// body has the shape of its schema.

// service.cpp
Reply getHealth(Call& call);
Reply getClock(Call& call);

// access.cpp
Reply enrolTerminal(Call& call);
Reply issueTerminalToken(Call& call);
Reply signClerkIn(Call& call);
Reply refreshClerkToken(Call& call);
Reply signClerkOut(Call& call);

// catalogrules.cpp
Reply getCatalogState(Call& call);
Reply getCatalogSnapshot(Call& call);
Reply getCatalogDeltas(Call& call);
Reply getCalendarYear(Call& call);

// caserules.cpp, casepull.cpp
Reply putCase(Call& call);
Reply appendEvents(Call& call);
Reply putDocument(Call& call);
Reply pullCases(Call& call);
Reply getCase(Call& call);
Reply takeCaseOver(Call& call);
Reply getProgress(Call& call);

// attachmentrules.cpp
Reply attachToCase(Call& call);
Reply getAttachment(Call& call);
Reply appendToAttachment(Call& call);
Reply getAttachmentState(Call& call);

// hallrules.cpp
Reply lookUpCertificate(Call& call);
Reply putEvaluation(Call& call);
Reply getTallies(Call& call);

} // namespace yichuang::sandbox
