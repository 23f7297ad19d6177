// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/areas.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

QString nameOf(Area area)
{
    switch (area) {
    case Area::Intake:
        return QCoreApplication::translate("Areas", "Take in");
    case Area::Cases:
        return QCoreApplication::translate("Areas", "Cases");
    case Area::Guides:
        return QCoreApplication::translate("Areas", "Guides");
    case Area::Sync:
        return QCoreApplication::translate("Areas", "Reporting");
    }
    return {};
}

QString iconOf(Area area)
{
    switch (area) {
    case Area::Intake:
        return u"home"_s;
    case Area::Cases:
        return u"cases"_s;
    case Area::Guides:
        return u"book"_s;
    case Area::Sync:
        return u"sync"_s;
    }
    return {};
}

} // namespace yichuang
