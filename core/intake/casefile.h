// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/decision.h"
#include "core/catalog/catalog.h"
#include "core/form/formsession.h"
#include "core/intake/casefiledefect.h"

namespace yichuang {

/// A case file (FORMAT "Case file") as read.
struct CaseFile
{
    ScenarioId scenario;
    QDateTime intakeAt; ///< invalid where the file leaves it out
    FormSession session;
    Checklist checklist;
    ClerksChoice choice;
};

/// Either the case, or every defect.
struct CaseFileReading
{
    CaseFile file;
    QList<CaseFileDefect> defects;

    bool isOk() const { return defects.isEmpty(); }
};

/// Reads a case file against the catalog. Lenient on the shape of values: a code by its label,
/// yes/no as booleans, date ranges as "a/b", {from, to} or [a, b], a repeated role as one object.
/// `today` stands in for a missing intakeAt.
CaseFileReading readCaseFile(const QByteArray& json, const Catalog& catalog, QDate today);

} // namespace yichuang
