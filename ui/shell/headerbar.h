// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workplacelabel.h"

#include <QFrame>

class QLabel;

namespace yichuang {

/// The line on top: what one is doing on the left, where and who one is on the right.
class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    explicit HeaderBar(const WorkplaceLabel& place, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& detail = {});

private:
    QLabel* m_title;
    QLabel* m_detail;
};

} // namespace yichuang
