// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/parkedlist.h"

#include "ui/cases/parkedlistmodel.h"
#include "ui/common/look.h"
#include "ui/common/rowpainter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace yichuang {

namespace {

constexpr int mostParked = 5; ///< at one window; more than that and somebody is forgotten

class ParkedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        RowPainter row(*painter, option);
        row.icon(QStringLiteral("hold"), palette::accent);
        if (index.data(ParkedListModel::IsReturnRole).toBool())
            row.badge(ParkedList::tr("correction"), palette::care, palette::careSoft);
        row.line(index.data().toString(), palette::ink);
        row.line(index.data(ParkedListModel::DetailRole).toString(), palette::inkSoft,
                 RowPainter::Weight::Small);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {option.rect.width(), 2 * RowPainter::margin + 6 + RowPainter::lineHeight(option) +
                                         RowPainter::lineHeight(option, RowPainter::Weight::Small)};
    }
};

} // namespace

ParkedList::ParkedList(QWidget* parent)
    : QFrame(parent),
      m_view(new QListView(this)),
      m_count(newLabel({}, QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_model(new ParkedListModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(
        newLabel(tr("Parked work"), QStringLiteral("strong"), QStringLiteral("ink"), this));
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(newLabel(tr("Enter goes on, Del throws away"), QStringLiteral("small"),
                             QStringLiteral("soft"), this));
    column->addLayout(head);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ParkedDelegate(m_view));
    m_view->setAccessibleName(tr("Parked work"));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT chosen(index.data(ParkedListModel::IdRole).toString());
    });
}

void ParkedList::setDrafts(const QList<Draft>& drafts, const QDateTime& now)
{
    m_model->setDrafts(drafts, now);
    m_view->setCurrentIndex(m_model->index(0));
    const bool isMuch = drafts.size() > mostParked;
    setLook(*m_count, "tone", isMuch ? QStringLiteral("care") : QStringLiteral("soft"));
    m_count->setText(isMuch ? tr("%n piece(s): finish some first", nullptr, int(drafts.size()))
                            : tr("%n piece(s)", nullptr, int(drafts.size())));
}

bool ParkedList::eventFilter(QObject* watched, QEvent* event)
{
    const QModelIndex current = m_view->currentIndex();
    if (watched != m_view || event->type() != QEvent::KeyPress || !current.isValid())
        return QFrame::eventFilter(watched, event);
    const QString id = current.data(ParkedListModel::IdRole).toString();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen(id);
        return true;
    case Qt::Key_Delete:
        Q_EMIT discardWanted(id, current.data().toString());
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace yichuang
