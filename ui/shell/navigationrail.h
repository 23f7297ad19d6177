// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace yichuang {

/// The areas of the program as icons with a word, on the left edge. Alt+1 … Alt+9 choose one.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void addArea(const QString& iconName, const QString& title);
    void select(int area);

Q_SIGNALS:
    void selected(int area);

private:
    QVBoxLayout* m_column;
    QButtonGroup* m_areas;
};

} // namespace yichuang
