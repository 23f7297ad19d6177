// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/editors/chipseditor.h"

#include "core/form/valueshape.h"
#include "ui/common/look.h"
#include "ui/form/flowlayout.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang {

namespace {

/// How many characters fit beside one another in a column.
constexpr int lettersOfColumn = 27;
constexpr int lettersOfChip = 3; ///< what the frame of a chip takes

/// The code itself where every code is one digit (性别 1, 2), else the place in the list.
QStringList keysOf(const QList<CodeChoice>& choices)
{
    const bool areDigits = std::ranges::all_of(choices, [](const CodeChoice& choice) {
        return choice.code.size() == 1 && choice.code.front().isDigit();
    });
    QStringList keys;
    for (qsizetype i = 0; i < choices.size(); ++i)
        keys.append(areDigits ? choices[i].code : (i < 9 ? QString::number(i + 1) : QString()));
    return keys;
}

} // namespace

ChipsEditor::ChipsEditor(const QList<CodeChoice>& choices, Mode mode, QWidget* parent)
    : FieldEditor(parent), m_box(new QWidget(this)), m_mode(mode)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    auto* flow = new FlowLayout(4);
    flow->setContentsMargins(0, 2, 0, 2);
    m_box->setLayout(flow);
    m_box->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addInput(m_box);
    const QStringList keys = keysOf(choices);
    for (qsizetype i = 0; i < choices.size(); ++i)
        addChip(choices[i], keys[i]);
    connect(this, &FieldEditor::entered, this, [this] {
        const auto chosen = std::ranges::find_if(
            m_chips, [](const Chip& chip) { return chip.button->isChecked(); });
        m_at = chosen == m_chips.end() ? 0 : chosen - m_chips.begin();
        walk(0);
    });
    connect(this, &FieldEditor::left, this, [this] {
        m_at = -1;
        walk(0);
    });
}

void ChipsEditor::addChip(const CodeChoice& choice, const QString& key)
{
    const QString text = key.isEmpty() ? choice.label : key + u' ' + choice.label;
    auto* button = newButton(text, QStringLiteral("chip"), {}, m_box);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(choice.label);
    m_box->layout()->addWidget(button);
    const qsizetype at = m_chips.size();
    connect(button, &QPushButton::clicked, this, [this, at] {
        m_box->setFocus();
        choose(at);
    });
    m_chips.append({choice.code, key, button});
    m_letters += int(choice.label.size()) + lettersOfChip;
}

QJsonValue ChipsEditor::value() const
{
    QJsonArray codes;
    for (const Chip& chip : m_chips) {
        if (chip.button->isChecked())
            codes.append(chip.code);
    }
    if (m_mode == Mode::Several)
        return codes.isEmpty() ? QJsonValue() : QJsonValue(codes);
    return codes.isEmpty() ? QJsonValue(m_other) : codes.first();
}

void ChipsEditor::setValue(const QJsonValue& value)
{
    const QStringList codes = textList(value);
    bool isKnown = false;
    for (const Chip& chip : std::as_const(m_chips)) {
        const bool isChosen = codes.contains(chip.code);
        chip.button->setChecked(isChosen);
        isKnown = isKnown || isChosen;
    }
    m_other = isKnown ? QString() : codes.value(0);
    speak();
}

void ChipsEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (const Chip& chip : std::as_const(m_chips))
        chip.button->setEnabled(!isReadOnly);
}

void ChipsEditor::setState(const QString& state)
{
    for (const Chip& chip : std::as_const(m_chips))
        setLook(*chip.button, "state", state);
}

void ChipsEditor::setSpoken(const QString& name, const QString& description)
{
    m_name = name;
    m_description = description;
    speak();
}

bool ChipsEditor::isWide() const
{
    return m_letters > lettersOfColumn;
}

bool ChipsEditor::takeKey(QWidget*, QKeyEvent* event)
{
    if (m_isReadOnly || event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Right:
        walk(1);
        return true;
    case Qt::Key_Left:
        walk(-1);
        return true;
    case Qt::Key_Space:
        toggle(m_at < 0 ? 0 : m_at);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clear();
        return true;
    default:
        break;
    }
    const auto it = std::ranges::find(m_chips, event->text(), &Chip::key);
    if (event->text().isEmpty() || it == m_chips.end())
        return false;
    toggle(it - m_chips.begin());
    return true;
}

void ChipsEditor::toggle(qsizetype at)
{
    const bool isChosen = m_mode == Mode::Several && m_chips[at].button->isChecked();
    m_chips[at].button->setChecked(!isChosen);
    choose(at);
}

/// The chip at `at` has been pressed: the others give way where only one can be chosen.
void ChipsEditor::choose(qsizetype at)
{
    m_other.clear();
    if (m_mode == Mode::One) {
        for (qsizetype i = 0; i < m_chips.size(); ++i)
            m_chips[i].button->setChecked(i == at);
    }
    m_at = at;
    walk(0);
    speak();
    Q_EMIT edited();
}

void ChipsEditor::clear()
{
    setValue({});
    Q_EMIT edited();
}

void ChipsEditor::walk(int by)
{
    const qsizetype last = m_chips.size() - 1;
    if (by != 0)
        m_at = std::clamp<qsizetype>(m_at < 0 ? (by > 0 ? 0 : last) : m_at + by, 0, last);
    for (qsizetype i = 0; i <= last; ++i)
        setLook(*m_chips[i].button, "mark", i == m_at ? QStringLiteral("on") : QString());
}

/// What is chosen stands with the name: the box has no text of its own to be read.
void ChipsEditor::speak()
{
    const QString chosen = chosenLabels();
    FieldEditor::setSpoken(chosen.isEmpty() ? m_name : m_name + u' ' + chosen, m_description);
}

QString ChipsEditor::chosenLabels() const
{
    QStringList labels;
    for (const Chip& chip : m_chips) {
        if (chip.button->isChecked())
            labels.append(chip.button->accessibleName());
    }
    return labels.join(u'、');
}

} // namespace yichuang
