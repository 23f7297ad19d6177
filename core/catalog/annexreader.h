// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/defectlog.h"
#include "core/catalog/jsonplace.h"
#include "core/catalog/scenario.h"

namespace yichuang {

/// Reads the annexes (matters.json): every scenario with its rows and leaf matters, none of them
/// with a guide.
QList<Scenario> readAnnexes(const JsonPlace& file, DefectLog& log);

} // namespace yichuang
