// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/decision.h"

#include <QFrame>

class QLabel;

namespace yichuang {

/// What will happen, in one line that can be read from across the desk, and why.
class DecisionBanner : public QFrame
{
    Q_OBJECT

public:
    explicit DecisionBanner(QWidget* parent = nullptr);

    void show(const Decision& decision);
    /// Why nothing can be decided like this.
    void showObstacle(const QString& why);
    using QFrame::show;

private:
    void say(const QString& tone, const QString& iconName, const QString& title,
             const QString& text);

    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace yichuang
