// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sumrules.h"

#include <QLocale>
#include <QSet>

#include <cmath>
#include <optional>

namespace yichuang {

namespace {

/// `element` of all rows of a role add up to a fixed number, or to a field of another subject.
struct SumRule
{
    QStringView element;
    double fixed;           ///< where `total` names no element
    QStringView total;      ///< an element of a subject that doesn't repeat
    int decimals;           ///< to which sums are compared: thirds of a hundred add up to 100
    QLatin1StringView code; ///< with the sum and what it should be as parameters
};

constexpr SumRule rules[] = {
    {u"invRatio", 100, {}, 2, QLatin1StringView("rule.ratioSum")},
    // 公司法 §47: the capital is what all shareholders have subscribed
    {u"invAmount", 0, u"capital", 6, QLatin1StringView("rule.amountSum")},
};

std::optional<double> totalOf(const SumRule& rule, const FormGroups& groups)
{
    if (rule.total.isEmpty())
        return rule.fixed;
    for (GroupView* group : groups.all()) {
        const FieldView* view = group->repeats ? nullptr : FormGroups::filled(*group, rule.total);
        if (view && !view->needsWork())
            return view->value.toString().toDouble();
    }
    return std::nullopt;
}

QString written(double number, int decimals)
{
    const double factor = std::pow(10, decimals);
    return QString::number(std::round(number * factor) / factor, 'f',
                           QLocale::FloatingPointShortest);
}

void checkRows(const SumRule& rule, double total, const QList<GroupView*>& rows)
{
    double sum = 0;
    bool isComplete = true;
    FieldView* last = nullptr;
    for (GroupView* row : rows) {
        FieldView* view = FormGroups::filled(*row, rule.element);
        if (!view || view->needsWork()) {
            isComplete = false;
            continue;
        }
        sum += view->value.toString().toDouble();
        last = view;
    }
    const QString is = written(sum, rule.decimals);
    const QString shouldBe = written(total, rule.decimals);
    if (last && is != shouldBe && (isComplete || sum > total))
        addProblem(*last, rule.code, {is, shouldBe});
}

} // namespace

void checkSums(const FormGroups& groups)
{
    QSet<RoleId> repeated;
    for (const GroupView* group : groups.all()) {
        if (group->repeats)
            repeated.insert(group->role);
    }
    for (const SumRule& rule : rules) {
        const auto total = totalOf(rule, groups);
        if (!total)
            continue;
        for (const RoleId& role : std::as_const(repeated))
            checkRows(rule, *total, groups.of(role));
    }
}

} // namespace yichuang
