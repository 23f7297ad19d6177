// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakeflow.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yichuang {

/// The steps on the left, each with its mark and key: where one is, what is done, what needs work.
class StepList : public QFrame
{
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);

    void show(const IntakeFlow& flow, const IntakeFacts& facts);
    using QFrame::show;

Q_SIGNALS:
    void chosen(yichuang::IntakeStep step);

private:
    struct Row
    {
        QPushButton* button = nullptr;
        QLabel* mark = nullptr;
    };

    Row addRow(IntakeStep step);
    static void showMark(const Row& row, StepMark mark, int open);

    QList<Row> m_rows;
};

} // namespace yichuang
