// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/issueddocument.h"

namespace yichuang {

/// Makes a paper of a stored document.
class Paper
{
public:
    virtual ~Paper() = default;
    /// Writes the document as a file and returns its path. Errors: "paper.cannotWrite".
    virtual Result<QString> issue(const IssuedDocument& document) = 0;
};

} // namespace yichuang
