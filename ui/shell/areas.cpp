// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/areas.h"

#include <QCoreApplication>
#include <QTime>

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

QString readyText()
{
    return QCoreApplication::translate(
        "Areas", "Everything lies on this computer; the counter works without a network.");
}

QString savedText(QTime at)
{
    return QCoreApplication::translate("Areas", "Saved at %1").arg(at.toString(u"HH:mm:ss"_s));
}

QString notSavedText(const QString& reason)
{
    return QCoreApplication::translate("Areas", "Not saved yet: %1").arg(reason);
}

} // namespace yichuang
