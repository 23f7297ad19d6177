// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/ports/sentences.h"
#include "core/province/messages.h"
#include "core/sync/syncstate.h"

#include <functional>

namespace yichuang {

/// One round with the province, to its end. Errors: those of opening the data; "sync.inUse".
using SyncOnce = std::function<Result<SyncState>(const QString& dataFolder)>;
/// Makes the terminal known. Errors: those of opening the data, and what the province refused.
using EnrolTerminal =
    std::function<Result<Enrolment>(const QString& dataFolder, const QString& code)>;

/// `yichuang sync --once`: one round, for scripts.
class SyncCommand : public Command
{
public:
    SyncCommand(SyncOnce syncOnce, const Sentences& sentences, Streams streams);

    const CommandShape& shape() const override { return m_shape; }
    ExitCode run(const Arguments& arguments) const override;

private:
    void print(const SyncState& state) const;
    void printJson(const SyncState& state) const;

    CommandShape m_shape;
    SyncOnce m_syncOnce;
    const Sentences& m_sentences;
    Streams m_streams;
};

/// `yichuang enrol CODE`: what hall IT does once a terminal.
class EnrolCommand : public Command
{
public:
    EnrolCommand(EnrolTerminal enrol, const Sentences& sentences, Streams streams);

    const CommandShape& shape() const override { return m_shape; }
    ExitCode run(const Arguments& arguments) const override;

private:
    CommandShape m_shape;
    EnrolTerminal m_enrol;
    const Sentences& m_sentences;
    Streams m_streams;
};

} // namespace yichuang
