// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakework.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace yichuang {

/// The answer to "why do you need this?": which matters ask for a field, which of them insist on
/// it, and by which rule.
class WhyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent);

    /// How high it may grow; what doesn't fit is scrolled.
    void setRoom(int height);
    void explain(const IntakeWork& work, const FieldView& view, const QString& title);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void addDemand(const IntakeWork& work, const FieldView& view, const FieldDemand& demand);
    void addText(const QString& text, const QString& level, const QString& tone);

    QLabel* m_title;
    QScrollArea* m_scroll;
    QWidget* m_text;
    QVBoxLayout* m_lines;
    int m_room = 0;
};

} // namespace yichuang
