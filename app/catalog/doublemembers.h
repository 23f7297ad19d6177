// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace yichuang {

/// A member that an object has twice.
struct DoubleMember
{
    QString path; ///< of the object, "$.matters[2]"
    QString name;

    bool operator==(const DoubleMember&) const = default;
};

/// The members that stand twice in an object of `json`, which is valid JSON. Reading keeps only the
/// last of them and would drop the others without a word.
QList<DoubleMember> doubleMembers(const QByteArray& json);

} // namespace yichuang
