// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yichuang {

/// One reason why a case file breaks the format.
struct CaseFileDefect
{
    QString path; ///< JSON path, "$.form.shareholder[1].idNo"
    QString code; ///< "casefile.…"
    QStringList params;
};

} // namespace yichuang
