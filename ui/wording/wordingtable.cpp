// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wordingtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace yichuang {

namespace {

/// The text with its parameters, or nothing of an optional part that lacks one.
QString part(QStringView text, const QStringList& params, bool isOptional)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (digit < 1) {
            result.append(text[i]);
            continue;
        }
        const QString param = params.value(digit - 1);
        if (isOptional && param.isEmpty())
            return {};
        result.append(param);
        ++i;
    }
    return result;
}

} // namespace

WordingTable::WordingTable(const char* context, std::span<const Wording> wordings)
    : m_context(context), m_wordings(wordings)
{
}

bool WordingTable::knows(const QString& code) const
{
    return codes().contains(code);
}

QString WordingTable::sentence(const QString& code, const QStringList& params) const
{
    const auto it = std::ranges::find_if(
        m_wordings, [&](const Wording& wording) { return code == QLatin1String(wording.code); });
    if (it == m_wordings.end())
        return {};
    return filled(QCoreApplication::translate(m_context, it->text), params);
}

QStringList WordingTable::codes() const
{
    QStringList codes;
    for (const Wording& wording : m_wordings)
        codes.append(QLatin1String(wording.code));
    return codes;
}

QString filled(const QString& sentence, const QStringList& params)
{
    QString result;
    qsizetype from = 0;
    while (from < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        const QStringView whole(sentence);
        if (close < 0)
            return result + part(whole.mid(from), params, false);
        result += part(whole.mid(from, open - from), params, false);
        result += part(whole.mid(open + 1, close - open - 1), params, true);
        from = close + 1;
    }
    return result;
}

} // namespace yichuang
