// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/calendar/workcalendar.h"
#include "core/ports/sentences.h"

namespace yichuang {

/// `yichuang explain due`: when a time limit ends, and why.
class ExplainDueCommand : public Command
{
public:
    ExplainDueCommand(const WorkCalendar& calendar, const Sentences& sentences, Streams streams);

    const CommandShape& shape() const override { return m_shape; }
    ExitCode run(const Arguments& arguments) const override;

private:
    CommandShape m_shape;
    const WorkCalendar& m_calendar;
    const Sentences& m_sentences;
    Streams m_streams;
};

} // namespace yichuang
