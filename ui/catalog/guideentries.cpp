// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/guideentries.h"

#include "core/documents/circumstance.h"
#include "core/documents/guidewording.h"

#include <algorithm>

namespace yichuang {

namespace {

/// For translations: the words of this file.
struct GuideEntries
{
    Q_DECLARE_TR_FUNCTIONS(GuideEntries)
};

struct Badge
{
    QString text;
    QString tone;
};

Badge badgeOf(const GuideMaterial& material)
{
    if (material.ways.contains(Waiver::Generated))
        return {GuideEntries::tr("made here"), QStringLiteral("accent")};
    if (isExempt(material.ways))
        return {GuideEntries::tr("exempt"), QStringLiteral("good")};
    if (material.ways.contains(Waiver::Chain))
        return {GuideEntries::tr("from an earlier matter"), QStringLiteral("good")};
    return {GuideEntries::tr("to bring"), QStringLiteral("soft")};
}

QString whenText(const Scenario& scenario, const QList<Condition>& circumstances)
{
    const QString text = circumstancesText(scenario, circumstances);
    return text.isEmpty() ? text : GuideEntries::tr("If: %1").arg(text);
}

QString fieldText(const GuideField& field)
{
    if (field.isFromChain)
        return GuideEntries::tr("%1 (filled in later)").arg(field.name);
    return field.need == GuideField::Need::Never ? GuideEntries::tr("%1 (optional)").arg(field.name)
                                                 : field.name;
}

/// The fields of a group that are asked in the same circumstances.
struct FieldLine
{
    QList<Condition> circumstances;
    QStringList names;
};

QList<FieldLine> linesOf(const GuideFieldGroup& group)
{
    QList<FieldLine> lines;
    for (const GuideField& field : group.fields) {
        const auto known = std::ranges::find_if(lines, [&](const FieldLine& line) {
            return std::ranges::equal(line.circumstances, field.circumstances);
        });
        if (known == lines.end())
            lines.append({field.circumstances, {fieldText(field)}});
        else
            known->names.append(fieldText(field));
    }
    return lines;
}

} // namespace

GuideEntry entryOf(const Guide& guide, const GuideMaterial& material)
{
    GuideEntry entry;
    const Badge badge = badgeOf(material);
    entry.name = material.name;
    entry.badge = badge.text;
    entry.tone = badge.tone;
    entry.when = whenText(*guide.scenario, material.circumstances);
    entry.lines.append(preparedText(*guide.scenario, material));
    entry.lines += material.notes;
    if (!guide.matter && material.matters.size() < guide.open().size()) {
        QStringList names;
        for (const MatterId& id : material.matters)
            names.append(guide.scenario->matter(id)->name);
        entry.lines.append(GuideEntries::tr("For: %1").arg(names.join(u'、')));
    }
    return entry;
}

GuideEntry entryOf(const Scenario& scenario, const GuideFieldGroup& group)
{
    GuideEntry entry;
    entry.name = group.repeats ? GuideEntries::tr("%1 (each)").arg(group.title) : group.title;
    entry.badge = GuideEntries::tr("%n field(s)", nullptr, int(group.fields.size()));
    entry.tone = QStringLiteral("soft");
    const QList<FieldLine> lines = linesOf(group);
    if (lines.size() == 1)
        entry.when = whenText(scenario, lines.first().circumstances);
    for (const FieldLine& line : lines) {
        const QString names = line.names.join(u'、');
        const bool isApart = lines.size() > 1 && !line.circumstances.isEmpty();
        entry.lines.append(isApart ? whenText(scenario, line.circumstances) + u'\n' + names
                                   : names);
    }
    return entry;
}

GuideEntry entryOf(const Scenario& scenario, const Question& question)
{
    GuideEntry entry;
    entry.name = question.text;
    if (question.askWhen)
        entry.when = whenText(scenario, {*question.askWhen});
    QStringList options;
    for (const QuestionOption& option : question.options)
        options.append(option.label);
    if (!options.isEmpty())
        entry.lines.append(options.join(QStringLiteral(" / ")));
    if (!question.effect.isEmpty())
        entry.lines.append(GuideEntries::tr("Decides: %1").arg(question.effect));
    return entry;
}

QString materialFigures(const QList<GuideMaterial>& materials)
{
    int exempt = 0;
    int generated = 0;
    for (const GuideMaterial& material : materials) {
        if (material.ways.contains(Waiver::Generated))
            ++generated;
        else if (isExempt(material.ways))
            ++exempt;
    }
    const auto all = int(materials.size());
    return GuideEntries::tr("%1 at most: %2 to bring, %3 exempt, %4 made here")
        .arg(all)
        .arg(all - exempt - generated)
        .arg(exempt)
        .arg(generated);
}

QString statusBadge(const Matter& matter)
{
    switch (matter.status) {
    case MatterStatus::Cancelled:
        return GuideEntries::tr("cancelled");
    case MatterStatus::Replaced:
        return GuideEntries::tr("replaced");
    case MatterStatus::Active:
        break;
    }
    return {};
}

} // namespace yichuang
