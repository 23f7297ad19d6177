// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

/// Who sits at the terminal.
enum class ClerkRole {
    Clerk,      ///< 综合窗口
    Helper,     ///< 帮办代办
    Supervisor, ///< 大厅主管
    ItAdmin     ///< IT 管理员: the machine, never the cases
};

} // namespace yichuang
