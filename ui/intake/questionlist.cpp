// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/questionlist.h"

#include "core/intake/intakework.h"
#include "ui/intake/optionbuttons.h"
#include "ui/intake/questioncard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace yichuang {

QuestionList::QuestionList(QWidget* parent) : QScrollArea(parent), m_column(nullptr)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Situation questions"));
    auto* page = new QWidget(this);
    page->setProperty("kind", QStringLiteral("page"));
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 6, 0);
    m_column->setSpacing(8);
    m_column->addStretch();
    setWidget(page);
}

void QuestionList::bind(IntakeWork* work)
{
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    qDeleteAll(m_cards);
    m_cards.clear();
    m_asked.clear();
    m_current = nullptr;
    if (!m_work)
        return;
    connect(m_work, &IntakeWork::situationChanged, this, &QuestionList::refresh);
    refresh();
    askFirst();
}

QuestionCard* QuestionList::newCard(const QuestionId& question)
{
    auto* card = new QuestionCard(*m_work->scenario().question(question), this);
    connect(card, &QuestionCard::answered, this,
            [this, question](const QJsonValue& answer) { takeAnswer(question, answer); });
    connect(card, &QuestionCard::wanted, this, [this, card] {
        ask(m_asked.indexOf(card));
        setFocus();
    });
    m_cards.insert(question, card);
    return card;
}

void QuestionList::refresh()
{
    const Situation& situation = m_work->session().situation();
    const QList<const Question*> questions = askedQuestions(m_work->scenario(), situation);
    const Answers answers = effectiveAnswers(m_work->scenario(), situation);

    const QList<QuestionCard*> before = std::exchange(m_asked, {});
    for (const Question* question : questions) {
        QuestionCard* card = m_cards.value(question->id);
        if (!card)
            card = newCard(question->id);
        m_column->removeWidget(card);
        m_column->insertWidget(int(m_asked.size()), card);
        m_asked.append(card);
        card->show(int(m_asked.size()), answers.value(question->id, QJsonValue::Undefined),
                   isGiven(question->id));
        card->setVisible(true);
    }
    for (QuestionCard* card : before)
        card->setVisible(m_asked.contains(card));
    if (m_current && !m_asked.contains(m_current))
        askNext();
}

void QuestionList::ask(qsizetype position)
{
    // Looked at before a card closes: hiding the input would send the focus elsewhere.
    const bool hasFocusWithin = hasFocus() || isAncestorOf(QApplication::focusWidget());
    m_current = m_asked.value(position, nullptr);
    for (QuestionCard* card : std::as_const(m_asked))
        card->setActive(card == m_current);
    setFocusProxy(m_current ? m_current->input() : nullptr);
    if (hasFocusWithin)
        setFocus();
    if (m_current) {
        widget()->layout()->activate();
        ensureWidgetVisible(m_current, 0, 8);
        // The question itself stays in sight, however many answers there are.
        if (m_current->height() > viewport()->height())
            verticalScrollBar()->setValue(m_current->y());
    }
}

void QuestionList::askFirst()
{
    ask(openFrom(0));
}

void QuestionList::askNext()
{
    const qsizetype next = openFrom(m_asked.indexOf(m_current) + 1);
    ask(next < 0 ? openFrom(0) : next);
}

qsizetype QuestionList::openFrom(qsizetype position) const
{
    for (; position < m_asked.size(); ++position) {
        if (!isGiven(m_asked[position]->question().id))
            return position;
    }
    return -1;
}

bool QuestionList::goOn()
{
    if (!m_current)
        return false;
    const QJsonValue answer = m_current->answer();
    if (answer.isUndefined())
        return true; // nothing usual to take: it must be asked
    m_work->answer(m_current->question().id, answer);
    askNext();
    return true;
}

bool QuestionList::goBack()
{
    const qsizetype position = m_current ? m_asked.indexOf(m_current) : m_asked.size();
    if (position <= 0)
        return false;
    ask(position - 1);
    return true;
}

void QuestionList::takeAnswer(const QuestionId& question, const QJsonValue& answer)
{
    m_work->answer(question, answer);
    // Of several choices more may follow; Enter goes on there.
    const bool isWhole = m_work->scenario().question(question)->type != QuestionType::Multi;
    if (isWhole && m_current && m_current->question().id == question && !m_current->input())
        askNext();
}

bool QuestionList::isGiven(const QuestionId& question) const
{
    return m_work->session().situation().given.contains(question);
}

void QuestionList::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!goOn())
            Q_EMIT finished();
        return;
    case Qt::Key_Up:
        goBack();
        return;
    case Qt::Key_Down:
        if (m_current)
            ask(m_asked.indexOf(m_current) + 1);
        return;
    default:
        break;
    }
    if (isPlain && m_current && m_current->press(digitOf(event->key())))
        return;
    QScrollArea::keyPressEvent(event);
}

} // namespace yichuang
