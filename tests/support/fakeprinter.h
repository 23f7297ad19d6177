// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/printer.h"

namespace yichuang::test {

/// A printer that keeps what it was given and ends as it is told, when it is told.
class FakePrinter : public Printer
{
public:
    void list(std::function<void(const QList<KnownPrinter>&)> answered) override
    {
        answered(printers);
    }
    void print(const PrintJob& job, std::function<void(const Outcome&)> answered) override
    {
        jobs.append(job);
        m_answered = std::move(answered);
    }
    /// The print that is under way ends.
    void end(const Outcome& outcome)
    {
        const auto answered = std::exchange(m_answered, {});
        answered(outcome);
    }

    QList<KnownPrinter> printers;
    QList<PrintJob> jobs;

private:
    std::function<void(const Outcome&)> m_answered;
};

/// A clock that stands still.
class StillClock : public Clock
{
public:
    explicit StillClock(QDateTime at) : time(std::move(at)) {}
    QDateTime now() const override { return time; }

    QDateTime time;
};

} // namespace yichuang::test
