// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace yichuang {

class IntakeWork;
class QuestionCard;

/// The situation questions, one asked at a time; those answered stay in sight and can be changed at
/// any moment. Digits answer, Enter takes the usual answer and goes on, the arrow keys walk.
class QuestionList : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionList(QWidget* parent = nullptr);

    void bind(IntakeWork* work);
    /// Asks the first question nobody has answered; none if all were.
    void askFirst();
    /// Takes the answer that stands and asks the next; false if nothing is being asked.
    bool goOn();
    /// Asks the question before; false at the first.
    bool goBack();

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void ask(qsizetype position);
    void askNext();
    qsizetype openFrom(qsizetype position) const;
    void takeAnswer(const QuestionId& question, const QJsonValue& answer);
    bool isGiven(const QuestionId& question) const;
    QuestionCard* newCard(const QuestionId& question);

    IntakeWork* m_work = nullptr;
    QVBoxLayout* m_column;
    QHash<QuestionId, QuestionCard*> m_cards;
    QList<QuestionCard*> m_asked;
    QuestionCard* m_current = nullptr;
};

} // namespace yichuang
