// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/defectlog.h"

namespace yichuang {

/// Checks the fields, materials and outputs of one matter against the dictionaries. `path` is where
/// the matter stands.
void checkUses(const Matter& matter, const Catalog& dictionaries, const QString& path,
               DefectLog& log);

/// Checks a thing that a matter brings forth or a chain carries: a field ("org.creditCode") or a
/// material ("M-LICENSE@org").
void checkThing(const QString& key, const Catalog& dictionaries, const QString& path,
                DefectLog& log);

} // namespace yichuang
