// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pronunciation.h"

#include <QList>
#include <QString>

#include <optional>

namespace yichuang {

/// A text that is found by any part of it, by its pinyin initials, or by whole syllables:
/// 企业开办 by 开办, qykb, qiye or qykaib.
class TextFinder
{
public:
    TextFinder(const QString& text, const Pronunciation& pronunciation);

    const QString& text() const { return m_text; }
    /// How well `query` fits, 0 is best; nothing if it doesn't. Case and spaces don't count.
    std::optional<int> rank(const QString& query) const;

private:
    bool isReadAs(QStringView query, qsizetype from) const;

    QString m_text;
    QList<QStringList> m_readings; ///< of each character; a Latin letter is read as itself
};

} // namespace yichuang
