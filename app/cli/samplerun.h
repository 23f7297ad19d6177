// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/intakecommand.h"

namespace yichuang {

/// Practice without a display: takes in every sample case and leaves its papers in a folder,
/// saying what it does.
class SampleRun
{
public:
    SampleRun(IntakeTools tools, Streams streams) : m_tools(std::move(tools)), m_streams(streams) {}

    /// `samples` is a folder of case files; its own catalog and data folder are the standard ones
    /// where they are empty.
    struct Places
    {
        QString samples;
        QString out;
        QString catalog;
        QString data;
    };
    ExitCode run(const Places& places) const;

private:
    ExitCode takeInSample(const QString& path, const Catalog& catalog, const Counter& counter,
                          Paper& paper) const;
    ExitCode tell(const Error& error, ExitCode code) const;

    IntakeTools m_tools;
    Streams m_streams;
};

} // namespace yichuang
