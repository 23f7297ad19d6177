// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogsource.h"

namespace yichuang {

QString defectLine(const CatalogDefect& defect, const Sentences& sentences)
{
    return QStringLiteral("%1 %2：%3").arg(defect.file, defect.path, sentences.of(defect));
}

CatalogPtr catalogFor(const ScenarioId& scenario, const CatalogReading& reading,
                      const Sentences& sentences, QTextStream& err)
{
    if (reading.catalog && (scenario.isEmpty() || reading.catalog->scenario(scenario)))
        return reading.catalog;
    bool isToBlame = false;
    for (const CatalogDefect& defect : reading.defects) {
        if (reading.catalog && defect.refuses != scenario)
            continue;
        isToBlame = true;
        err << defectLine(defect, sentences) << u'\n';
    }
    // A scenario that no defect refuses simply isn't there; the case file's reader says so.
    return isToBlame ? nullptr : reading.catalog;
}

} // namespace yichuang
