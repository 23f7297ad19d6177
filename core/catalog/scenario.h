// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/matter.h"

namespace yichuang {

enum class QuestionType { Single, Multi, Bool, Number, Date };

/// One possible answer.
struct QuestionOption
{
    QString value;
    QString label;
};

/// A situation question (情形), in the words of an ordinary person.
struct Question
{
    QuestionId id;
    QString text;
    QuestionType type = QuestionType::Single;
    QJsonValue defaultAnswer;
    std::optional<Condition> askWhen; ///< absent: always asked
    QList<QuestionOption> options;
    QString effect; ///< for the clerk: what the answer decides
};

/// Two roles are one person: fields of `role` become fields of `as`.
struct SamePersonLink
{
    Condition when;
    RoleId role;
    RoleId as;
    QHash<ElementId, QString> derived; ///< elements of the target that follow from the link
};

/// A matter that can't be accepted here, and where to go instead.
struct Rejection
{
    MatterId matter;
    QString message;
    QString instead = {}; ///< where to go

    /// Why not, and where to go; empty if the catalog doesn't say.
    QString words() const
    {
        return message.isEmpty() || instead.isEmpty() ? message + instead
                                                      : message + u'；' + instead;
    }
    bool operator==(const Rejection&) const = default;
};

/// From answers to matters.
struct Rule
{
    Condition when;
    QList<MatterId> include;
    QList<Rejection> reject;
    QString notice;
};

/// Hard: the later can't be decided before the earlier. Soft: better after. Feedback: filled in
/// later.
enum class ChainKind { Hard, Soft, Feedback };

/// A link between two matters of a scenario. `from` may be "E001.*": whichever sub-matter is
/// present.
struct ChainLink
{
    QString from;
    QString to;
    ChainKind kind = ChainKind::Hard;
    Condition when;
    QStringList carries;
    QString note;
};

/// Whether `pattern` ("E001.*" or an id) names `matter`.
bool namesMatter(const QString& pattern, const MatterId& matter);

/// A numbered row of the annex: a matter, or one with sub-matters.
struct NumberedMatter
{
    MatterId id;
    int no = 0;
    QString name;
    QString type;
    QStringList lead;
    QStringList collaborators;
    QList<MatterId> leaves; ///< itself if it has no sub-matters
    QString reading{};      ///< what was inferred where the print leaves room
};

/// A life-cycle scenario (场景, 一件事).
struct Scenario
{
    ScenarioId id;
    QString name;
    QString lead;
    QString no;    ///< as the annex prints it, "11.1"
    int annex = 0; ///< 1 enterprises, 2 persons; 0 unknown
    int stageNo = 0;
    QString stage;
    QString description;
    QStringList keywords;
    QList<Question> questions;
    QList<SamePersonLink> samePerson;
    QList<Rule> rules;
    QList<ChainLink> chain;
    QList<MatterId> order;
    QString orderNote;
    QList<Matter> matters;
    QList<NumberedMatter> rows; ///< as the annex prints them
    bool hasGuide = true;       ///< false: only its rows are known
    QString note;
    QString status; ///< "drafted": 待牵头部门核定
    QString confidence;
    QString verify; ///< what the lead department still has to confirm

    const Matter* matter(const MatterId& id) const;
    const Question* question(const QuestionId& id) const;
};

} // namespace yichuang
