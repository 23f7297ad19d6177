// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakework.h"
#include "core/ports/sentences.h"

#include <QCoreApplication>

namespace yichuang {

/// What the form says about a field besides its value: its label, where the value came from, what
/// is wrong with it.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::FieldWords)

public:
    FieldWords(const IntakeWork& work, const Sentences& sentences)
        : m_work(work), m_sentences(sentences)
    {
    }

    /// Without the role, which stands above, and without the unit, which stands behind the number.
    QString label(const MergedField& field) const;
    /// The role, with the number of the row.
    QString groupTitle(const GroupView& group) const;
    /// With the role and the number of the row, for places away from the form.
    QString fullLabel(const GroupView& group, const MergedField& field) const;
    /// Where a value that nobody typed came from; empty for one that was typed.
    QString origin(const FieldView& view) const;
    /// What stands in place of an editor: the value that follows, or the matter it will come from.
    QString shown(const FieldView& view) const;
    QString missing(const MergedField& field) const;
    /// The problems in plain words: errors, or warnings alone. What is wrong with all rows together
    /// is told below them (sumProblem).
    QString problems(const FieldView& view, bool areWarnings) const;
    /// What is wrong with the rows of a role together; null if nothing.
    static const FieldProblem* sumProblem(const FieldView& view);
    QString problem(const FieldProblem& problem) const { return m_sentences.of(problem); }
    QString value(const MergedField& field, const QJsonValue& value) const;
    QString source(ValueSource source) const;
    QString matterName(const MatterId& id) const;
    std::optional<ValueDifference> difference(const FieldRef& ref) const;

private:
    const IntakeWork& m_work;
    const Sentences& m_sentences;
};

} // namespace yichuang
