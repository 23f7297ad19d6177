// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/province/messages.h"

namespace yichuang {

/// What comes from the province into the store of cases. Nothing here can queue an upload.
class ProvinceCases
{
public:
    virtual ~ProvinceCases() = default;

    /// Takes in what is new of a case, in one transaction; twice or in another order ends in the
    /// same. Where the terminal has changes of its own still to send, form and materials stay as
    /// they are and the case is asked for again later.
    virtual Outcome take(const CaseNews& news) = 0;
    /// Cases that the province has news of which couldn't be taken in yet and may be now.
    virtual Result<QList<CaseNumber>> missed() const = 0;
    /// What the departments say; nothing if they said nothing yet.
    virtual Result<std::optional<CaseProgress>> progressOf(const CaseNumber& number) const = 0;

    virtual Result<QString> cursor() const = 0;
    virtual Outcome keepCursor(const QString& cursor) = 0;
};

} // namespace yichuang
