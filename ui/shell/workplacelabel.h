// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

/// Where and by whom the window is used, as its header says it.
struct WorkplaceLabel
{
    QString hall;           ///< "济南市历下区政务服务中心"
    QString window;         ///< its number, "003"
    QString clerk;          ///< name and staff number
    bool isTraining = true; ///< 演练: made-up applicants, nothing counts
};

} // namespace yichuang
