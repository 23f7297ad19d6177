// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting.h"
#include "core/base/result.h"
#include "core/documents/hallprofile.h"
#include "core/intake/submitcase.h"
#include "core/session/workplace.h"

#include <QHash>

namespace yichuang {

/// The settings as read, handed on as plain values. The system's file (set by hall IT) stands over
/// the table's standard; what a clerk may choose comes from the terminal's own file.
class Settings
{
public:
    /// Files that don't exist are empty. Rejected "settings.wrong" (key, value) for a value that
    /// can't be what its setting is, "settings.unreadable" (file).
    static Result<Settings> load(const QString& systemFile, const QString& ownFile);
    static QString systemFile();

    bool isTraining() const { return value("terminal/training").toBool(); }
    /// The same for training, whatever the files say.
    Settings forTraining() const;

    Session session() const;
    HallProfile hall() const;
    HallRules rules() const;
    /// By key of the table; for what has no getter of its own.
    QVariant value(const char* key) const;
    /// Writes a clerk's choice into the terminal's own file. Denied "settings.notYours".
    Outcome choose(const char* key, const QVariant& value);

private:
    QHash<QString, QVariant> m_values;
    QString m_ownFile;
};

} // namespace yichuang
