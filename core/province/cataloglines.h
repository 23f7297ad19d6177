// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/province/catalogmessages.h"

class QJsonObject;

namespace yichuang {

/// Reads a catalog stream (NDJSON) as its bytes come in, wherever they are cut. A record whose
/// content doesn't have its hash is refused; the rest goes on.
class CatalogLines
{
public:
    /// No line of a catalog is longer, bytes; else something else answers in the province's place.
    static constexpr qsizetype longestLine = 4 * 1024 * 1024;

    void feed(const QByteArray& bytes);
    /// What came since the last call.
    CatalogPiece takePiece();
    const std::optional<CatalogEnd>& end() const { return m_end; }
    /// A line without end: nothing more is read.
    bool isBroken() const { return m_isBroken; }
    /// Lines of records so far, good and bad.
    qint64 records() const { return m_records; }

private:
    void read(const QByteArray& line);
    void readRecord(const QJsonObject& json);

    QByteArray m_rest; ///< of a line that isn't complete yet
    CatalogPiece m_piece;
    std::optional<CatalogEnd> m_end;
    qint64 m_records = 0;
    bool m_isBroken = false;
};

} // namespace yichuang
