// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/made-up/world.h"

#include "tests/province/store/accessrows.h"
#include "tests/province/store/clerkrows.h"
#include "tests/province/store/hallrows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr qint64 codeLife = qint64(3650) * 24 * 60 * 60 * 1000;
constexpr int digitsOfWindow = 3;

/// Every window of a hall has a code: "370102001-007".
void settleHall(Transaction& db, const QJsonObject& json, qint64 now)
{
    const QString hall = json.value("hall"_L1).toString();
    addHall(db, hall, json.value("name"_L1).toString());
    for (int window = 1; window <= json.value("windows"_L1).toInt(); ++window) {
        const QString digits = QString::number(window).rightJustified(digitsOfWindow, u'0');
        addCode(db, {hall + u'-' + digits, hall, digits, now + codeLife, {}});
    }
}

void settleClerk(Transaction& db, const QJsonObject& json)
{
    Clerk clerk;
    clerk.hall = json.value("hall"_L1).toString();
    clerk.number = json.value("clerk"_L1).toString();
    clerk.name = json.value("name"_L1).toString();
    clerk.role = json.value("role"_L1).toString();
    clerk.salt = clerk.hall + clerk.number;
    clerk.password = passwordHash(clerk.salt, json.value("password"_L1).toString());
    keepClerk(db, clerk);
}

void settleCertificate(Transaction& db, QJsonObject json)
{
    const QString material = json.take("material"_L1).toString();
    const QString source = json.take("source"_L1).toString();
    keepCertificate(db, {material, json.value("holderIdNumber"_L1).toString(),
                         json.value("holderName"_L1).toString(), source, json});
}

} // namespace

QJsonObject madeUpWorld()
{
    QFile file(u":/province/world.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

void settle(Transaction& db, const QJsonObject& world, qint64 now)
{
    for (const QJsonValue& hall : world.value("halls"_L1).toArray())
        settleHall(db, hall.toObject(), now);
    for (const QJsonValue& clerk : world.value("clerks"_L1).toArray())
        settleClerk(db, clerk.toObject());
    for (const QJsonValue& certificate : world.value("certificates"_L1).toArray())
        settleCertificate(db, certificate.toObject());
}

} // namespace yichuang::sandbox
