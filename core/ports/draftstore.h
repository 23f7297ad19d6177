// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/materials/checklist.h"

#include <QDateTime>
#include <QJsonObject>

namespace yichuang {

/// Work that isn't decided yet, parked at any moment.
struct Draft
{
    QString id; ///< UUID, made when the work begins
    ScenarioId scenario;
    QString catalogVersion;
    QString clerk;
    QString window;
    CaseNumber returning; ///< set on a correction visit: the case that goes on
    int step = 0;         ///< IntakeStep
    QJsonObject session;  ///< FormSession::toJson()
    Checklist checklist;
    QString title; ///< shown in the list of parked work
    QDateTime changedAt;

    bool operator==(const Draft&) const = default;
};

/// Where drafts are kept. A draft that save() returned Done for survives a crash.
class DraftStore
{
public:
    virtual ~DraftStore() = default;

    virtual Outcome save(const Draft& draft) = 0;
    /// Rejected "draft.notFound".
    virtual Result<Draft> load(const QString& id) const = 0;
    /// Newest first.
    virtual Result<QList<Draft>> list() const = 0;
    virtual Outcome remove(const QString& id) = 0;
};

} // namespace yichuang
