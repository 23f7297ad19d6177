// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/dictionary.h"
#include "core/ports/pronunciation.h"
#include "ui/common/textfinder.h"

#include <memory>

namespace yichuang {

/// One code to choose.
struct CodeChoice
{
    QString code;
    QString label;
    QString path; ///< labels from the top down, in a list with parents
    QString parent;
    bool hasParts = false; ///< others have it as their parent
};

/// Finds the codes of a list by code, by part of the label, or by pinyin.
class CodeFinder
{
public:
    /// `allowed` restricts the list to some codes, if it names any restriction.
    CodeFinder(const CodeList& list, const std::optional<QStringList>& allowed,
               const Pronunciation& pronunciation);

    const QList<CodeChoice>& choices() const { return m_choices; }
    bool isTree() const { return m_isTree; }
    const CodeChoice* choice(const QString& code) const;
    /// Best first; all of them for an empty query.
    QList<const CodeChoice*> find(const QString& query) const;
    /// The parts of `parent`; the topmost for an empty one.
    QList<const CodeChoice*> partsOf(const QString& parent) const;

private:
    std::optional<int> rank(qsizetype at, const QString& query) const;
    QString pathOf(const CodeList& list, const CodeItem& item) const;

    QList<CodeChoice> m_choices;
    QList<TextFinder> m_labels;
    QList<TextFinder> m_paths; ///< in a tree
    QHash<QString, qsizetype> m_at;
    bool m_isTree = false;
};

/// One finder for each code list, made when it is first needed and shared by all fields.
class CodeFinders
{
public:
    explicit CodeFinders(const Pronunciation& pronunciation) : m_pronunciation(pronunciation) {}

    std::shared_ptr<const CodeFinder> finder(const CodeList& list,
                                             const std::optional<QStringList>& allowed);
    void clear() { m_finders.clear(); }

private:
    const Pronunciation& m_pronunciation;
    QHash<QString, std::shared_ptr<const CodeFinder>> m_finders;
};

} // namespace yichuang
