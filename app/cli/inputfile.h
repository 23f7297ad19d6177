// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace yichuang {

/// The content of a file named on the command line. Rejected "file.notFound", "file.isFolder",
/// "file.tooLarge" (path, megabytes), "file.cannotRead" (path, reason of the system).
Result<QByteArray> readInputFile(const QString& path);

/// Makes sure that papers can be put into `folder`, making it where it isn't there. Damaged
/// "folder.cannotWrite".
Outcome prepareOutputFolder(const QString& folder);

} // namespace yichuang
