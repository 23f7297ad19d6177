// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/common/look.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/navigationrail.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>

namespace yichuang {

MainWindow::MainWindow(const WorkplaceLabel& place, QWidget* parent)
    : QMainWindow(parent),
      m_rail(new NavigationRail(this)),
      m_header(new HeaderBar(place, this)),
      m_pages(new QStackedWidget(this)),
      m_state(newLabel({}, QStringLiteral("small"), QStringLiteral("soft"), this))
{
    setWindowTitle(tr("Yichuang · one window for everything"));
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);

    statusBar()->setSizeGripEnabled(false);
    m_state->setContentsMargins(16, 2, 16, 2);
    statusBar()->addWidget(m_state, 1);
    connect(m_rail, &NavigationRail::selected, this, [this](int area) { show(area); });
    resize(1366, 768);
}

int MainWindow::addArea(const QString& iconName, const QString& title, QWidget* page)
{
    m_rail->addArea(iconName, title);
    return m_pages->addWidget(page);
}

void MainWindow::show(int area)
{
    m_pages->setCurrentIndex(area);
    m_rail->select(area);
    m_pages->currentWidget()->setFocus();
    Q_EMIT areaShown(area);
}

void MainWindow::setTitle(const QString& title, const QString& detail)
{
    m_header->setTitle(title, detail);
}

void MainWindow::setState(const QString& text)
{
    m_state->setText(text);
}

} // namespace yichuang
