// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QJsonValue>
#include <QList>

namespace yichuang {

/// What the applicant answered: question -> text, number, or list (several choices).
/// A question that is hidden or unanswered has no entry.
using Answers = QHash<QuestionId, QJsonValue>;

/// A condition of the catalog on answers or on the day of intake (question "$date").
/// A condition on a question without an answer is false.
struct Condition
{
    enum class Kind { All, Any, Not, Equals, In, Has, LessThan };

    Kind kind = Kind::All;      ///< All of nothing is true: the default condition always holds
    QList<Condition> parts;     ///< All, Any: any number; Not: one
    QuestionId question;        ///< the comparisons
    QList<QJsonValue> operands; ///< In: several; the other comparisons: one

    bool isAlways() const { return kind == Kind::All && parts.isEmpty(); }
    bool operator==(const Condition&) const = default;
};

/// Whether `condition` holds for `answers` on the day of intake.
bool holds(const Condition& condition, const Answers& answers, QDate intakeDay);

/// Every question the condition looks at, "$date" included.
QList<QuestionId> questionsOf(const Condition& condition);

} // namespace yichuang
