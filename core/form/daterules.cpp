// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/daterules.h"

#include "core/form/displayvalue.h"
#include "core/form/valueshape.h"

namespace yichuang {

namespace {

/// Two dates of one person, subject or row.
struct OrderWithin
{
    QStringView earlier; ///< elements
    QStringView later;
};

constexpr OrderWithin within[] = {
    {u"birthDate", u"deathDate"},
    {u"startDate", u"endDate"},
    {u"issueDate", u"expiryDate"},
    {u"validFrom", u"validUntil"},
};

/// Two dates of different subjects.
struct OrderBetween
{
    QStringView earlier; ///< field keys
    QStringView later;
};

constexpr OrderBetween between[] = {
    {u"deceased.birthDate", u"death.deathTime"},
    {u"death.deathTime", u"funeral.cremateTime"},
    {u"mother.birthDate", u"birth.birthTime"},
    {u"father.birthDate", u"birth.birthTime"},
};

/// Elements that tell what has happened.
constexpr QStringView happened[] = {u"birthDate", u"birthTime", u"deathDate", u"deathTime",
                                    u"issueDate"};

/// A day, or a moment of it; no time where it is a mere day.
struct Moment
{
    QDate day;
    std::optional<QTime> time;
};

std::optional<Moment> momentOf(const FieldView& view)
{
    const QString text = view.value.toString();
    if (const QDateTime moment = isoMoment(text); moment.isValid())
        return Moment{moment.date(), moment.time()};
    if (const QDate day = isoDay(text); day.isValid())
        return Moment{day, std::nullopt};
    return std::nullopt;
}

bool isBefore(const Moment& one, const Moment& other)
{
    if (one.day != other.day)
        return one.day < other.day;
    return one.time && other.time && *one.time < *other.time;
}

void checkOrder(const FieldView* earlier, FieldView* later)
{
    const auto first = earlier ? momentOf(*earlier) : std::nullopt;
    const auto second = later ? momentOf(*later) : std::nullopt;
    if (!first || !second || !isBefore(*second, *first))
        return;
    const QString limit =
        first->time ? chineseMoment({first->day, *first->time}) : chineseDate(first->day);
    addProblem(*later, QStringLiteral("rule.dateOrder"), {earlier->field->label, limit});
}

void checkHappened(GroupView& group, QDate today)
{
    for (const QStringView element : happened) {
        FieldView* view = FormGroups::filled(group, element);
        const auto moment = view ? momentOf(*view) : std::nullopt;
        if (moment && today.isValid() && moment->day > today)
            addProblem(*view, QStringLiteral("rule.inFuture"), {});
    }
}

} // namespace

void checkDates(const FormGroups& groups, QDate today)
{
    for (GroupView* group : groups.all()) {
        for (const OrderWithin& rule : within)
            checkOrder(FormGroups::filled(*group, rule.earlier),
                       FormGroups::filled(*group, rule.later));
        checkHappened(*group, today);
    }
    for (const OrderBetween& rule : between)
        checkOrder(groups.filled(FieldKey::fromText(rule.earlier.toString())),
                   groups.filled(FieldKey::fromText(rule.later.toString())));
}

} // namespace yichuang
