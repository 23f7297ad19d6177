// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace yichuang {

/// 演练: a strip nobody overlooks, on every page, while nothing done here counts.
class TrainingBanner : public QFrame
{
    Q_OBJECT

public:
    explicit TrainingBanner(QWidget* parent = nullptr);
};

} // namespace yichuang
