// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/catalogdefecttext.h"

#include <QCoreApplication>

namespace yichuang {

namespace {

// clang-format off
constexpr Wording wordings[] = {
    {"catalog.notJson", QT_TRANSLATE_NOOP("CatalogDefectText", "This is no JSON{: %1}.")},
    {"catalog.missingFile", QT_TRANSLATE_NOOP("CatalogDefectText", "The file is missing.")},
    {"catalog.schema", QT_TRANSLATE_NOOP("CatalogDefectText", "This doesn't follow the schema: %1")},
};
// clang-format on

} // namespace

const WordingTable& catalogDefectWordings()
{
    static const WordingTable table("CatalogDefectText", wordings);
    return table;
}

QString catalogDefectText(const CatalogDefect& defect)
{
    return catalogDefectWordings().sentence(defect.code, defect.params);
}

} // namespace yichuang
