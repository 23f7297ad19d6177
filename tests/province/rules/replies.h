// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/net/message.h"

#include <QDateTime>
#include <QJsonObject>

namespace yichuang::sandbox {

Reply jsonReply(const QJsonObject& json, int status = 200);
Reply noContent();

/// Problem details (RFC 9457) for one of the contract's codes; `more` are the members that belong
/// to it.
Reply problem(const QString& code, const QJsonObject& more = {});

/// RFC 3339 with milliseconds, in Beijing time.
QString momentText(const QDateTime& moment);
QString momentText(qint64 milliseconds);
/// Invalid unless it is RFC 3339 with a zone.
QDateTime momentFrom(const QString& text);

} // namespace yichuang::sandbox
