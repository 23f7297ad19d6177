// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/faults/trouble.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrlQuery>

#include <functional>
#include <utility>

namespace yichuang::sandbox {

/// A request as it came over the wire.
struct Request
{
    QByteArray method;
    QByteArray target;                     ///< path and query as sent
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name
    QByteArray body;
    bool isFromLoopback = false;
    bool isTooLarge = false; ///< its body was not read
    Trouble trouble;         ///< what goes wrong with it

    QByteArray header(const char* name) const { return headers.value(QByteArray(name).toLower()); }
    QByteArray path() const { return target.split('?').first(); }
    QUrlQuery query() const
    {
        const qsizetype mark = target.indexOf('?');
        return mark < 0 ? QUrlQuery() : QUrlQuery(QString::fromLatin1(target.mid(mark + 1)));
    }
};

/// The next piece of a body; empty after the last.
using Pieces = std::function<QByteArray()>;

/// What goes back.
struct Reply
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Pieces pieces;            ///< instead of `body`: a stream in chunks
    int waitMilliseconds = 0; ///< before the first byte
    qint64 cutAfter = -1;     ///< bytes of the body on the wire, then the connection is dropped
    bool isSilent = false;    ///< the connection is dropped without a word

    void setHeader(const QByteArray& name, const QByteArray& value)
    {
        headers.append(std::pair(name, value));
    }
};

} // namespace yichuang::sandbox
