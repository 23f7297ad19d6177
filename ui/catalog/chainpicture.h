// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/chainlayout.h"

#include <QWidget>

#include <memory>

namespace yichuang {

/// The chain of a scenario as a picture: a box for each matter with its department and days, lines
/// to those that wait for it, the longest way in the accent colour. The arrow keys walk from box to
/// box, Enter opens the guide.
class ChainPicture : public QWidget
{
    Q_OBJECT

public:
    explicit ChainPicture(QWidget* parent = nullptr);

    /// `current` is the matter whose guide is open, if any.
    void show(const ChainPath& path, const MatterId& current);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void matterChosen(const yichuang::MatterId& matter);
    /// The box the keys have come to is to be seen.
    void boxReached(const QRect& box);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void layOut();
    void walk(int dx, int dy);
    void open(qsizetype box);
    void paintLine(QPainter& painter, qsizetype edge) const;
    void paintBox(QPainter& painter, qsizetype box) const;
    QFont fontOf(bool isSmall, bool isStrong = false) const;

    ChainPath m_path;
    MatterId m_current;
    std::unique_ptr<ChainLayout> m_layout;
    qsizetype m_reached = 0;
};

} // namespace yichuang
