// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/province/catalogpull.h"
#include "app/province/provincesession.h"
#include "core/ports/secretstore.h"

#include <QThread>

#include <memory>

namespace yichuang {

/// Opens where the catalog is built; called in the thread that then uses it alone.
using OpenCatalogBuild = std::function<Result<std::unique_ptr<CatalogBuild>>()>;

/// Keeps the catalog up to date in a thread of its own, with a line to the province of its own:
/// neither the window nor a question at the counter waits for half a million entries.
class CatalogService : public QObject
{
    Q_OBJECT

public:
    /// `secrets` outlives it. `region` is whose catalog it is, empty for all.
    CatalogService(const ProvinceAddress& address, const QString& region, SecretStore& secrets,
                   OpenCatalogBuild open);
    ~CatalogService() override;

    /// Reads the terminal's credentials and begins; again after an enrolment.
    void begin();
    void pause();
    void resume();
    const CatalogState& state() const { return m_state; }

    /// How often the province is asked for news, milliseconds.
    static constexpr int checkEvery = 30 * 60 * 1000;

Q_SIGNALS:
    void stateChanged(const yichuang::CatalogState& state);
    /// Another version is in use: whoever searches opens it anew.
    void switched(const QString& version);

private:
    class Work;

    SecretStore& m_secrets;
    QThread m_thread;
    Work* m_work; ///< lives in the thread
    CatalogState m_state;
};

} // namespace yichuang
