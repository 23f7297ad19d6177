// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/helptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

bool asksForHelp(const QStringList& words)
{
    const qsizetype end = words.indexOf("--"_L1);
    const QStringList options = end < 0 ? words : words.first(end);
    return options.contains("--help"_L1) || options.contains("-h"_L1);
}

qsizetype wordsOf(const CommandShape& shape)
{
    return shape.name.count(u' ') + 1;
}

} // namespace

CommandLine::CommandLine(CommandShape window, QString version, const Sentences& sentences,
                         Streams streams)
    : m_window(std::move(window)),
      m_version(std::move(version)),
      m_sentences(sentences),
      m_streams(streams)
{
}

void CommandLine::add(std::unique_ptr<Command> command)
{
    m_commands.push_back(std::move(command));
}

bool CommandLine::isCommand(const QStringList& words)
{
    return asksForHelp(words) || words.contains("--version"_L1) ||
           (!words.isEmpty() && !words.first().startsWith(u'-'));
}

ExitCode CommandLine::run(const QStringList& words) const
{
    if (words.isEmpty() || asksForHelp(words))
        return help(words);
    if (words.contains("--version"_L1) && words.first().startsWith(u'-')) {
        m_streams.out << u"yichuang "_s << m_version << u'\n';
        return ExitCode::Done;
    }
    const Command* command = find(words);
    if (!command)
        return unknown(words);
    const auto [arguments, faults] =
        Arguments::read(command->shape(), words.mid(wordsOf(command->shape())));
    if (faults.isEmpty())
        return command->run(arguments);
    for (const Error& fault : faults)
        m_streams.err << m_sentences.of(fault) << u'\n';
    m_streams.err << u"用法见 yichuang %1 --help\n"_s.arg(command->shape().name);
    return ExitCode::Wrong;
}

const Command* CommandLine::find(const QStringList& words) const
{
    const auto isNamed = [&](const std::unique_ptr<Command>& command) {
        return words.first(std::min(wordsOf(command->shape()), words.size())).join(u' ') ==
               command->shape().name;
    };
    const auto it = std::ranges::find_if(m_commands, isNamed);
    return it == m_commands.end() ? nullptr : it->get();
}

QList<CommandShape> CommandLine::shapes(const QString& beginning) const
{
    QList<CommandShape> shapes;
    for (const auto& command : m_commands) {
        if (command->shape().name.section(u' ', 0, 0) == beginning || beginning.isEmpty())
            shapes.append(command->shape());
    }
    return shapes;
}

ExitCode CommandLine::help(const QStringList& words) const
{
    if (const Command* command = find(words)) {
        m_streams.out << helpText(command->shape());
        return ExitCode::Done;
    }
    const QString first = words.value(0);
    const QString beginning = first.startsWith(u'-') ? QString() : first;
    const QList<CommandShape> known = shapes(beginning);
    if (known.isEmpty())
        return unknown(words);
    m_streams.out << helpText(known, m_window);
    return ExitCode::Done;
}

ExitCode CommandLine::unknown(const QStringList& words) const
{
    const QList<CommandShape> related = shapes(words.first());
    QStringList names;
    for (const CommandShape& shape : related.isEmpty() ? shapes({}) : related)
        names.append(shape.name);
    const Error error{ErrorKind::Rejected,
                      related.isEmpty() ? u"cli.unknownCommand"_s : u"cli.incompleteCommand"_s,
                      {words.mid(0, related.isEmpty() ? 1 : 2).join(u' '), names.join(u'、')}};
    m_streams.err << m_sentences.of(error) << u'\n';
    m_streams.err << u"用法见 yichuang --help\n"_s;
    return ExitCode::Wrong;
}

} // namespace yichuang
