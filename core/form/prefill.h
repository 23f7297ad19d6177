// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formstate.h"
#include "core/form/valuecheck.h"

namespace yichuang {

/// What a person's number tells about `element` (Element::derive): the birth date or the code of
/// the sex, and that the number is of a resident ID where nobody has said of what it is. Empty if
/// the number is of another kind or isn't valid.
QString toldByNumber(const Element& element, const QString& number, const QString& idType,
                     QDate today);

/// Shows what follows from the document numbers of a group in its fields that nobody has filled in.
/// Stored nowhere: with the number it goes again.
void prefillFromNumbers(GroupView& group, const CheckContext& context);

} // namespace yichuang
