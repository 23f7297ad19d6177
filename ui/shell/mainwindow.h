// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/shell/workplacelabel.h"

#include <QMainWindow>

class QStackedWidget;

namespace yichuang {

class HeaderBar;
class NavigationRail;
class StateLine;

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
    StateLine& state() { return *m_state; }
    /// The size the type has now; Ctrl + and Ctrl − ask for the next.
    void setTypeSize(TypeSize size) { m_typeSize = size; }

Q_SIGNALS:
    void areaShown(int area);
    void typeSizeWanted(yichuang::TypeSize size);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    NavigationRail* m_rail;
    HeaderBar* m_header;
    QStackedWidget* m_pages;
    StateLine* m_state;
    TypeSize m_typeSize = TypeSize::Standard;
};

} // namespace yichuang
