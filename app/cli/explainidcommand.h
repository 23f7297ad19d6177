// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/clock.h"
#include "core/ports/sentences.h"

namespace yichuang {

/// `yichuang explain id`: what the rules make of a document number or code.
class ExplainIdCommand : public Command
{
public:
    ExplainIdCommand(const Clock& clock, const Sentences& sentences, Streams streams);

    const CommandShape& shape() const override { return m_shape; }
    ExitCode run(const Arguments& arguments) const override;

private:
    CommandShape m_shape;
    const Clock& m_clock;
    const Sentences& m_sentences;
    Streams m_streams;
};

} // namespace yichuang
