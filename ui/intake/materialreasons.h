// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/mergeresult.h"

#include <QStringList>

namespace yichuang {

/// The answer to "why do you need this?": one line for each matter that asks for the material, with
/// what it wants and the article it goes by.
QStringList whyLines(const MergeResult& merge, const MergedMaterial& material);

/// How the numbers of several matters became one: shared, or each department keeps its own.
QString sharingText(const MergedMaterial& material);

} // namespace yichuang
