// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/casetext.h"

#include "core/form/displayvalue.h"

#include <QCoreApplication>
#include <QStringList>

namespace yichuang {

QString readableNumber(const CaseNumber& number)
{
    const QString& text = number.text();
    constexpr qsizetype wholeNumber = 24;
    if (text.size() != wholeNumber)
        return text;
    return QStringList{text.mid(0, 6), text.mid(6, 3), text.mid(9, 8), text.mid(17, 3),
                       text.mid(20)}
        .join(u' ');
}

QString dayText(const DueDate& due)
{
    if (!due.isSet())
        return {};
    const QString day = chineseDate(due.day);
    return due.isEstimated ? QCoreApplication::translate("CaseText", "%1 (estimate)").arg(day)
                           : day;
}

} // namespace yichuang
