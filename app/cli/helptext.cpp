// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString optionText(const CommandOption& option)
{
    const QString value = option.allowed.isEmpty() ? option.value : option.allowed.join(u'|');
    return value.isEmpty() ? u"--"_s + option.name : u"--%1 %2"_s.arg(option.name, value);
}

QString usage(const CommandShape& command)
{
    QStringList words{u"yichuang"_s};
    if (!command.name.isEmpty())
        words.append(command.name);
    words += command.arguments;
    for (const CommandOption& option : command.options)
        words.append(option.isRequired ? optionText(option) : u"[%1]"_s.arg(optionText(option)));
    return words.join(u' ');
}

/// Two columns, the left one as wide as its widest cell.
QString table(const QList<QStringList>& rows)
{
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = std::max(width, row[0].size());
    QString text;
    for (const QStringList& row : rows)
        text += u"  %1  %2\n"_s.arg(row[0], -int(width)).arg(row[1]);
    return text;
}

QString optionTable(const CommandShape& command, const QList<QStringList>& more = {})
{
    QList<QStringList> rows;
    for (const CommandOption& option : command.options)
        rows.append({optionText(option), option.help});
    rows.append({u"--help"_s, u"显示这份说明"_s});
    rows += more;
    return u"\n选项：\n"_s + table(rows);
}

QString exitCodes()
{
    return u"\n退出码：\n"_s +
           table({{u"0"_s, u"完成（办件已受理、已一次告知、已收件或者已不予受理，都算完成）"_s},
                  {u"1"_s, u"按规则不允许，或者检查出缺陷"_s},
                  {u"2"_s, u"输入读不了或者不符合格式，命令写错"_s},
                  {u"3"_s, u"数据、文件夹、文书或者显示器有问题"_s}}) +
           u"结果写到标准输出，原因写到标准错误。\n"_s;
}

} // namespace

QString helpText(const QList<CommandShape>& commands, const CommandShape& window)
{
    QList<QStringList> rows;
    for (const CommandShape& command : commands)
        rows.append({command.name, command.summary});
    return u"一窗（yichuang）：政务服务大厅“一件事”综合受理客户端\n\n"
           "用法：\n"
           "  yichuang [选项]              打开受理窗口\n"
           "  yichuang 命令 …              不打开窗口，办理一条命令\n"
           "  yichuang 命令 --help         说明一条命令\n\n"
           "命令：\n"_s +
           table(rows) + optionTable(window, {{u"--version"_s, u"显示版本"_s}}) + window.notes +
           u'\n' + exitCodes();
}

QString helpText(const CommandShape& command)
{
    QString text = u"%1\n\n用法：\n  %2\n"_s.arg(command.summary, usage(command));
    text += optionTable(command);
    if (!command.notes.isEmpty())
        text += u'\n' + command.notes + u'\n';
    return text + exitCodes();
}

} // namespace yichuang
