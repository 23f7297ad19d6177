// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/sentences.h"

namespace yichuang::test {

/// Sentences that are the codes with their parameters, for tests of what lies below the wording.
class CodeSentences : public Sentences
{
public:
    QString of(const Error& error) const override { return line(error.code, error.params); }
    QString of(const MissingItem& item) const override { return line(item.code, item.params); }
    QString of(const FieldProblem& problem) const override
    {
        return line(problem.code, problem.params);
    }
    QString of(const IdentityCheck& check) const override
    {
        return line(check.kind, {check.reason});
    }
    QString of(const CatalogDefect& defect) const override
    {
        return line(defect.code, defect.params);
    }
    QString of(const CaseFileDefect& defect) const override
    {
        return line(defect.code, defect.params);
    }

private:
    static QString line(const QString& code, const QStringList& params)
    {
        return (QStringList{code} + params).join(u' ').trimmed();
    }
};

} // namespace yichuang::test
