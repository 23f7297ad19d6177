// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogreader.h"

namespace yichuang::test {

/// A small sound catalog as JSON: roles person and agent (persons) and org; elements name, idNo,
/// sex (code list sex) and count; materials M-ID (per role) and M-PROOF; scenario S1 of annex 1
/// with questions Q1 (single: a b), Q2 (bool, asked if Q1 is a), Q3 (multi: x y), Q4 (number),
/// matters A.1, A.2 and B, and an annex that lists also S2 without a guide.
CatalogFiles soundCatalog();

/// JSON written in a test; fatal if it isn't any.
QJsonValue json(const char* text);

/// Puts `text` (JSON) at `path` ("matters.0.fields") of a file; at the end of a list for "rules.+".
/// Without a text the member is taken away.
void change(CatalogFiles& files, const char* file, const char* path, const char* text);

} // namespace yichuang::test
