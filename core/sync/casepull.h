// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/linestate.h"
#include "core/sync/syncparts.h"

#include <QPointer>

namespace yichuang {

/// Fetches what is new of the hall's cases, page by page, and takes it in case by case, each in a
/// turn of the event loop of its own: the window never waits for more than one.
class CasePull : public QObject
{
    Q_OBJECT

public:
    CasePull(const SyncParts& parts, LineState& line);

    /// Until nothing is new; nothing if it is at it already.
    void start();
    bool isWorking() const { return m_isWorking; }

    /// Cases a page: one reply stays small, and little is done again after a cut.
    static constexpr int pageSize = 20;

Q_SIGNALS:
    void finished();

private:
    void ask();
    void takeNext();
    void endPage();
    void fetchMissed();
    void fetch(QList<CaseNumber> numbers);
    /// Whether the answer can be gone on with.
    bool heed(const Refusal* refusal);
    Outcome take(const CaseNews& news);
    void end();

    SyncParts m_parts;
    LineState& m_line;
    CasePage m_page;
    bool m_isWorking = false;
};

} // namespace yichuang
