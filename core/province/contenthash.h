// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace yichuang {

/// `content` as canonical JSON (RFC 8785): members by their UTF-16 units, no blanks, UTF-8. Numbers
/// are whole, as everywhere in a catalog.
QByteArray canonicalJson(const QJsonObject& content);

/// SHA-256 of a catalog record's content, 64 lower-case hex digits.
QByteArray contentHash(const QJsonObject& content);

} // namespace yichuang
