// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace yichuang::test {

/// A moment at the hall, "2026-11-24T10:05".
inline QDateTime moment(const char* text)
{
    const QDateTime local = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    return {local.date(), local.time(), Qt::OffsetFromUTC, 8 * 3600};
}

} // namespace yichuang::test
