// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/condition.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace yichuang::test {

/// One line of the catalog language, taken apart: plain words, settings ("key=value") and the
/// condition after "when".
struct CatalogLine
{
    QString keyword;
    QStringList words;
    QHash<QString, QString> settings;
    std::optional<Condition> when;

    static CatalogLine read(const QString& line);

    bool has(const char* word) const { return words.contains(QString::fromLatin1(word)); }
    QString first() const { return words.value(0); }
    QString text(const char* key, const QString& otherwise = {}) const;
    int number(const char* key, int otherwise = 0) const;
    QStringList list(const char* key) const;
};

} // namespace yichuang::test
