// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

/// The ids of all that one draft brings forth. They follow from the draft's own id, so that a
/// submission that is repeated after a crash or a time-out is known again and makes nothing twice.
class SubmissionIds
{
public:
    explicit SubmissionIds(const QString& draft) : m_draft(draft) {}

    QString opened() const { return idOf(QStringLiteral("opened")); }
    QString returned() const { return idOf(QStringLiteral("returned")); }
    QString decided() const { return idOf(QStringLiteral("decided")); }
    QString outbox() const { return idOf(QStringLiteral("outbox")); }

private:
    QString idOf(const QString& what) const;

    QString m_draft;
};

} // namespace yichuang
