// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/casetaking.h"
#include "app/cli/catalogsource.h"
#include "core/base/clock.h"

namespace yichuang {

/// What taking a case file in needs of the program.
struct IntakeTools
{
    LoadCatalog loadCatalog;
    OpenCounter openCounter;
    MakePaper makePaper;
    const Clock& clock;
    const Sentences& sentences;
};

/// `yichuang intake`: takes a case file in as a clerk would.
class IntakeCommand : public Command
{
public:
    IntakeCommand(IntakeTools tools, Streams streams);

    const CommandShape& shape() const override { return m_shape; }
    ExitCode run(const Arguments& arguments) const override;

private:
    ExitCode takeInFile(const CaseFile& file, const Catalog& catalog,
                        const Arguments& arguments) const;
    ExitCode invalid(const Error& error, ExitCode code, const Arguments& arguments) const;
    ExitCode invalid(const QList<CaseFileDefect>& defects, const Arguments& arguments) const;
    ExitCode trouble(const Error& error) const;
    void reply(const TakenCase& taken, const Scenario& scenario, const Arguments& arguments) const;

    CommandShape m_shape;
    IntakeTools m_tools;
    Streams m_streams;
};

} // namespace yichuang
