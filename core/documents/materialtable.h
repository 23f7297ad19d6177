// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperwriter.h"

namespace yichuang {

/// What the matters say about the material, each once.
QStringList notesOf(const MergedMaterial& material);
/// How a material came, with the result of the look-up where it needn't be handed in: 提交,
/// 免提交（已共享：…）, 前序产出, 告知承诺, 系统生成, 容缺.
QString materialSource(const MergedMaterial& material, const MaterialMark& mark);
/// What is wanted of it, in words: "原件核验1份；复印件2份".
QString materialWanted(const MergedMaterial& material);
/// What lies here of it, in words: "原件核验1份；复印件2份". "0份" for what wasn't handed in, and
/// for what the system makes as long as it isn't signed.
QString materialCount(const MergedMaterial& material, const MaterialMark& mark, bool isSigned);

/// Every material of the case, one line each: handed in, waived, or outstanding.
void materialTable(PaperWriter& writer, const PaperFacts& facts);

} // namespace yichuang
