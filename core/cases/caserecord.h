// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/caseevent.h"
#include "core/cases/issueddocument.h"
#include "core/materials/checklist.h"

namespace yichuang {

/// Whose case it is; what a returning applicant is found by. Personal data.
struct Applicant
{
    QString name;
    QString idNumber;
    QString phone;

    bool operator==(const Applicant&) const = default;
};

/// A case (办件) with everything that was said, shown, decided and issued.
struct CaseRecord
{
    CaseNumber number;
    ScenarioId scenario;
    QString catalogVersion; ///< the version it began with
    QString hall;           ///< region and site of the number
    QString window;
    QDateTime openedAt;
    Applicant applicant;
    QJsonObject session; ///< FormSession::toJson()
    Checklist checklist;
    QList<CaseEvent> events;
    QList<IssuedDocument> documents;
    int revision = 0; ///< counts saves; a save on an older one is a conflict

    bool operator==(const CaseRecord&) const = default;
};

} // namespace yichuang
