// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/transaction.h"

#include <QJsonArray>

#include <optional>

namespace yichuang::sandbox {

/// A paper as issued, with its place in the case.
struct PaperRow
{
    QString number;
    qint64 ordinal = 0;
    QJsonObject paper;
};

std::optional<PaperRow> paperOf(Transaction& db, const QString& id);
/// Returns the ordinal it got.
qint64 addPaper(Transaction& db, const QString& number, const QJsonObject& paper);
/// By ordinal.
QList<PaperRow> papersOf(Transaction& db, const QString& number);

/// How much of an attachment has arrived.
struct AttachmentRow
{
    QString hash;
    qint64 size = 0;
    qint64 received = 0;
    bool isComplete = false;
};

std::optional<AttachmentRow> attachmentOf(Transaction& db, const QString& hash);
/// As attachmentOf(), made if there is none; nobody else writes it until the transaction ends.
AttachmentRow lockAttachment(Transaction& db, const QString& hash, qint64 size);
void keepAttachment(Transaction& db, const AttachmentRow& row);
void dropAttachment(Transaction& db, const QString& hash);
void addAttachmentHall(Transaction& db, const QString& hash, const QString& hall);
/// Whether the hall sent it or has a case that it belongs to.
bool maySee(Transaction& db, const QString& hash, const QString& hall);

/// What the attachment is in the case; the first word stands.
void attach(Transaction& db, const QString& number, const QString& hash, const QJsonObject& use);
/// `AttachedFile`s of the contract.
QJsonArray attachmentsOf(Transaction& db, const QString& number);

} // namespace yichuang::sandbox
