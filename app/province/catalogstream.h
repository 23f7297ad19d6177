// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/province/provincesession.h"
#include "core/ports/catalogfeed.h"

#include <QUrlQuery>

#include <memory>

namespace yichuang {

/// The catalog streams of the contract. For the thread of its session; a piece that is being taken
/// holds the network back.
class CatalogStream : public CatalogFeed
{
public:
    /// `session` outlives it; `region` is whose catalog it is, empty for all.
    CatalogStream(ProvinceSession& session, QString region);
    ~CatalogStream() override;

    void snapshot(const QString& version, qint64 after, TakeCatalogPiece take,
                  Answered<CatalogEnd> answered) override;
    void deltas(const QString& cursor, TakeCatalogPiece take,
                Answered<CatalogEnd> answered) override;
    void breakOff() override;

    /// Between two pieces, milliseconds.
    static constexpr int longestSilence = 20000;

private:
    class Run;
    QUrlQuery place() const;
    void begin(const QByteArray& target, TakeCatalogPiece take, Answered<CatalogEnd> answered);

    ProvinceSession& m_session;
    QString m_region;
    std::shared_ptr<Run> m_run; ///< the stream that is under way
};

} // namespace yichuang
