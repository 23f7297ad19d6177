// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalogfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

/// The largest built-in file has 0.2 MiB; the province's whole catalog of a scenario stays far
/// below.
constexpr qint64 largestFileMiB = 16;
constexpr qint64 bytesPerMiB = 1024 * 1024;

const QByteArray byteOrderMark("\xEF\xBB\xBF");

/// The first line (from 1) that isn't UTF-8; 0 if all are.
int lineNotUtf8(const QByteArray& bytes)
{
    int number = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(line);
        if (decoder.hasError())
            return number;
    }
    return 0;
}

/// Line and column (from 1) of a byte offset, as text.
QStringList placeAt(const QByteArray& bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {QString::number(before.count('\n') + 1),
            QString::number(QString::fromUtf8(before.mid(lineStart)).size() + 1)};
}

Error broken(const QString& code, const QStringList& params = {})
{
    return {ErrorKind::Rejected, code, params};
}

} // namespace

Result<CatalogFile> readCatalogFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return broken(u"catalog.unreadable"_s);
    if (file.size() > largestFileMiB * bytesPerMiB)
        return broken(u"catalog.tooLarge"_s, {QString::number(largestFileMiB)});
    CatalogFile result;
    result.bytes = file.readAll();
    QByteArray text = result.bytes;
    if (text.startsWith(byteOrderMark))
        text.remove(0, byteOrderMark.size());
    if (const int line = lineNotUtf8(text); line > 0)
        return broken(u"catalog.notUtf8"_s, {QString::number(line)});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return broken(u"catalog.notJson"_s, placeAt(text, error.offset));
    result.json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return result;
}

} // namespace yichuang
