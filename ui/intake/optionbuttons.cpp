// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/optionbuttons.h"

#include "ui/common/look.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace yichuang {

namespace {

constexpr qsizetype shortLabel = 11; ///< characters; two such answers fit side by side
constexpr int lastDigit = 9;

bool areShort(const QList<QuestionOption>& options)
{
    return std::ranges::all_of(
        options, [](const QuestionOption& option) { return option.label.size() <= shortLabel; });
}

QString buttonText(qsizetype digit, const QString& label)
{
    const QString shown = digit <= lastDigit ? QString::number(digit) : QString();
    return QStringLiteral("%1   %2").arg(shown, QString(label).replace(u'&', QStringLiteral("&&")));
}

} // namespace

OptionButtons::OptionButtons(const QList<QuestionOption>& options, Choice choice, QWidget* parent)
    : QWidget(parent), m_options(options), m_choice(choice)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    const int columns = areShort(options) ? 2 : 1;
    for (qsizetype i = 0; i < options.size(); ++i) {
        auto* button = newButton({}, QStringLiteral("option"), {}, this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus); // the digits do it; Tab leads on to what follows
        button->setAccessibleName(options[i].label);
        connect(button, &QPushButton::clicked, this, [this, i] { toggle(i); });
        m_buttons.append(button);
        grid->addWidget(button, int(i) / columns, int(i) % columns);
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    showDigits();
}

void OptionButtons::setFirstDigit(int digit)
{
    m_firstDigit = digit;
    showDigits();
}

void OptionButtons::showDigits()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(buttonText(m_firstDigit + i, m_options[i].label));
}

void OptionButtons::setChosen(const QStringList& values)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(values.contains(m_options[i].value));
}

QStringList OptionButtons::chosen() const
{
    QStringList values;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            values.append(m_options[i].value);
    }
    return values;
}

bool OptionButtons::press(int digit)
{
    const int option = digit - m_firstDigit;
    if (digit < 1 || option < 0 || option >= m_buttons.size())
        return false;
    m_buttons[option]->click();
    return true;
}

void OptionButtons::toggle(qsizetype option)
{
    if (m_choice == Choice::One)
        setChosen({m_options[option].value});
    Q_EMIT changed();
}

int digitOf(int key)
{
    return key >= Qt::Key_1 && key <= Qt::Key_9 ? key - Qt::Key_0 : 0;
}

} // namespace yichuang
