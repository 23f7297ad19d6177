// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcatalog.h"

#include "app/text/icupronunciation.h"
#include "db/catalogsqlitestore.h"
#include "ui/sync/catalogstrip.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Opened in the thread that builds it, with a pronunciation of its own.
OpenCatalogBuild opener(const QString& folder)
{
    return [folder,
            pronunciation =
                std::make_shared<IcuPronunciation>()]() -> Result<std::unique_ptr<CatalogBuild>> {
        auto store = CatalogSqliteStore::open(folder, *pronunciation);
        if (!store)
            return store.error();
        return std::unique_ptr<CatalogBuild>(std::move(store).value());
    };
}

} // namespace

ApplicationCatalog::ApplicationCatalog(Application& application, ApplicationProvince& province)
    : m_province(province),
      m_folder(QFileInfo(application.connection().path()).path() + u"/catalog"_s)
{
    connect(&province, &ApplicationProvince::begun, this, &ApplicationCatalog::begin);
}

void ApplicationCatalog::showOn(CatalogStrip& strip)
{
    m_strip = &strip;
    connect(&strip, &CatalogStrip::pauseWanted, this, [this] {
        if (m_service)
            m_service->pause();
    });
    connect(&strip, &CatalogStrip::resumeWanted, this, [this] {
        if (m_service)
            m_service->resume();
    });
}

/// Of every region: an applicant may come from any, and the search looks nearby first.
void ApplicationCatalog::begin()
{
    if (!m_province.isSet())
        return;
    m_service = std::make_unique<CatalogService>(m_province.address(), QString(),
                                                 m_province.secrets(), opener(m_folder));
    if (m_strip)
        connect(m_service.get(), &CatalogService::stateChanged, m_strip, &CatalogStrip::setState);
    m_service->begin();
}

} // namespace yichuang
