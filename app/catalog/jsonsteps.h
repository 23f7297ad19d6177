// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace yichuang {

/// The way from the root of a JSON document to a value: names of members, positions in lists.
using JsonSteps = QStringList;

/// The value there; undefined if there is none.
QJsonValue valueAt(const QJsonValue& root, const JsonSteps& steps);

/// "$.matters[2].fields[5]"; which steps are positions the document tells.
QString pathText(const QJsonValue& root, const JsonSteps& steps);

/// The document with another value there; an undefined one takes the member away.
QJsonValue replaced(const QJsonValue& root, const JsonSteps& steps, const QJsonValue& value);

} // namespace yichuang
