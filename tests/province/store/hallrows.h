// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/transaction.h"

#include <QDate>

#include <optional>

namespace yichuang::sandbox {

/// Somebody's e-certificate.
struct CertificateRow
{
    QString material;
    QString holderId;
    QString holder;
    QString source;
    QJsonObject content; ///< `Certificate` of the contract
};

void keepCertificate(Transaction& db, const CertificateRow& row);
/// By the number of the holder, else by the name alone.
std::optional<CertificateRow> certificateFor(Transaction& db, const QString& material,
                                             const QString& holderId, const QString& holder);

/// Who asked for whose certificate, with whose consent.
struct LookupRow
{
    QString id;
    QString hall;
    QString terminal;
    QString clerk;
    qint64 at = 0;
    QJsonObject asked;
    QString outcome;
};

void addLookup(Transaction& db, const LookupRow& row);

void addEvaluation(Transaction& db, const QString& id, const QString& hall,
                   const QJsonObject& evaluation);

/// `Tallies` of the contract, both days included.
QJsonObject talliesOf(Transaction& db, const QString& hall, QDate from, QDate until);

} // namespace yichuang::sandbox
