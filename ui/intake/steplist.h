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
    /// Icons and marks alone, where large type leaves no room for names.
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void chosen(yichuang::IntakeStep step);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QPushButton* button = nullptr;
        QLabel* key = nullptr;
        QLabel* mark = nullptr;
    };

    Row addRow(IntakeStep step);
    void fitType();
    static void showMark(const Row& row, StepMark mark, int open);

    QList<Row> m_rows;
    bool m_isNarrow = false;
};

} // namespace yichuang
