// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/catalog/catalogreader.h"

class QCoreApplication;

namespace yichuang {

/// Gives the program the name that its folders and its version go by.
void nameProgram(QCoreApplication& application);

/// The days the program brings along. "calendar.damaged".
Result<WorkCalendar> builtinCalendar();

/// The catalog in a folder, to work with; the built-in one where the folder is empty.
CatalogReading loadCatalog(const QString& folder);

/// The same with everything its author should know.
CatalogReading checkCatalog(const QString& folder);

} // namespace yichuang
