// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/constraintwords.h"

#include "core/form/displayvalue.h"

namespace yichuang {

namespace {

QString plain(double number)
{
    return QString::number(number, 'g', 15);
}

} // namespace

QStringList ConstraintWords::of(const Constraint& constraint, const QStringList& labels)
{
    QStringList words;
    if (constraint.minLength)
        words.append(tr("at least %n character(s)", nullptr, *constraint.minLength));
    if (constraint.maxLength)
        words.append(tr("at most %n character(s)", nullptr, *constraint.maxLength));
    if (constraint.min)
        words.append(tr("not below %1").arg(plain(*constraint.min)));
    if (constraint.max)
        words.append(tr("not above %1").arg(plain(*constraint.max)));
    if (constraint.earliest.isValid())
        words.append(tr("not before %1").arg(chineseDate(constraint.earliest)));
    if (constraint.latest.isValid())
        words.append(tr("not after %1").arg(chineseDate(constraint.latest)));
    if (constraint.scale)
        words.append(tr("at most %n digit(s) after the point", nullptr, *constraint.scale));
    if (constraint.granularity == Granularity::Minute)
        words.append(tr("to the minute"));
    if (!constraint.patterns.isEmpty())
        words.append(tr("in a fixed format"));
    if (constraint.allowedCodes)
        words.append(tr("only: %1").arg(labels.join(u'、')));
    return words;
}

} // namespace yichuang
