// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/ports/sentences.h"

#include <memory>
#include <vector>

namespace yichuang {

/// Finds the command that the words name and runs it; answers --help and --version.
class CommandLine
{
public:
    /// `window`: the options of the program without a command. Streams and sentences outlive it.
    CommandLine(CommandShape window, QString version, const Sentences& sentences, Streams streams);

    void add(std::unique_ptr<Command> command);
    /// The words after the name of the program, with a command, --help or --version among them.
    ExitCode run(const QStringList& words) const;
    /// Whether the words are for commands rather than for the window.
    static bool isCommand(const QStringList& words);

private:
    const Command* find(const QStringList& words) const;
    ExitCode help(const QStringList& words) const;
    ExitCode unknown(const QStringList& words) const;
    QList<CommandShape> shapes(const QString& beginning) const;

    CommandShape m_window;
    QString m_version;
    const Sentences& m_sentences;
    Streams m_streams;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace yichuang
