// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/outboxstore.h"

namespace yichuang::test {

/// An outbox to look at: the test puts the lines in, and sees what the clerk wanted of them.
class ShownOutbox : public OutboxStore
{
public:
    Result<QList<OutboxEntry>> due(const QDateTime& /*now*/, int /*limit*/) const override
    {
        return QList<OutboxEntry>();
    }
    Result<QDateTime> nextDue() const override { return QDateTime(); }
    Result<Delivery> prepare(const QString& /*key*/) override { return notFound(); }
    Outcome deliver(const QString& key, const CaseStored& /*stored*/) override
    {
        content.removeIf([&](const OutboxLine& line) { return line.entry.key == key; });
        Q_EMIT outboxChanged();
        return Done{};
    }
    Outcome setBack(const QString& /*key*/, const Setback& /*setback*/) override
    {
        return notFound();
    }
    Outcome retry(const QString& key, const QDateTime& now) override
    {
        for (OutboxLine& line : content) {
            if (line.entry.key != key)
                continue;
            line.entry.setAside.clear();
            line.entry.dueAt = now;
            wanted.append(QStringLiteral("retry ") + key);
            Q_EMIT outboxChanged();
            return Done{};
        }
        return notFound();
    }
    Outcome reviveAll(const QDateTime& /*now*/) override
    {
        wanted.append(QStringLiteral("revive"));
        return Done{};
    }
    Outcome putAgain(const QString& /*key*/, const Refusal& /*refusal*/) override
    {
        return notFound();
    }
    Outcome decide(const QString& key, ConflictChoice choice, const CaseNews& /*theirs*/) override
    {
        wanted.append((choice == ConflictChoice::TakeTheirs ? QStringLiteral("theirs ")
                                                            : QStringLiteral("mine ")) +
                      key);
        return deliver(key, {});
    }
    Result<OutboxCounts> counts() const override { return OutboxCounts(); }
    Result<QList<OutboxLine>> lines() const override { return content; }

    QList<OutboxLine> content;
    QStringList wanted;

private:
    static Error notFound() { return {ErrorKind::Rejected, QStringLiteral("outbox.notFound"), {}}; }
};

} // namespace yichuang::test
