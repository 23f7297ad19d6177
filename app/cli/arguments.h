// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandshape.h"
#include "core/base/result.h"

#include <QHash>

namespace yichuang {

/// The words of a command line, sorted by what they mean to a command.
class Arguments
{
public:
    /// Every fault at once (Rejected): "cli.unknownOption", "cli.missingValue",
    /// "cli.valueNotAllowed", "cli.switchWithValue", "cli.missingOption", "cli.missingArgument",
    /// "cli.tooManyArguments".
    struct Reading;
    static Reading read(const CommandShape& shape, const QStringList& words);

    bool has(const QString& option) const { return m_options.contains(option); }
    QString value(const QString& option, const QString& otherwise = {}) const
    {
        return m_options.value(option, otherwise);
    }
    QString at(qsizetype index) const { return m_positional.value(index); }

private:
    static void readOption(const CommandShape& shape, QStringList& left, Reading& reading);
    static void checkComplete(const CommandShape& shape, Reading& reading);

    QHash<QString, QString> m_options;
    QStringList m_positional;
};

struct Arguments::Reading
{
    Arguments arguments;
    QList<Error> faults;
};

} // namespace yichuang
