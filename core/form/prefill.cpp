// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/prefill.h"

#include "core/form/valueshape.h"
#include "core/identity/elementvalidator.h"
#include "core/identity/personnumber.h"

#include <algorithm>

namespace yichuang {

namespace {

/// A field of the group that can be worked out from another and that nobody has filled in.
bool wantsPrefill(const FieldView& view)
{
    const bool isNobodysWord = isEmptyValue(view.value) || view.source == ValueSource::Default;
    return view.field->fill == Fill::Input && !view.field->element.derive.isEmpty() &&
           isNobodysWord;
}

const FieldView* sourceOf(const GroupView& group, const FieldView& view)
{
    const auto it = std::ranges::find_if(group.fields, [&](const FieldView& candidate) {
        return candidate.field->key.element().text() == view.field->element.derive &&
               !isEmptyValue(candidate.value);
    });
    return it == group.fields.end() ? nullptr : &*it;
}

/// The number of a resident ID tells what it is; other numbers could be several kinds.
QString typeToldBy(const QString& number, QDate today)
{
    const auto check = checkElementValue(QStringLiteral("byIdType"), number, {}, today);
    const bool isResidentId = check && check->valid && check->kind == u"residentId";
    return isResidentId ? QStringLiteral("111") : QString();
}

} // namespace

QString toldByNumber(const Element& element, const QString& number, const QString& idType,
                     QDate today)
{
    if (element.id.text() == u"idType")
        return idType.isEmpty() ? typeToldBy(number, today) : QString();
    const auto check = checkElementValue(QStringLiteral("byIdType"), number, idType, today);
    if (!check || !check->valid || check->kind == u"passport") // a passport's digits say nothing
        return {};
    const auto facts = personNumberFacts(check->normalized);
    if (!facts)
        return {};
    if (element.idCard == u"birth")
        return facts->birth.toString(Qt::ISODate);
    return element.idCard == u"gender" ? genderCode(facts->sex) : QString();
}

void prefillFromNumbers(GroupView& group, const CheckContext& context)
{
    for (FieldView& view : group.fields) {
        const FieldView* source = wantsPrefill(view) ? sourceOf(group, view) : nullptr;
        if (!source)
            continue;
        const QString told = toldByNumber(view.field->element, source->value.toString(),
                                          context.idType, context.today);
        if (told.isEmpty())
            continue;
        view.value = told;
        view.source = ValueSource::Derived;
    }
}

} // namespace yichuang
