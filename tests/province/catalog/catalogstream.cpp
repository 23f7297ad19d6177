// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/catalog/catalogstream.h"

#include "core/province/contenthash.h"
#include "tests/province/catalog/gzip.h"

#include <QByteArrayList>
#include <QCryptographicHash>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr int linesAPiece = 500;

QByteArray quoted(const QString& text)
{
    // Kinds, ids and regions of a catalog need no escaping but for these.
    QByteArray escaped = text.toUtf8();
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

QByteArray lineOf(const CatalogRecord& record)
{
    const QByteArray content = record.isRemoved ? QByteArray() : canonicalJson(record.content);
    QByteArray line = "{\"line\":\"record\",\"position\":" + QByteArray::number(record.position) +
                      ",\"kind\":" + quoted(record.kind) + ",\"id\":" + quoted(record.id) +
                      ",\"region\":" + quoted(record.region) +
                      ",\"order\":" + QByteArray::number(record.order) + ",\"sha256\":\"" +
                      QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + '"';
    line +=
        record.isRemoved ? QByteArray(",\"removed\":true}\n") : ",\"content\":" + content + "}\n";
    return line;
}

/// The key under which a later word about a record replaces an earlier.
using RecordKey = std::pair<QString, QString>;

/// Makes the lines one piece after another.
class Lines
{
public:
    Lines(const CatalogBase& base, CatalogRange range, CatalogFrame frame, const Request& request)
        : m_base(base),
          m_range(std::move(range)),
          m_frame(std::move(frame)),
          m_trouble(request.trouble),
          m_next(m_range.after + 1)
    {
        if (request.header("Accept-Encoding").contains("gzip"))
            m_gzip = std::make_unique<Gzip>();
        for (const CatalogRecord& record : std::as_const(m_range.news))
            m_replaced.insert({record.kind, record.id});
        if (!m_range.hasBase)
            m_next = m_base.size() + 1;
    }

    QByteArray piece()
    {
        if (m_isOver)
            return {};
        QByteArrayList lines;
        if (m_isAtTheStart)
            m_pending = headerLine();
        m_isAtTheStart = false;
        while (lines.size() < linesAPiece && takeNext(lines)) {
        }
        m_isOver = lines.size() < linesAPiece;
        const QByteArray bytes = m_pending + troubled(lines).join() + (m_isOver ? endLine() : "");
        m_pending.clear();
        return m_gzip ? m_gzip->add(bytes, m_isOver) : bytes;
    }

private:
    bool takeNext(QByteArrayList& lines)
    {
        while (m_next <= m_base.size()) {
            const qint64 position = m_next++;
            if (!holdsIn(m_base.regionAt(position), m_range.region))
                continue;
            const CatalogRecord record = m_base.at(position);
            if (m_replaced.contains({record.kind, record.id}))
                continue;
            lines.append(lineOf(record));
            ++m_sent;
            return true;
        }
        while (m_nextNews < m_range.news.size()) {
            const CatalogRecord& record = m_range.news.at(m_nextNews++);
            const bool isOut = record.position <= m_range.after ||
                               (m_range.hasBase && record.isRemoved) ||
                               !holdsIn(record.region, m_range.region);
            if (isOut)
                continue;
            lines.append(lineOf(record));
            ++m_sent;
            return true;
        }
        return false;
    }

    QByteArrayList troubled(QByteArrayList lines)
    {
        if (m_trouble.isCorrupt && !lines.isEmpty()) {
            QByteArray& line = lines[lines.size() / 2];
            const qsizetype place = line.size() - 4;
            line[place] = char(line.at(place) ^ 1);
            m_trouble.isCorrupt = false;
        }
        if (m_trouble.isDoubled)
            lines += lines;
        if (m_trouble.shuffle != 0) {
            std::mt19937 random(m_trouble.shuffle);
            std::shuffle(lines.begin(), lines.end(), random);
        }
        return lines;
    }

    QByteArray headerLine() const
    {
        return "{\"line\":\"header\",\"version\":" + quoted(m_frame.version) +
               ",\"records\":" + QByteArray::number(countOf(m_base, m_range)) + "}\n";
    }

    QByteArray endLine() const
    {
        return "{\"line\":\"end\",\"version\":" + quoted(m_frame.version) +
               ",\"cursor\":" + quoted(m_frame.cursor) +
               ",\"records\":" + QByteArray::number(m_sent) +
               ",\"more\":" + (m_frame.hasMore ? "true" : "false") + "}\n";
    }

    const CatalogBase& m_base;
    CatalogRange m_range;
    CatalogFrame m_frame;
    Trouble m_trouble;
    std::unique_ptr<Gzip> m_gzip;
    QSet<RecordKey> m_replaced;
    QByteArray m_pending;
    qint64 m_next;
    qsizetype m_nextNews = 0;
    qint64 m_sent = 0;
    bool m_isAtTheStart = true;
    bool m_isOver = false;
};

} // namespace

bool holdsIn(const QString& region, const QString& asked)
{
    return asked.isEmpty() || region.isEmpty() || region == asked ||
           region == asked.left(4) + u"00"_s || region == asked.left(2) + u"0000"_s;
}

qint64 countOf(const CatalogBase& base, const CatalogRange& range)
{
    qint64 count = 0;
    QSet<RecordKey> replaced;
    for (const CatalogRecord& record : range.news) {
        replaced.insert({record.kind, record.id});
        const bool isIn = record.position > range.after && !(range.hasBase && record.isRemoved) &&
                          holdsIn(record.region, range.region);
        count += isIn ? 1 : 0;
    }
    for (qint64 position = range.after + 1; range.hasBase && position <= base.size(); ++position) {
        if (!holdsIn(base.regionAt(position), range.region))
            continue;
        if (!replaced.isEmpty()) {
            const CatalogRecord record = base.at(position);
            if (replaced.contains({record.kind, record.id}))
                continue;
        }
        ++count;
    }
    return count;
}

Pieces catalogStream(const CatalogBase& base, CatalogRange range, CatalogFrame frame,
                     const Request& request)
{
    const auto lines = std::make_shared<Lines>(base, std::move(range), std::move(frame), request);
    return [lines] { return lines->piece(); };
}

} // namespace yichuang::sandbox
