// SPDX-License-Identifier: GPL-3.0-or-later
// A window of the soak in a process of its own, to be killed at any moment:
//   soakwindow work   FOLDER URL CA WINDOW SEED   works and syncs at random
//   soakwindow settle FOLDER URL CA WINDOW SEED   syncs until nothing waits, then tells its cases
// What it acknowledged, it has written into FOLDER/acts before.
#include "tests/sync/window/syncwindow.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <random>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

constexpr int mostActs = 6;
constexpr int mostRounds = 200;

/// The window and what it does at random.
class RandomWindow
{
public:
    RandomWindow(const WindowPlace& place, quint32 seed)
        : m_place(place), m_window(place), m_random(seed), m_acts(place.folder + u"/acts"_s)
    {
        if (!m_acts.open(QIODevice::Append))
            qFatal("no file for the acts");
        (void)m_window.enrol(); // refused where the line is down: then this round is offline
    }

    void work()
    {
        for (int i = below(mostActs) + 1; i > 0; --i) {
            act();
            if (below(2) == 0)
                round();
        }
        round();
    }

    /// Whether nothing waits in the end.
    bool settle()
    {
        for (int i = 0; i < mostRounds; ++i) {
            const SyncState state = round();
            const bool isOver = state.phase == SyncPhase::Idle && state.counts == OutboxCounts{};
            if (isOver)
                return true;
            if (state.phase == SyncPhase::Stopped)
                (void)m_window.enrol();
            for (const OutboxLine& line : m_window.lines()) {
                if (line.entry.setAside.isEmpty())
                    (void)m_window.syncing().retry(line.entry.key);
            }
        }
        return false;
    }

    QJsonObject told() const
    {
        QJsonObject cases;
        for (const CaseNumber& number : numbers()) {
            const Result<CaseRecord> record = m_window.stored(number);
            QJsonObject one{{u"events"_s, QJsonArray::fromStringList(m_window.eventsOf(number))}};
            if (record)
                one.insert(u"phone"_s, record->applicant.phone);
            cases.insert(number.text(), one);
        }
        QJsonArray waiting;
        for (const OutboxLine& line : m_window.lines())
            waiting.append(line.entry.setAside +
                           (line.history.isEmpty() ? QString() : line.history.last().code));
        return {{u"cases"_s, cases}, {u"waiting"_s, waiting}};
    }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }

    SyncState round()
    {
        const SyncState state = m_window.sync();
        // Nothing is given up, so that everything acknowledged must be there in the end.
        m_window.decideAll(ConflictChoice::KeepMine);
        return state;
    }

    QList<CaseNumber> numbers() const
    {
        QList<CaseNumber> numbers;
        CaseQuery all;
        all.limit = 100000;
        const Result<QList<CaseSummary>> found = m_window.found(all);
        for (const CaseSummary& summary : *found)
            numbers.append(summary.number);
        return numbers;
    }

    void act()
    {
        static const QList<CaseEventKind> kinds{
            CaseEventKind::Accepted,  CaseEventKind::Printed,
            CaseEventKind::Withdrawn, CaseEventKind::MatterDecided,
            CaseEventKind::PickedUp,  CaseEventKind::Completed,
            CaseEventKind::Reprinted, CaseEventKind::DeferredMaterialArrived};
        const QList<CaseNumber> known = numbers();
        if (known.isEmpty() || below(3) == 0)
            return open(known);
        const CaseNumber number = known.at(below(int(known.size())));
        if (below(5) == 0)
            return m_window.changeForm(number, u"138%1"_s.arg(below(99999999), 8, 10, QChar(u'0')));
        const QString matter = QString(QChar(u'A' + below(3)));
        note(m_window.record(number, kinds.at(below(int(kinds.size()))), {{u"matter"_s, matter}}));
    }

    void open(const QList<CaseNumber>& known)
    {
        const auto own = std::count_if(known.begin(), known.end(), [&](const CaseNumber& number) {
            return m_window.stored(number)->window == m_place.window;
        });
        for (const QString& id : m_window.eventsOf(m_window.open(int(own) + 1)))
            note(id);
    }

    void note(const QString& id)
    {
        m_acts.write(id.toLatin1() + '\n');
        m_acts.flush();
    }

    WindowPlace m_place;
    SyncWindow m_window;
    std::mt19937 m_random;
    QFile m_acts;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 7)
        return 2;
    const WindowPlace place{words.at(2), QUrl(words.at(3)), words.at(4), u"370102001"_s,
                            words.at(5)};
    RandomWindow window(place, words.at(6).toUInt());
    if (words.at(1) == u"work") {
        window.work();
        return 0;
    }
    const bool isSettled = window.settle();
    QTextStream(stdout) << QString::fromUtf8(
        QJsonDocument(window.told()).toJson(QJsonDocument::Compact));
    return isSettled ? 0 : 1;
}
