// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

namespace yichuang::test {

/// Who reads a text: what the applicant and the clerk read is finished; a note to the lead
/// department may say what is still lacking.
enum class Reader { Everybody, Department };

/// A text of a scenario and where it stands.
struct GuideText
{
    QString place; ///< "P001 出生医学证明办理 conditions"
    QString text;
    Reader reader = Reader::Everybody;
    bool isTitle = false; ///< as published: joint issuers and two-part titles carry blanks
};

/// Every text of a scenario that somebody reads, but for the names that the annexes print.
QList<GuideText> textsOf(const Scenario& scenario);

/// What makes a text unfit: a placeholder, English, an id of the catalog, half-width punctuation
/// beside Chinese characters … Empty if it is fit. Names of the annexes stand in it as printed.
QString faultOf(const GuideText& text, const Catalog& catalog);

} // namespace yichuang::test
