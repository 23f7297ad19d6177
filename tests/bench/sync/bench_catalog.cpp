// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/province/catalogservice.h"
#include "app/province/terminalsecrets.h"
#include "app/text/icupronunciation.h"
#include "db/catalogsqlitesearch.h"
#include "db/catalogsqlitestore.h"
#include "tests/province/client/sandboxserver.h"
#include "tests/province/client/terminal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace yichuang;

// How long half a million entries take over TLS, how much memory, and whether the thread of the
// window would have stalled meanwhile. `bench_catalog [entries]`; bench/sync/floor tells what the
// same bytes cost with libcurl and the sqlite3 shell alone.

namespace {

constexpr int frame = 16; ///< milliseconds; a longer stall is seen

class HeldSecrets : public SecretStore
{
public:
    void read(const QString& /*name*/,
              std::function<void(const Result<QByteArray>&)> answered) override
    {
        answered(secret);
    }
    void write(const QString& /*name*/, const QByteArray& /*secret*/,
               std::function<void(const Outcome&)> answered) override
    {
        answered(Done{});
    }

    QByteArray secret;
};

/// Peak of the resident memory of this process, kilobytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// A beat of the thread of the window: how late it ever was, and how often it was seen.
struct Beat
{
    Beat()
    {
        since.start();
        QObject::connect(&timer, &QTimer::timeout, [this] {
            const qint64 late = since.restart() - 1;
            longest = std::max(longest, late);
            stalls += late > frame ? 1 : 0;
        });
        timer.setTimerType(Qt::PreciseTimer);
        timer.start(1);
    }

    QTimer timer;
    QElapsedTimer since;
    qint64 longest = 0;
    int stalls = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QString entries = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"500000"_s;
    test::SandboxServer server;
    if (const QString trouble = server.start({u"--generate-entries"_s, entries});
        !trouble.isEmpty()) {
        out << trouble << Qt::endl;
        return 1;
    }
    test::Terminal terminal(server);
    if (const QString refusal = terminal.begin(u"370102001"_s, u"001"_s); !refusal.isEmpty()) {
        out << refusal << Qt::endl;
        return 1;
    }
    HeldSecrets secrets;
    secrets.secret = toSecret({terminal.key, terminal.id(), terminal.secret});
    const QTemporaryDir folder;
    const auto open =
        [path = folder.path(),
         pinyin = std::make_shared<IcuPronunciation>()]() -> Result<std::unique_ptr<CatalogBuild>> {
        auto store = CatalogSqliteStore::open(path, *pinyin);
        if (!store)
            return store.error();
        return std::unique_ptr<CatalogBuild>(std::move(store).value());
    };
    CatalogService service({QUrl(server.url()), server.authority()}, {}, secrets, open);
    const qint64 before = peakMemory();
    const Beat beat;
    QElapsedTimer all;
    all.start();
    service.begin();
    const bool isThere = QTest::qWaitFor(
        [&] { return service.state().phase == CatalogPhase::UpToDate; }, 60 * 60 * 1000);
    const qint64 took = all.elapsed();
    out << entries << u" entries "_s << (isThere ? u"in "_s : u"not there after "_s) << took
        << u" ms; memory at the peak "_s << peakMemory() / 1024 << u" MB (before "_s
        << before / 1024 << u" MB); longest stall of the window's thread "_s << beat.longest
        << u" ms, over "_s << frame << u" ms: "_s << beat.stalls << Qt::endl;
    const auto search = CatalogSqliteSearch::open(folder.path());
    if (!search)
        return 1;
    const QList<std::pair<QString, QStringList>> questions{
        {u"登记"_s, {}},    {u"登记"_s, {u"370102"_s, u"370100"_s}},
        {u"企业"_s, {}},    {u"办"_s, {u"370102"_s}},
        {u"qyd"_s, {}},     {u"sb"_s, {u"370102"_s}},
        {u"没有这个"_s, {}}};
    for (const auto& [text, regions] : questions) {
        QElapsedTimer one;
        one.start();
        const auto hits = (*search)->find({text, regions, 50});
        out << u"  "_s << text << u' ' << regions.join(u',') << u": "_s
            << (hits ? hits->size() : -1) << u" in "_s << double(one.nsecsElapsed()) / 1e6
            << u" ms"_s << Qt::endl;
    }
    return isThere ? 0 : 1;
}
