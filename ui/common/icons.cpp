// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace yichuang {

namespace {

QByteArray coloured(const QString& name, QRgb colour)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", QColor(colour).name().toLatin1());
}

/// Draws the vector anew for every size, so that 125 % and 150 % stay sharp.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, QRgb colour, QRgb checkedColour)
        : m_name(std::move(name)), m_colour(colour), m_checkedColour(checkedColour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const bool isChecked = state == QIcon::On || mode == QIcon::Selected;
        const QRgb colour = mode == QIcon::Disabled ? palette::lineStrong
                                                    : (isChecked ? m_checkedColour : m_colour);
        QSvgRenderer(coloured(m_name, colour)).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({}, size), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    QString m_name;
    QRgb m_colour;
    QRgb m_checkedColour;
};

} // namespace

QIcon lineIcon(const QString& name, QRgb colour)
{
    return lineIcon(name, colour, colour);
}

QIcon lineIcon(const QString& name, QRgb colour, QRgb checkedColour)
{
    return QIcon(new LineIconEngine(name, colour, checkedColour));
}

QPixmap linePixmap(const QString& name, QRgb colour, int size, qreal scale)
{
    QPixmap picture(QSize(size, size) * scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(coloured(name, colour)).render(&painter, QRectF(picture.rect()));
    picture.setDevicePixelRatio(scale);
    return picture;
}

} // namespace yichuang
