// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalogarea.h"

#include "ui/catalog/guidedelegate.h"
#include "ui/catalog/guidelistmodel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace yichuang {

namespace {
/// Fewer lines of type than this are too narrow for list and guide side by side.
constexpr int roomForBoth = 40;
} // namespace

CatalogArea::CatalogArea(const GuideTools& tools, const Pronunciation& pronunciation,
                         QWidget* parent)
    : QWidget(parent),
      m_catalog(tools.catalog),
      m_pronunciation(pronunciation),
      m_input(new QLineEdit(this)),
      m_said(newLabel({}, QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_model(new GuideListModel(tools.catalog, this)),
      m_list(new QListView(this)),
      m_view(new GuideView(tools, this)),
      m_left(newLeft())
{
    setProperty("kind", QStringLiteral("page"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    row->addWidget(m_left, 2);
    row->addWidget(m_view, 5);
    setFocusProxy(m_input);

    connect(m_input, &QLineEdit::textChanged, this, &CatalogArea::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CatalogArea::showChosen);
    connect(m_list, &QListView::clicked, this, &CatalogArea::read);
    connect(m_view, &GuideView::startWanted, this, &CatalogArea::startWanted);
    search({});
}

QWidget* CatalogArea::newLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_input->setProperty("kind", QStringLiteral("search"));
    m_input->setPlaceholderText(tr("Matter or scenario, e.g. sbk"));
    m_input->setAccessibleName(tr("Search guides"));
    m_input->addAction(lineIcon(QStringLiteral("search"), palette::inkFaint),
                       QLineEdit::LeadingPosition);
    m_input->setClearButtonEnabled(true);
    m_input->installEventFilter(this);
    column->addWidget(m_input);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GuideDelegate(m_list));
    m_list->setAccessibleName(tr("Guides"));
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    return left;
}

void CatalogArea::search(const QString& query)
{
    const bool isSearching = !query.trimmed().isEmpty();
    if (isSearching && !m_search)
        m_search = std::make_unique<GuideSearch>(m_catalog, m_pronunciation);
    if (isSearching)
        m_model->setHits(m_search->find(query));
    else
        m_model->showAll();
    const bool isFound = m_model->rowCount() > 0;
    setLook(*m_said, "tone", isFound ? QStringLiteral("soft") : QStringLiteral("care"));
    m_said->setText(!isFound ? tr("Nothing fits. Try another word.")
                    : isSearching
                        ? tr("%n guide(s), ↑ ↓ choose, Enter reads", nullptr, m_model->rowCount())
                        : tr("All scenarios; type to find their matters, too"));
    // What is being read stays, as long as it fits.
    const int row = isSearching ? 0 : std::max(0, m_model->rowOf(m_view->shown()));
    m_list->setCurrentIndex(m_model->index(row));
}

void CatalogArea::walk(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_model->rowCount() - 1);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void CatalogArea::showChosen()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && m_model->guide(current) != m_view->shown())
        m_view->show(m_model->guide(current));
}

void CatalogArea::open(const GuideRef& guide)
{
    m_input->clear();
    m_list->setCurrentIndex(m_model->index(m_model->rowOf({guide.scenario, {}})));
    m_view->show(guide);
    goToGuide();
}

void CatalogArea::read()
{
    showChosen();
    goToGuide();
}

void CatalogArea::goToGuide()
{
    m_isReading = true;
    arrange();
    m_view->showTab(m_view->tab());
}

void CatalogArea::goBack()
{
    if (m_isReading && m_view->goUp()) {
        m_view->showTab(m_view->tab());
        return;
    }
    m_isReading = false;
    arrange();
    m_input->setFocus();
    m_input->selectAll();
}

bool CatalogArea::isNarrow() const
{
    return width() < roomForBoth * fontMetrics().height();
}

/// In large type, or a small window, one of both has the room.
void CatalogArea::arrange()
{
    m_left->setVisible(!isNarrow() || !m_isReading);
    m_view->setVisible(!isNarrow() || m_isReading);
}

void CatalogArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CatalogArea::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && (watched == m_input || watched == m_list))
        m_isReading = false;
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && m_list->currentIndex().isValid()) {
        read();
        return true;
    }
    if (watched == m_input && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        walk(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (watched == m_input && key == Qt::Key_Escape && !m_input->text().isEmpty()) {
        m_input->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CatalogArea::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Escape) {
        goBack();
    } else if (event->key() == Qt::Key_F9) {
        m_isReading = true;
        arrange();
        m_view->showTab(GuideView::Tab::Leaflet);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace yichuang
