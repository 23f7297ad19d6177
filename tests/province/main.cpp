// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/made-up/world.h"
#include "tests/province/net/identities.h"
#include "tests/province/net/tlsserver.h"
#include "tests/province/options.h"
#include "tests/province/rules/departments.h"
#include "tests/province/rules/desk.h"
#include "tests/province/rules/replies.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::sandbox;

namespace {

constexpr int millisecondsASecond = 1000;
/// How often the departments look whether something is due.
constexpr int departmentsLook = 200;

int complain(const Error& error)
{
    QTextStream(stderr) << error.code << u' ' << error.params.join(u' ') << Qt::endl;
    return 1;
}

/// Schema, made-up world, and when this catalog was first served.
Outcome prepare(Province& province)
{
    if (const Outcome migrated = province.database.migrate(); !migrated)
        return migrated;
    Transaction db(province.database.here(), Transaction::Kind::Write);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    settle(db, madeUpWorld(), now.toMSecsSinceEpoch());
    if (fact(db, u"catalog.base"_s) != province.catalog.name()) {
        keepFact(db, u"catalog.base"_s, province.catalog.name());
        keepFact(db, u"catalog.publishedAt"_s, momentText(now));
    }
    if (!db.commit())
        return Error{ErrorKind::Damaged, u"sandbox.database"_s, {db.failure()}};
    return Done{};
}

/// What whoever started the sandbox needs to know.
QByteArray greeting(const TlsServer& server, const Identities& identities, const Province& province)
{
    const QJsonObject json{{u"port"_s, server.port()},
                           {u"url"_s, u"https://localhost:%1/api/v1"_s.arg(server.port())},
                           {u"ca"_s, identities.authorityPath()},
                           {u"adminKey"_s, QString::fromLatin1(province.adminKey)},
                           {u"pid"_s, QCoreApplication::applicationPid()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

bool tell(const QByteArray& text, const QString& portFile)
{
    QFile out;
    const bool isPrinted =
        out.open(stdout, QIODevice::WriteOnly) && out.write(text) == text.size() && out.flush();
    if (portFile.isEmpty())
        return isPrinted;
    QSaveFile file(portFile);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

int serve(const Options& options, Province& province, const Identities& identities)
{
    FaultPlan faults;
    if (const Outcome planned = faults.replace(options.faults); !planned)
        return complain(planned.error());
    Desk desk(province, faults);
    TlsServer server(identities, desk, options.workers);
    if (const Outcome listening = server.listen(options.address, quint16(options.port)); !listening)
        return complain(listening.error());
    if (options.departmentPace > 0) {
        const qint64 pace = qint64(options.departmentPace) * millisecondsASecond;
        server.every(departmentsLook, [&province, pace] {
            moveCasesOn(province.database, QDateTime::currentMSecsSinceEpoch(), pace);
        });
    }
    if (!tell(greeting(server, identities, province), options.portFile))
        return complain({ErrorKind::Damaged, u"sandbox.folder"_s, {options.portFile}});
    if (options.leavesWithInput)
        server.leaveWithInput();
    server.run();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const Result<Options> options = optionsFrom(QCoreApplication::arguments());
    if (!options)
        return complain(options.error());
    const Result<Identities> identities = Identities::in(options->folder, options->hosts);
    if (!identities)
        return complain(identities.error());
    Result<CatalogBase> catalog = CatalogBase::load(options->catalog, options->generatedEntries);
    if (!catalog)
        return complain(catalog.error());
    Province province{Database(options->database), std::move(catalog).value(), options->folder,
                      QUuid::createUuid().toByteArray(QUuid::WithoutBraces), options->secondsOff};
    if (const Outcome ready = prepare(province); !ready)
        return complain(ready.error());
    return serve(*options, province, *identities);
}
