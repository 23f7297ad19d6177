// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace yichuang {

/// An option of a command; a switch where `value` is empty.
struct CommandOption
{
    QString name;  ///< without the dashes
    QString value; ///< what stands for the value in the help, "DIR"
    QString help;
    QStringList allowed; ///< empty: any value
    bool isRequired = false;
};

/// What a command is called, what it takes and what the help says of it.
struct CommandShape
{
    QString name; ///< one or two words, "explain due"
    QString summary;
    QStringList arguments; ///< in order, all required
    QList<CommandOption> options;
    QString notes; ///< more lines of help

    const CommandOption* option(const QString& optionName) const;
};

} // namespace yichuang
