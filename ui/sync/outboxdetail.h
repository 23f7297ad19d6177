// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/outboxstore.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yichuang {

class Sentences;

/// One entry with its history: every attempt with the reason why it came to nothing, and what the
/// clerk can do now.
class OutboxDetail : public QFrame
{
    Q_OBJECT

public:
    /// `sentences` outlives it.
    explicit OutboxDetail(const Sentences& sentences, QWidget* parent = nullptr);

    /// `name`: of the applicant, if known.
    void show(const OutboxLine& line, const QString& name, const QDateTime& now);
    /// Nothing is chosen: `isEmpty` tells that nothing waits at all.
    void clear(bool isEmpty);
    /// A line below the head: what is being asked, what came of it.
    void say(const QString& text, const QString& tone);

Q_SIGNALS:
    void retryWanted();
    void decisionWanted();

private:
    void addLine(const QString& left, const QString& right, const QString& tone);
    void clearHistory();

    const Sentences& m_sentences;
    QLabel* m_title;
    QLabel* m_number;
    QLabel* m_badge;
    QLabel* m_reason;
    QLabel* m_said;
    QPushButton* m_retry;
    QPushButton* m_decide;
    QVBoxLayout* m_history;
};

} // namespace yichuang
