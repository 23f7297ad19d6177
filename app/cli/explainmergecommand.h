// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/catalogsource.h"
#include "core/base/clock.h"

namespace yichuang {

/// `yichuang explain merge`: the matters, the one form and the one set of materials that a
/// situation leads to.
class ExplainMergeCommand : public Command
{
public:
    ExplainMergeCommand(LoadCatalog loadCatalog, const Clock& clock, const Sentences& sentences,
                        Streams streams);

    const CommandShape& shape() const override { return m_shape; }
    ExitCode run(const Arguments& arguments) const override;

private:
    ExitCode refuse(const Error& error) const;

    CommandShape m_shape;
    LoadCatalog m_loadCatalog;
    const Clock& m_clock;
    const Sentences& m_sentences;
    Streams m_streams;
};

} // namespace yichuang
