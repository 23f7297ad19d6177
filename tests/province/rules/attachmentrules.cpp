// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/casefiling.h"
#include "tests/province/rules/replies.h"
#include "tests/province/rules/rules.h"
#include "tests/province/store/paperrows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr qsizetype largestPiece = 1024 * 1024;
constexpr qint64 largestAttachment = 50 * 1024 * 1024;

bool isHash(const QString& text)
{
    static const QRegularExpression shape(u"^[0-9a-f]{64}$"_s);
    return shape.match(text).hasMatch();
}

Reply stateReply(const AttachmentRow& row)
{
    return jsonReply({{u"received"_s, row.received}, {u"complete"_s, row.isComplete}});
}

Reply invalid(const QString& pointer)
{
    return problem(u"request.invalid"_s, {{u"pointer"_s, pointer}});
}

/// On the disk, not only on its way there, before the database says so.
bool writeAt(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(path.section(u'/', 0, -2)) && file.open(QIODevice::ReadWrite) &&
           file.seek(offset) && file.write(bytes) == bytes.size() && file.flush() &&
           fdatasync(file.handle()) == 0;
}

QString hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Reply attachToCase(Call& call)
{
    const OwnCase own = ownCase(call);
    if (own.refusal)
        return *own.refusal;
    if (!isHash(call.argument(1)))
        return invalid(u"/hash"_s);
    attach(call.db, own.row.number, call.argument(1), call.body);
    CaseFiling filing(call, own.row);
    return filing.finish();
}

Reply getAttachmentState(Call& call)
{
    if (!isHash(call.argument(0)))
        return invalid(u"/hash"_s);
    const auto row = attachmentOf(call.db, call.argument(0));
    return stateReply(row.value_or(AttachmentRow{}));
}

Reply getAttachment(Call& call)
{
    const QString hash = call.argument(0);
    const auto row = isHash(hash) ? attachmentOf(call.db, hash) : std::nullopt;
    if (!row || !row->isComplete || !maySee(call.db, hash, call.terminal.hall))
        return problem(u"attachment.notFound"_s);
    const qint64 offset = call.request.query().queryItemValue(u"offset"_s).toLongLong();
    QFile file(call.province.attachmentPath(hash));
    if (offset < 0 || offset > row->size || !file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return invalid(u"/offset"_s);
    Reply reply;
    reply.setHeader("Content-Type", "application/octet-stream");
    reply.body = file.readAll();
    return reply;
}

Reply appendToAttachment(Call& call)
{
    const QString hash = call.argument(0);
    const QByteArray& piece = call.request.body;
    bool hasOffset = false;
    bool hasLength = false;
    const qint64 offset = call.request.header("Upload-Offset").toLongLong(&hasOffset);
    const qint64 length = call.request.header("Upload-Length").toLongLong(&hasLength);
    if (!isHash(hash) || !hasOffset || offset < 0 || !hasLength || length < 1)
        return invalid(u"/Upload-Offset"_s);
    if (piece.size() > largestPiece || length > largestAttachment)
        return problem(u"request.tooLarge"_s);

    AttachmentRow row = lockAttachment(call.db, hash, length);
    addAttachmentHall(call.db, hash, call.terminal.hall);
    if (row.isComplete)
        return stateReply(row);
    if (offset > row.received || row.size != length || offset + piece.size() > length)
        return problem(u"attachment.offsetMismatch"_s, {{u"received"_s, row.received}});

    const QString path = call.province.attachmentPath(hash);
    const QByteArray news = piece.mid(row.received - offset);
    if (!news.isEmpty() && !writeAt(path, row.received, news))
        return problem(u"server.unavailable"_s);
    row.received += news.size();
    row.isComplete = row.received == row.size;
    if (row.isComplete && hashOf(path) != hash) {
        dropAttachment(call.db, hash);
        call.keepsChanges = true;
        return problem(u"attachment.hashMismatch"_s);
    }
    keepAttachment(call.db, row);
    return stateReply(row);
}

} // namespace yichuang::sandbox
