// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/chainpage.h"

#include "core/documents/guidewording.h"
#include "ui/catalog/chainpicture.h"
#include "ui/common/look.h"
#include "ui/common/palette.h"
#include "ui/form/flowlayout.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yichuang {

namespace {

/// A piece of a line as it is drawn in the picture.
QPixmap sampleOf(QRgb colour, double width, Qt::PenStyle style, qreal scale)
{
    constexpr int length = 32;
    constexpr int height = 10;
    QPixmap pixmap(QSize(length, height) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(colour), width, style));
    painter.drawLine(QPointF(0, height / 2.0), QPointF(length, height / 2.0));
    return pixmap;
}

QString longestText(const ChainPath& path)
{
    QStringList names;
    for (const qsizetype node : path.critical)
        names.append(path.nodes[node].name);
    if (names.isEmpty())
        return ChainPage::tr("Nothing of it is handled in the usual situation.");
    const QString time = chainTimeText(path.total);
    const QString way = names.join(QStringLiteral(" → "));
    return path.total.isOneSum()
               ? ChainPage::tr("Usual situation, longest way: %1, %2 in all").arg(way, time)
               : ChainPage::tr("Usual situation, longest way: %1, %2 (different units aren't "
                               "added up)")
                     .arg(way, time);
}

} // namespace

ChainPage::ChainPage(QWidget* parent)
    : QWidget(parent),
      m_longest(newLabel({}, QStringLiteral("strong"), QStringLiteral("accent"), this)),
      m_hint(newLabel(tr("Arrow keys walk through the matters, Enter opens the guide"),
                      QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_picture(new ChainPicture(this)),
      m_scroll(new QScrollArea(this))
{
    m_longest->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_picture);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* card = newCard(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_scroll);
    column->addWidget(m_longest);
    column->addWidget(card, 1);
    column->addWidget(newLegend());
    column->addWidget(m_hint);
    setFocusProxy(m_picture);
    connect(m_picture, &ChainPicture::matterChosen, this, &ChainPage::matterChosen);
    connect(m_picture, &ChainPicture::boxReached, this, [this](const QRect& box) {
        const QPoint middle = box.center();
        m_scroll->ensureVisible(middle.x(), middle.y(), box.width() / 2 + 12,
                                box.height() / 2 + 12);
    });
}

QWidget* ChainPage::newLegend()
{
    auto* legend = new QWidget(this);
    auto* row = new FlowLayout(8);
    legend->setLayout(row);
    const auto add = [&](QRgb colour, double width, Qt::PenStyle style, const QString& text) {
        auto* item = new QWidget(legend);
        auto* pair = new QHBoxLayout(item);
        pair->setContentsMargins(0, 0, 12, 0);
        pair->setSpacing(6);
        auto* sample = new QLabel(item);
        sample->setPixmap(sampleOf(colour, width, style, devicePixelRatioF()));
        pair->addWidget(sample);
        pair->addWidget(newLabel(text, QStringLiteral("small"), QStringLiteral("soft"), item));
        row->addWidget(item);
    };
    add(palette::accent, 2.5, Qt::SolidLine, tr("longest way"));
    add(palette::inkFaint, 1.5, Qt::SolidLine, tr("only after"));
    add(palette::inkFaint, 1.5, Qt::DashLine, tr("better after"));
    add(palette::care, 1.5, Qt::DotLine, tr("filled in afterwards"));
    return legend;
}

void ChainPage::show(const ChainPath& path, const MatterId& current)
{
    m_longest->setText(longestText(path));
    m_hint->setVisible(!path.nodes.isEmpty());
    m_picture->show(path, current);
}

} // namespace yichuang
