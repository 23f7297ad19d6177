// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formsession.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace yichuang {

class FieldWords;
struct MergedField;

/// Two sources say different things: both values, and a choice between them.
class DifferenceBar : public QFrame
{
    Q_OBJECT

public:
    explicit DifferenceBar(QWidget* parent);

    void show(const ValueDifference& difference, const MergedField& field, const FieldWords& words);
    using QFrame::show;
    /// Tab goes from the field to the choice.
    void followInTabOrder(QWidget& field);

Q_SIGNALS:
    void settled(const QJsonValue& chosen);

private:
    QLabel* m_text;
    QPushButton* m_keep;
    QPushButton* m_other;
    ValueDifference m_difference;
};

} // namespace yichuang
