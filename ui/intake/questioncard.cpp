// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/questioncard.h"

#include "core/form/displayvalue.h"
#include "core/form/valueshape.h"
#include "ui/common/look.h"
#include "ui/intake/optionbuttons.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>

namespace yichuang {

QuestionCard::QuestionCard(const Question& question, QWidget* parent)
    : QFrame(parent),
      m_question(question),
      m_number(newLabel({}, QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_text(newLabel(question.text, QStringLiteral("body"), QStringLiteral("ink"), this)),
      m_answer(newLabel({}, QStringLiteral("strong"), QStringLiteral("accent"), this)),
      m_default(newLabel(tr("usual"), QStringLiteral("small"), QStringLiteral("soft"), this)),
      m_body(nullptr)
{
    setProperty("kind", QStringLiteral("card"));
    setCursor(Qt::PointingHandCursor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 9, 16, 9);
    column->setSpacing(8);
    column->addWidget(newHead());
    m_body = newBody();
    column->addWidget(m_body);
    setActive(false);
}

QWidget* QuestionCard::newHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_number->setProperty("badge", QStringLiteral("soft"));
    m_default->setProperty("badge", QStringLiteral("soft"));
    m_default->setToolTip(tr("Nobody has asked yet; this holds until answered otherwise"));
    m_text->setWordWrap(true);
    m_answer->setWordWrap(true);
    m_answer->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addWidget(m_text, 3);
    row->addWidget(m_default, 0, Qt::AlignVCenter);
    row->addWidget(m_answer, 2);
    return head;
}

QWidget* QuestionCard::newBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 7);
    column->setSpacing(8);
    if (m_question.type == QuestionType::Number || m_question.type == QuestionType::Date) {
        m_typed = new QLineEdit(body);
        m_typed->setAccessibleName(m_question.text);
        m_typed->setPlaceholderText(
            m_question.type == QuestionType::Date ? tr("A day, e.g. 20260213") : tr("A number"));
        connect(m_typed, &QLineEdit::editingFinished, this, [this] {
            if (m_isActive && !answer().isUndefined())
                Q_EMIT answered(answer());
        });
        column->addWidget(m_typed);
    } else {
        const bool isMultiple = m_question.type == QuestionType::Multi;
        m_options = new OptionButtons(
            m_question.options,
            isMultiple ? OptionButtons::Choice::Several : OptionButtons::Choice::One, body);
        connect(m_options, &OptionButtons::changed, this, [this] { Q_EMIT answered(answer()); });
        column->addWidget(m_options);
    }
    if (!m_question.effect.isEmpty()) {
        auto* effect = newLabel(tr("Decides: %1").arg(m_question.effect), QStringLiteral("small"),
                                QStringLiteral("soft"), body);
        effect->setWordWrap(true);
        column->addWidget(effect);
    }
    return body;
}

void QuestionCard::show(int number, const QJsonValue& answer, bool isGiven)
{
    m_number->setText(QString::number(number));
    setLook(*m_number, "badge", isGiven ? QStringLiteral("accent") : QStringLiteral("soft"));
    const QString shown = text(answer);
    m_answer->setText(shown);
    m_default->setVisible(!isGiven && !shown.isEmpty() && !m_isActive);
    m_default->setProperty("applies", !isGiven && !shown.isEmpty());
    if (m_options)
        m_options->setChosen(textList(answer));
    if (m_typed && !m_typed->hasFocus())
        m_typed->setText(shown);
    setAccessibleName(QStringLiteral("%1 %2").arg(m_question.text, shown));
}

void QuestionCard::setActive(bool isActive)
{
    m_isActive = isActive;
    setLook(*this, "active", isActive ? QStringLiteral("true") : QStringLiteral("false"));
    setLook(*m_text, "level", isActive ? QStringLiteral("lead") : QStringLiteral("body"));
    m_body->setVisible(isActive);
    m_answer->setVisible(!isActive);
    m_default->setVisible(!isActive && m_default->property("applies").toBool());
}

QWidget* QuestionCard::input() const
{
    return m_typed;
}

bool QuestionCard::press(int digit)
{
    return m_options && m_options->press(digit);
}

QJsonValue QuestionCard::answer() const
{
    if (m_typed) {
        const QString typed = m_typed->text().trimmed();
        if (m_question.type == QuestionType::Date) {
            const QDate day = dayAsTyped(typed);
            return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue::Undefined;
        }
        bool isNumber = false;
        const double number = typed.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue::Undefined;
    }
    const QStringList chosen = m_options->chosen();
    if (m_question.type == QuestionType::Multi)
        return QJsonArray::fromStringList(chosen);
    return chosen.isEmpty() ? QJsonValue::Undefined : QJsonValue(chosen.first());
}

QString QuestionCard::text(const QJsonValue& answer) const
{
    if (answer.isUndefined() || answer.isNull())
        return {};
    if (m_question.type == QuestionType::Number)
        return QString::number(answer.toDouble());
    if (m_question.type == QuestionType::Date)
        return chineseDate(isoDay(answer.toString()));
    QStringList labels;
    for (const QuestionOption& option : m_question.options) {
        if (textList(answer).contains(option.value))
            labels.append(option.label);
    }
    return labels.isEmpty() ? tr("none of these") : labels.join(u'、');
}

void QuestionCard::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    Q_EMIT wanted();
}

} // namespace yichuang
