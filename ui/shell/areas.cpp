// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/areas.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

QString nameOf(Area area)
{
    return area == Area::Intake ? QCoreApplication::translate("Areas", "Take in")
                                : QCoreApplication::translate("Areas", "Cases");
}

QString iconOf(Area area)
{
    return area == Area::Intake ? u"home"_s : u"cases"_s;
}

} // namespace yichuang
