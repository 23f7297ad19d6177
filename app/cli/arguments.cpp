// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error fault(const QString& code, const QStringList& params)
{
    return {ErrorKind::Rejected, code, params};
}

QString dashed(const QString& name)
{
    return u"--"_s + name;
}

bool isOptionWord(const QString& word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

/// "--name", or "--name=value".
struct OptionWord
{
    QString name;
    std::optional<QString> value;

    explicit OptionWord(const QString& word)
    {
        const qsizetype equals = word.indexOf(u'=');
        name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (equals >= 0)
            value = word.mid(equals + 1);
    }
};

std::optional<Error> valueFault(const CommandOption& option, const QString& value)
{
    if (value.isEmpty())
        return fault(u"cli.missingValue"_s, {dashed(option.name), option.value});
    if (!option.allowed.isEmpty() && !option.allowed.contains(value))
        return fault(u"cli.valueNotAllowed"_s,
                     {dashed(option.name), value, option.allowed.join(u'、')});
    return std::nullopt;
}

} // namespace

Arguments::Reading Arguments::read(const CommandShape& shape, const QStringList& words)
{
    Reading reading;
    QStringList left = words;
    bool isPastOptions = false;
    while (!left.isEmpty()) {
        if (isPastOptions || !isOptionWord(left.first()))
            reading.arguments.m_positional.append(left.takeFirst());
        else if (left.first() == "--"_L1)
            isPastOptions = !left.takeFirst().isEmpty();
        else
            readOption(shape, left, reading);
    }
    checkComplete(shape, reading);
    return reading;
}

void Arguments::readOption(const CommandShape& shape, QStringList& left, Reading& reading)
{
    const QString word = left.takeFirst();
    const OptionWord read(word);
    const CommandOption* option = word.startsWith("--"_L1) ? shape.option(read.name) : nullptr;
    if (!option) {
        reading.faults.append(fault(u"cli.unknownOption"_s, {word.section(u'=', 0, 0)}));
        return;
    }
    const bool isSwitch = option->value.isEmpty();
    if (isSwitch && read.value) {
        reading.faults.append(fault(u"cli.switchWithValue"_s, {dashed(read.name)}));
        return;
    }
    QString value = read.value.value_or(QString());
    if (!isSwitch && !read.value && !left.isEmpty() && !left.first().startsWith("--"_L1))
        value = left.takeFirst();
    if (const auto wrong = isSwitch ? std::nullopt : valueFault(*option, value))
        reading.faults.append(*wrong);
    reading.arguments.m_options.insert(read.name, value);
}

void Arguments::checkComplete(const CommandShape& shape, Reading& reading)
{
    for (const CommandOption& option : shape.options) {
        if (option.isRequired && !reading.arguments.has(option.name))
            reading.faults.append(
                fault(u"cli.missingOption"_s, {dashed(option.name), option.value}));
    }
    const QStringList& positional = reading.arguments.m_positional;
    const qsizetype wanted = shape.arguments.size();
    for (qsizetype i = positional.size(); i < wanted; ++i)
        reading.faults.append(fault(u"cli.missingArgument"_s, {shape.arguments[i]}));
    for (qsizetype i = wanted; i < positional.size(); ++i)
        reading.faults.append(fault(u"cli.tooManyArguments"_s, {positional[i]}));
}

} // namespace yichuang
