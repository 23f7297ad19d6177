// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTime;

namespace yichuang {

/// The areas of the window, in the order of the rail.
enum class Area { Intake, Cases };

QString nameOf(Area area);
QString iconOf(Area area);

// What the line at the bottom says about the work on the desk.
QString readyText();
QString savedText(QTime at);
QString notSavedText(const QString& reason);

} // namespace yichuang
