// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace yichuang {

/// Why the province didn't do what it was asked: its own problem code with what belongs to it, or
/// what happened on the way ("line.*", "reply.*"; status 0 then).
struct Refusal
{
    QString code;
    int status = 0;
    int retryAfter = 0; ///< seconds; not before
    QDateTime serverTime;
    int currentRevision = 0;  ///< with case.revisionConflict
    int lastSequence = 0;     ///< with case.sequenceConflict and case.sequenceAhead
    QStringList conflicting;  ///< ids of the events that don't commute
    qint64 received = 0;      ///< bytes, with attachment.offsetMismatch
    QDateTime lockedUntil;    ///< with clerk.locked
    QString pointer;          ///< what is wrong in the request
    QString provincesRequest; ///< X-Province-Request, to be quoted to support

    bool operator==(const Refusal&) const = default;
};

/// What happened on the way, without a word of the province.
inline Refusal refusalOf(const QString& code)
{
    Refusal refusal;
    refusal.code = code;
    return refusal;
}

} // namespace yichuang
