// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace yichuang {

/// A code and its sentence in the language of the sources; %1 … %9 are the parameters. A part in
/// {braces} is left out where a parameter in it is empty.
struct Wording
{
    const char* code;
    const char* text; ///< marked with QT_TRANSLATE_NOOP
};

/// The sentences of one subject. A new code is one more line in its table; then run
/// translations/update and write the Chinese into translations/zh_CN_wording.ts.
class WordingTable
{
public:
    /// Both outlive the table; `context` is the one the texts are marked with.
    WordingTable(const char* context, std::span<const Wording> wordings);

    bool knows(const QString& code) const;
    /// Empty for an unknown code.
    QString sentence(const QString& code, const QStringList& params) const;
    QStringList codes() const;

private:
    const char* m_context;
    std::span<const Wording> m_wordings;
};

/// Puts the parameters in. A parameter that looks like a placeholder stays as it is.
QString filled(const QString& sentence, const QStringList& params);

} // namespace yichuang
