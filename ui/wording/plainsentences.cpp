// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/plainsentences.h"

#include "ui/wording/casefiledefecttext.h"
#include "ui/wording/catalogdefecttext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/identitytext.h"
#include "ui/wording/missingtext.h"
#include "ui/wording/problemtext.h"
#include "ui/wording/provincetext.h"

namespace yichuang {

namespace {

QString orCode(const QString& sentence, const QString& code, const QStringList& params)
{
    if (!sentence.isEmpty())
        return sentence;
    const QStringList named{code, params.join(u' ')};
    return errorWordings().sentence(QStringLiteral("unknown"), named);
}

} // namespace

QString PlainSentences::of(const Error& error) const
{
    const QString sentence = errorText(error);
    return orCode(sentence.isEmpty() ? provinceText(error) : sentence, error.code, error.params);
}

QString PlainSentences::of(const MissingItem& item) const
{
    return orCode(missingText(item), item.code, item.params);
}

QString PlainSentences::of(const FieldProblem& problem) const
{
    return orCode(problemText(problem), problem.code, problem.params);
}

QString PlainSentences::of(const IdentityCheck& check) const
{
    return orCode(identityText(check), check.reason, {check.kind});
}

QString PlainSentences::of(const CatalogDefect& defect) const
{
    return orCode(catalogDefectText(defect), defect.code, defect.params);
}

QString PlainSentences::of(const CaseFileDefect& defect) const
{
    return orCode(caseFileDefectText(defect), defect.code, defect.params);
}

} // namespace yichuang
