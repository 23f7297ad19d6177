// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/cases/caseevent.h"

namespace yichuang::test {

/// A case of nobody as it goes up: number `sequence` of the window's day.
struct CaseFixture
{
    QString hall = QStringLiteral("370102001");
    QString window = QStringLiteral("001");
    int sequence = 1;

    QString number() const;
    QString path() const { return QStringLiteral("/cases/") + number(); }
    QJsonObject head() const;
    /// With `events` behind base 0, as it is first stored.
    QJsonObject upsert(const QList<QJsonObject>& events = {}, int baseRevision = 0) const;
};

/// `clerk` is the staff number.
QJsonObject eventJson(CaseEventKind kind, const QJsonObject& payload = {},
                      const QString& clerk = QStringLiteral("001"));
QJsonObject appending(int baseSequence, const QList<QJsonObject>& events);
/// Accepts these matters.
QJsonObject acceptedJson(const QStringList& matters);

QString idOf(const QJsonObject& event);

} // namespace yichuang::test
