// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pronunciation.h"

#include <QHash>

namespace yichuang {

/// A name cut into what an FTS5 table finds it by: two characters each, from left to right, and the
/// same of the pinyin initials. A part of a name is then a phrase of pairs, which needs no scan.
class SearchTokens
{
public:
    struct Tokens
    {
        QString pairs;
        QString letters;
    };

    /// `pronunciation` outlives it.
    explicit SearchTokens(const Pronunciation& pronunciation) : m_pronunciation(pronunciation) {}

    /// Names repeat from region to region, so that the last ones are remembered.
    Tokens of(const QString& name);

    /// The MATCH expression for a part of a name or initials, within regions; empty if there is
    /// nothing to look for.
    static QString matching(const QString& text, const QStringList& regions);
    /// The token of a region; the whole country has one too.
    static QString place(const QString& region);

private:
    QString lettersOf(const QList<char32_t>& characters) const;
    QString initialsOf(char32_t character) const;

    const Pronunciation& m_pronunciation;
    mutable QHash<char32_t, QString> m_initials;
    QHash<QString, Tokens> m_known;
};

} // namespace yichuang
