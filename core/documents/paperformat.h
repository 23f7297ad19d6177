// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yichuang {

/// What a paper is printed on: a sheet, or the roll of a receipt printer 80 mm wide.
enum class PaperFormat { A4, A5, Roll80 };

} // namespace yichuang
