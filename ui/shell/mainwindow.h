// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workplacelabel.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace yichuang {

class HeaderBar;
class NavigationRail;

/// The frame around the pages: areas on the left, header above, one line of state below. It knows
/// no page; the composition root hands them in.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WorkplaceLabel& place, QWidget* parent = nullptr);

    /// Adds an area and returns its number. Takes the page over.
    int addArea(const QString& iconName, const QString& title, QWidget* page);
    void show(int area);
    using QMainWindow::show;

    void setTitle(const QString& title, const QString& detail = {});
    /// The state in words: saved, working offline …
    void setState(const QString& text);

Q_SIGNALS:
    void areaShown(int area);

private:
    NavigationRail* m_rail;
    HeaderBar* m_header;
    QStackedWidget* m_pages;
    QLabel* m_state;
};

} // namespace yichuang
