// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/casefile.h"

namespace yichuang {

/// Puts what a file says under the keys its situation merges to: the handler's name under the
/// agent's where they are one person, a lease under the group of proofs it is one of. What the file
/// says of the merged key itself stands. A present material whose copies the file doesn't count
/// (`countsGiven`) has as many as are wanted.
void bindToSituation(CaseFile& file, const Catalog& catalog, const Scenario& scenario,
                     const QStringList& countsGiven);

} // namespace yichuang
