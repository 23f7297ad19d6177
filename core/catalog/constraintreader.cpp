// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/constraintreader.h"

#include "core/base/enumnames.h"

#include <QRegularExpression>

namespace yichuang {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<Granularity, 2> granularities{{
    {Granularity::Day, "day"_L1},
    {Granularity::Minute, "minute"_L1},
}};

std::optional<int> wholeNumber(const JsonPlace& record, QLatin1StringView name)
{
    const std::optional<double> real = record.real(name);
    return real ? std::optional(static_cast<int>(*real)) : std::nullopt;
}

/// A bound written either as a number or, for dates, as a day.
QDate dayBound(const JsonPlace& record, QLatin1StringView bound, QLatin1StringView day,
               DefectLog& log)
{
    if (record.at(bound).value().isString())
        return readDay(record, bound, log);
    return readDay(record, day, log);
}

QStringList readPatterns(const JsonPlace& record, DefectLog& log)
{
    QStringList patterns;
    for (const JsonPlace& entry : record.entries("pattern"_L1)) {
        const QString pattern = entry.value().toString();
        const QRegularExpression expression(pattern);
        if (expression.isValid())
            patterns.append(pattern);
        else
            log.refuse(entry.path(), u"catalog.badPattern"_s,
                       {pattern, QString::number(expression.patternErrorOffset() + 1)});
    }
    return patterns;
}

} // namespace

QDate readDay(const JsonPlace& record, QLatin1StringView name, DefectLog& log)
{
    if (!record.has(name))
        return {};
    const QDate day = QDate::fromString(record.text(name), Qt::ISODate);
    if (!day.isValid())
        log.refuse(record.at(name).path(), u"catalog.notADay"_s, {record.text(name)});
    return day;
}

Constraint readConstraint(const JsonPlace& record, DefectLog& log)
{
    Constraint constraint;
    constraint.minLength = wholeNumber(record, "minLength"_L1);
    constraint.maxLength = wholeNumber(record, "maxLength"_L1);
    constraint.min = record.real("min"_L1);
    constraint.max = record.real("max"_L1);
    constraint.earliest = dayBound(record, "min"_L1, "earliest"_L1, log);
    constraint.latest = dayBound(record, "max"_L1, "latest"_L1, log);
    constraint.scale = wholeNumber(record, "scale"_L1);
    constraint.patterns = readPatterns(record, log);
    if (record.has("options"_L1))
        constraint.allowedCodes = record.texts("options"_L1);
    constraint.granularity =
        valueIn(granularities, record.text("granularity"_L1)).value_or(Granularity::Unspecified);
    const ConstraintConflict conflict = conflictIn(constraint);
    if (conflict != ConstraintConflict::None)
        log.refuse(record.path(), u"catalog.emptyConstraint"_s, {nameOf(conflict)});
    return constraint;
}

QString nameOf(ConstraintConflict conflict)
{
    static constexpr EnumNames<ConstraintConflict, 3> names{{
        {ConstraintConflict::EmptyLength, "emptyLength"_L1},
        {ConstraintConflict::EmptyRange, "emptyRange"_L1},
        {ConstraintConflict::EmptyOptions, "emptyOptions"_L1},
    }};
    return nameIn(names, conflict);
}

} // namespace yichuang
