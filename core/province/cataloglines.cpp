// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/province/cataloglines.h"

#include "core/province/contenthash.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace yichuang {

void CatalogLines::feed(const QByteArray& bytes)
{
    qsizetype from = 0;
    while (!m_isBroken) {
        const qsizetype end = bytes.indexOf('\n', from);
        if (end < 0)
            break;
        m_rest.append(bytes.constData() + from, end - from);
        read(std::exchange(m_rest, {}));
        from = end + 1;
    }
    m_rest.append(bytes.constData() + from, bytes.size() - from);
    m_isBroken = m_isBroken || m_rest.size() > longestLine;
}

CatalogPiece CatalogLines::takePiece()
{
    return std::exchange(m_piece, {});
}

void CatalogLines::read(const QByteArray& line)
{
    if (line.trimmed().isEmpty())
        return;
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const QString kind = json.value("line"_L1).toString();
    if (kind == u"header") {
        m_piece.header = CatalogHeader{json.value("version"_L1).toString(),
                                       json.value("records"_L1).toInteger()};
    } else if (kind == u"end") {
        m_end = CatalogEnd{json.value("version"_L1).toString(), json.value("cursor"_L1).toString(),
                           json.value("records"_L1).toInteger(), json.value("more"_L1).toBool()};
    } else if (kind == u"record") {
        ++m_records;
        readRecord(json);
    } else {
        ++m_records;
        m_piece.refused.append({0, {}, {}, u"record.unreadable"_s});
    }
}

void CatalogLines::readRecord(const QJsonObject& json)
{
    CatalogRecord record;
    record.position = json.value("position"_L1).toInteger();
    record.kind = json.value("kind"_L1).toString();
    record.id = json.value("id"_L1).toString();
    record.region = json.value("region"_L1).toString();
    record.order = json.value("order"_L1).toInt();
    record.isRemoved = json.value("removed"_L1).toBool();
    if (record.position < 1 || record.kind.isEmpty() || record.id.isEmpty()) {
        m_piece.refused.append({record.position, record.kind, record.id, u"record.unreadable"_s});
        return;
    }
    if (!record.isRemoved) {
        const QJsonObject content = json.value("content"_L1).toObject();
        record.content = canonicalJson(content);
        record.name = content.value("name"_L1).toString();
    }
    const QByteArray hash =
        QCryptographicHash::hash(record.content, QCryptographicHash::Sha256).toHex();
    if (json.value("sha256"_L1).toString() != QLatin1StringView(hash)) {
        m_piece.refused.append({record.position, record.kind, record.id, u"record.hashWrong"_s});
        return;
    }
    m_piece.records.append(std::move(record));
}

} // namespace yichuang
