// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/catalogfolder.h"

#include <QTest>

namespace yichuang::test {

/// The folder that the environment variable CATALOG names; the built-in catalog without it.
inline CatalogReading catalogUnderTest()
{
    return loadCatalogFolder(qEnvironmentVariable("CATALOG", QStringLiteral(":/catalog")));
}

/// Rows of a test: the scenarios that have a guide, by id.
inline void addGuidedScenarios(const CatalogReading& reading)
{
    QTest::addColumn<QString>("scenario");
    if (!reading.catalog)
        return;
    for (const Scenario& scenario : reading.catalog->scenarios()) {
        if (scenario.hasGuide)
            QTest::newRow(qPrintable(scenario.id.text())) << scenario.id.text();
    }
}

/// 企业开办 came with the format, before the guides were written: until it is revised the built-in
/// one is told what it lacks, not failed.
inline bool awaitsRevision(const Scenario& scenario)
{
    return scenario.id.text() == u"E1.1" && !qEnvironmentVariableIsSet("CATALOG");
}

/// Names everything that is wrong, so that it can be mended in one go, and fails.
inline void verifyNothing(const QStringList& wrong, bool isTolerated = false)
{
    for (const QString& finding : wrong)
        qWarning().noquote() << finding;
    if (!wrong.isEmpty() && !isTolerated)
        QFAIL(qPrintable(QStringLiteral("%1 found wrong, see above").arg(wrong.size())));
}

} // namespace yichuang::test
