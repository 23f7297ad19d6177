// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/submitcase.h"
#include "core/ports/paper.h"

#include <functional>
#include <memory>

namespace yichuang {

/// A counter that is open on one data folder.
class Counter
{
public:
    virtual ~Counter() = default;
    virtual const SubmitCase& submitCase() const = 0;
    virtual const Session& session() const = 0;
};

/// Opens the counter of a data folder (empty: the user's own). Errors: those of the store, the keys
/// and the settings.
using OpenCounter = std::function<Result<std::unique_ptr<Counter>>(const QString& dataFolder)>;

/// Papers as files in a folder, in a format ("A4", "A5", "roll").
using MakePaper =
    std::function<std::unique_ptr<Paper>(const QString& folder, const QString& format)>;

} // namespace yichuang
