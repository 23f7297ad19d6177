// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builtincalendar.h"

#include <QFile>

namespace yichuang::test {

WorkCalendar builtinCalendar()
{
    QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/data/calendar.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("calendar.json can't be opened");
    const auto calendar = WorkCalendar::fromJson(file.readAll());
    if (!calendar)
        qFatal("calendar.json is damaged");
    return *calendar;
}

} // namespace yichuang::test
