// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/applicationprovince.h"
#include "app/province/catalogservice.h"

namespace yichuang {

class CatalogStrip;

/// The province's catalog of this terminal, kept up to date from when the province can be reached;
/// its files lie in "catalog" beside the cases.
class ApplicationCatalog : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ApplicationCatalog(Application& application, ApplicationProvince& province);

    /// Shows on `strip` how far it is; the strip holds it.
    void showOn(CatalogStrip& strip);

private:
    void begin();

    ApplicationProvince& m_province;
    QString m_folder;
    CatalogStrip* m_strip = nullptr;
    std::unique_ptr<CatalogService> m_service;
};

} // namespace yichuang
