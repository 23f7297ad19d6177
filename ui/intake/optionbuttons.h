// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/scenario.h"

#include <QWidget>

class QPushButton;

namespace yichuang {

/// Answers to choose from, each with the digit that chooses it. The digits are pressed by whoever
/// has the focus: see press().
class OptionButtons : public QWidget
{
    Q_OBJECT

public:
    enum class Choice { One, Several };

    OptionButtons(const QList<QuestionOption>& options, Choice choice, QWidget* parent = nullptr);

    /// The digit of the first option; 1 unless another group on the page has that.
    void setFirstDigit(int digit);

    void setChosen(const QStringList& values);
    QStringList chosen() const;
    /// The digit 1 … 9 was typed; false if no option has it.
    bool press(int digit);

Q_SIGNALS:
    /// By the clerk, not by setChosen().
    void changed();

private:
    void toggle(qsizetype option);
    void showDigits();

    QList<QuestionOption> m_options;
    Choice m_choice;
    int m_firstDigit = 1;
    QList<QPushButton*> m_buttons;
};

/// The digit of a key on the keyboard or the number pad, 1 … 9; 0 for any other key.
int digitOf(int key);

} // namespace yichuang
