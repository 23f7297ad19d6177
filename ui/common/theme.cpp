// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/palette.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QStyleFactory>

namespace yichuang {

namespace {

QString hex(QRgb colour)
{
    return QColor(colour).name();
}

/// The names a style sheet may use, e.g. @accent. A longer name stands before its own prefix.
QList<QPair<QString, QString>> colourNames()
{
    return {
        {QStringLiteral("@accentDark"), hex(palette::accentDark)},
        {QStringLiteral("@accentSoft"), hex(palette::accentSoft)},
        {QStringLiteral("@accentLine"), hex(palette::accentLine)},
        {QStringLiteral("@accent"), hex(palette::accent)},
        {QStringLiteral("@inkSoft"), hex(palette::inkSoft)},
        {QStringLiteral("@inkFaint"), hex(palette::inkFaint)},
        {QStringLiteral("@ink"), hex(palette::ink)},
        {QStringLiteral("@ground"), hex(palette::ground)},
        {QStringLiteral("@card"), hex(palette::card)},
        {QStringLiteral("@lineStrong"), hex(palette::lineStrong)},
        {QStringLiteral("@line"), hex(palette::line)},
        {QStringLiteral("@goodSoft"), hex(palette::goodSoft)},
        {QStringLiteral("@good"), hex(palette::good)},
        {QStringLiteral("@badSoft"), hex(palette::badSoft)},
        {QStringLiteral("@bad"), hex(palette::bad)},
        {QStringLiteral("@careSoft"), hex(palette::careSoft)},
        {QStringLiteral("@care"), hex(palette::care)},
    };
}

QPalette colours()
{
    QPalette result;
    result.setColor(QPalette::Window, QColor(palette::ground));
    result.setColor(QPalette::WindowText, QColor(palette::ink));
    result.setColor(QPalette::Base, QColor(palette::card));
    result.setColor(QPalette::AlternateBase, QColor(palette::ground));
    result.setColor(QPalette::Text, QColor(palette::ink));
    result.setColor(QPalette::Button, QColor(palette::card));
    result.setColor(QPalette::ButtonText, QColor(palette::ink));
    result.setColor(QPalette::Highlight, QColor(palette::accent));
    result.setColor(QPalette::HighlightedText, Qt::white);
    result.setColor(QPalette::PlaceholderText, QColor(palette::inkFaint));
    result.setColor(QPalette::ToolTipBase, QColor(palette::ink));
    result.setColor(QPalette::ToolTipText, Qt::white);
    return result;
}

} // namespace

int Theme::bodyPixels() const
{
    switch (m_size) {
    case TypeSize::Standard:
        return 14;
    case TypeSize::Large:
        return 29; // 22 pt at 96 dots per inch
    case TypeSize::Larger:
        return 35; // 26 pt
    case TypeSize::Largest:
        return 43; // 32 pt
    }
    return 14;
}

QFont Theme::font() const
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("sans-serif")});
    font.setPixelSize(bodyPixels());
    return font;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/style/yichuang.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto& [name, value] : colourNames())
        sheet.replace(name, value);

    const int body = bodyPixels();
    const bool isLarge = m_size != TypeSize::Standard;
    const QList<QPair<QString, int>> sizes = {
        {QStringLiteral("@pxSmall"), isLarge ? body * 5 / 6 : body - 2},
        {QStringLiteral("@pxBody"), body},
        {QStringLiteral("@pxLead"), body * 8 / 7},
        {QStringLiteral("@pxTitle"), isLarge ? body * 8 / 7 : 20},
        {QStringLiteral("@pxHero"), isLarge ? body * 9 / 7 : 26},
        // a finger's width in large type: 64 px (无障碍)
        {QStringLiteral("@pxControl"), isLarge ? 60 : 20},
        {QStringLiteral("@pxMark"), isLarge ? 32 : 18},
    };
    for (const auto& [name, value] : sizes)
        sheet.replace(name, QString::number(value) + QStringLiteral("px"));
    return sheet;
}

void Theme::applyTo(QApplication& application) const
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(colours());
    QApplication::setFont(font());
    application.setStyleSheet(styleSheet());
}

} // namespace yichuang
