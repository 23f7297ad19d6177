// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/headerbar.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/stateline.h"
#include "ui/shell/trainingbanner.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace yichuang {

MainWindow::MainWindow(const WorkplaceLabel& place, QWidget* parent)
    : QMainWindow(parent),
      m_rail(new NavigationRail(this)),
      m_header(new HeaderBar(place, this)),
      m_pages(new QStackedWidget(this)),
      m_state(new StateLine(this))
{
    setWindowTitle(tr("Yichuang · one window for everything"));
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    if (place.isTraining)
        column->addWidget(new TrainingBanner(this));
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);

    statusBar()->setSizeGripEnabled(false);
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

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT typeSizeWanted(TypeSize(std::min(int(m_typeSize) + 1, int(TypeSize::Largest))));
        break;
    case Qt::Key_Minus:
        Q_EMIT typeSizeWanted(TypeSize(std::max(int(m_typeSize) - 1, int(TypeSize::Standard))));
        break;
    case Qt::Key_0:
        Q_EMIT typeSizeWanted(TypeSize::Standard);
        break;
    default:
        QMainWindow::keyPressEvent(event);
    }
}

} // namespace yichuang
