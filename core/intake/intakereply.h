// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/casefile.h"
#include "core/intake/submitcase.h"

#include <functional>

namespace yichuang {

/// A paper that was made.
struct IssuedPaper
{
    DocumentKind kind = DocumentKind::Receipt;
    QString path;
};

/// Turns a code into a sentence; the reply itself keeps none.
using MissingText = std::function<QString(const MissingItem&)>;
using DefectText = std::function<QString(const CaseFileDefect&)>;

/// The reply of `yichuang intake --json` as FORMAT writes it.
QJsonObject intakeReply(const Submitted& submitted, const QList<IssuedPaper>& papers,
                        const MissingText& text);
/// The same for a file that can't be taken in: outcome "invalid" with every reason.
QJsonObject invalidReply(const QList<CaseFileDefect>& defects, const DefectText& text);

} // namespace yichuang
