// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/scenario.h"

#include <QFrame>
#include <QJsonValue>

class QLabel;
class QLineEdit;

namespace yichuang {

class OptionButtons;

/// One situation question: a line with its answer, or, while it is the one being asked, all its
/// options.
class QuestionCard : public QFrame
{
    Q_OBJECT

public:
    /// `question` outlives the card.
    explicit QuestionCard(const Question& question, QWidget* parent = nullptr);

    const Question& question() const { return m_question; }
    /// The answer that counts; `isGiven` tells it from a default nobody has confirmed.
    void show(int number, const QJsonValue& answer, bool isGiven);
    using QFrame::show;
    void setActive(bool isActive);
    bool isActive() const { return m_isActive; }
    /// Where the keyboard belongs while the card is active; null: to the list.
    QWidget* input() const;
    bool press(int digit);
    /// The answer as it stands on the card; undefined if there is none or it can't be understood.
    QJsonValue answer() const;

Q_SIGNALS:
    void answered(const QJsonValue& answer);
    /// The clerk clicked at it.
    void wanted();

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    QWidget* newHead();
    QWidget* newBody();
    QString text(const QJsonValue& answer) const;

    const Question& m_question;
    QLabel* m_number;
    QLabel* m_text;
    QLabel* m_answer;
    QLabel* m_default;
    OptionButtons* m_options = nullptr; ///< one of these two is there
    QLineEdit* m_typed = nullptr;
    QWidget* m_body;
    bool m_isActive = false;
};

} // namespace yichuang
