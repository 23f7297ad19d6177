// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/valuecorrection.h"

#include "core/identity/codetext.h"
#include "core/identity/elementvalidator.h"
#include "core/identity/personname.h"

#include <algorithm>

namespace yichuang {

namespace {

bool fits(const MergedField& field, const QString& text)
{
    return std::ranges::all_of(
        field.patterns, [&](const QRegularExpression& p) { return p.match(text).hasMatch(); });
}

/// The first way of putting a text right that makes it fit its patterns.
QString fittedToPatterns(const MergedField& field, const QString& text)
{
    for (const QString& candidate : {text, halfWidth(text).trimmed(),
                                     normalisedCodeKeepingDashes(text), normalisedCode(text)}) {
        if (fits(field, candidate))
            return candidate;
    }
    return text;
}

bool isWrittenInHan(const QString& text)
{
    return std::ranges::any_of(text.toUcs4(),
                               [](uint c) { return QChar::script(c) == QChar::Script_Han; });
}

} // namespace

QString correctedText(const MergedField& field, const QString& text, const CheckContext& context)
{
    const Element& element = field.element;
    const QString trimmed = text.trimmed();
    if (!element.validator.isEmpty()) {
        const auto check =
            checkElementValue(element.validator, trimmed, context.idType, context.today);
        if (check)
            return check->normalized;
    }
    if (element.idCard == u"name")
        return normalisedName(text);
    if (!field.patterns.isEmpty())
        return fittedToPatterns(field, trimmed);
    // Account and certificate numbers, e-mail: what has no Han characters was meant half-width.
    if (element.type == ElementType::String && !isWrittenInHan(trimmed))
        return halfWidth(trimmed).trimmed();
    return trimmed;
}

} // namespace yichuang
