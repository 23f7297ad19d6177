// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/matterterm.h"
#include "core/cases/missingitem.h"

#include <QJsonObject>

namespace yichuang {

/// Typed access to the payloads of events. Reading is tolerant: what is absent is empty.
namespace payload {

/// Received: {"noticeBy"}
QJsonObject received(const DueDate& noticeBy);
DueDate noticeBy(const QJsonObject& payload);

/// Noticed: {"notice", "missing"}
QJsonObject noticed(const QString& notice, const QList<MissingItem>& missing);
QString notice(const QJsonObject& payload);
QList<MissingItem> missing(const QJsonObject& payload);

/// Accepted, DeemedAccepted, Paused, Resumed, Extended, PredecessorDecided: {"terms"}; every term
/// replaces what stood for its matter. Accepted also has {"deferred"}.
QJsonObject accepted(const QList<MatterTerm>& terms, const QList<DeferredMaterial>& deferred);
QJsonObject termsChanged(const QList<MatterTerm>& terms);
QList<MatterTerm> terms(const QJsonObject& payload);
QList<DeferredMaterial> deferred(const QJsonObject& payload);

/// Refused, Withdrawn, NoticeReopened, Paused, Extended: {"reason"}
QJsonObject because(const QString& reason);
QString reason(const QJsonObject& payload);

/// MatterDecided, PredecessorDecided, Paused, Resumed, Extended, PickedUp: {"matter"}
QJsonObject ofMatter(const MatterId& matter);
QJsonObject matterDecided(const MatterId& matter, bool isGranted);
MatterId matter(const QJsonObject& payload);
bool isGranted(const QJsonObject& payload);

/// DeferredMaterialArrived, DeferredMaterialDue: {"material"}
QJsonObject ofMaterial(const QString& material);
QString material(const QJsonObject& payload);

/// Printed, Reprinted: {"document"}
QJsonObject printed(const QString& document);
QString document(const QJsonObject& payload);

} // namespace payload

} // namespace yichuang
