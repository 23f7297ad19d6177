// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakework.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace yichuang {

/// The answer to "why do you need this?": which matters ask for a field, which of them insist on
/// it, and by which rule.
class WhyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent);

    void explain(const IntakeWork& work, const FieldView& view, const QString& title);

Q_SIGNALS:
    void closed();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void addDemand(const IntakeWork& work, const FieldView& view, const FieldDemand& demand);
    void addText(const QString& text, const QString& level, const QString& tone);

    QLabel* m_title;
    QVBoxLayout* m_lines;
};

} // namespace yichuang
