// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/chainpath.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace yichuang {

class ChainPicture;

/// The chain of a scenario: the longest way in words, the picture, and what its lines mean.
class ChainPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChainPage(QWidget* parent = nullptr);

    void show(const ChainPath& path, const MatterId& current);
    using QWidget::show;

Q_SIGNALS:
    void matterChosen(const yichuang::MatterId& matter);

private:
    QWidget* newLegend();

    QLabel* m_longest;
    QLabel* m_hint;
    ChainPicture* m_picture;
    QScrollArea* m_scroll;
};

} // namespace yichuang
