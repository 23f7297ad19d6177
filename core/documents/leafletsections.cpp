// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/leafletsections.h"

#include "core/documents/circumstance.h"
#include "core/documents/guidewording.h"
#include "core/documents/wording.h"

#include <algorithm>

namespace yichuang {

namespace {

QString numbersOf(const Guide& guide, const QList<MatterId>& matters)
{
    if (matters.size() == guide.open().size())
        return QStringLiteral("全部");
    QStringList numbers;
    for (const MatterId& matter : matters)
        numbers.append(leafletNumber(guide, matter));
    return numbers.join(u'、');
}

QString materialText(const Guide& guide, const GuideMaterial& material)
{
    QStringList texts{preparedText(*guide.scenario, material)};
    for (const QString& note : material.notes)
        texts.append(sentenceOf(note));
    return texts.join(u'。');
}

QStringList materialRow(const Guide& guide, const GuideMaterial& material, int number)
{
    const QString when = circumstancesText(*guide.scenario, material.circumstances);
    QStringList row{QString::number(number), material.name,
                    when.isEmpty() ? QStringLiteral("都要") : when, materialText(guide, material)};
    if (!guide.matter)
        row.append(numbersOf(guide, material.matters));
    return row;
}

/// Circumstances that all fields of a group share belong to the group.
QList<Condition> shared(const GuideFieldGroup& group)
{
    const QList<Condition>& first = group.fields.first().circumstances;
    const bool areAll = std::ranges::all_of(group.fields, [&](const GuideField& field) {
        return std::ranges::equal(field.circumstances, first);
    });
    return areAll ? first : QList<Condition>();
}

QString fieldText(const GuideField& field, const QList<Condition>& ofGroup)
{
    if (field.isFromChain)
        return field.name + QStringLiteral("（办出后自动带入）");
    const bool isSometimes =
        !field.circumstances.isEmpty() && !std::ranges::equal(field.circumstances, ofGroup);
    return isSometimes ? field.name + u'※' : field.name;
}

QString phonesOf(const QString& ofHall, const Guide& guide, QString Matter::*phone)
{
    QStringList phones;
    if (!ofHall.isEmpty())
        phones.append(ofHall);
    for (const Matter* matter : guide.open()) {
        const QString number = matter->*phone;
        if (!number.isEmpty() && !phones.contains(number))
            phones.append(number);
    }
    return phones.join(u'、');
}

} // namespace

void writeMaterials(LeafletWriter& writer, const Guide& guide)
{
    QList<QStringList> rows;
    QStringList exempt;
    QStringList generated;
    for (const GuideMaterial& material : guide.materials) {
        if (material.ways.contains(Waiver::Generated))
            generated.append(material.name);
        else if (isExempt(material.ways))
            exempt.append(material.name);
        else
            rows.append(materialRow(guide, material, int(rows.size()) + 1));
    }
    QStringList header{QStringLiteral("序号"), QStringLiteral("材料"), QStringLiteral("什么情形要"),
                       QStringLiteral("怎么准备")};
    QList<int> widths{8, 24, 30, 38};
    if (!guide.matter) {
        header.append(QStringLiteral("用于事项"));
        widths = {7, 20, 28, 34, 11};
    }
    writer.table(QStringLiteral("要带的材料"), header, widths, rows);
    QList<QStringList> spared;
    if (!exempt.isEmpty())
        spared.append(
            {QStringLiteral("免提交（数据共享或者电子证照，查不到时再带）"), exempt.join(u'、')});
    if (!generated.isEmpty())
        spared.append({QStringLiteral("窗口生成，您签字"), generated.join(u'、')});
    writer.table(QStringLiteral("不用带的材料"), {QStringLiteral("为什么"), QStringLiteral("材料")},
                 {28, 72}, spared);
}

void writeFields(LeafletWriter& writer, const Guide& guide)
{
    QList<QStringList> rows;
    bool hasSometimes = false;
    for (const GuideFieldGroup& group : guide.fields) {
        const QList<Condition> ofGroup = shared(group);
        const QString when = circumstancesText(*guide.scenario, ofGroup);
        QString title = group.title;
        if (group.repeats)
            title += QStringLiteral("（每人）");
        if (!when.isEmpty())
            title += u'（' + when + u'）';
        QStringList fields;
        for (const GuideField& field : group.fields)
            fields.append(fieldText(field, ofGroup));
        const QString text = fields.join(u'、');
        hasSometimes = hasSometimes || text.contains(u'※');
        rows.append({title, text});
    }
    writer.table(QStringLiteral("要填的内容"), {QStringLiteral("关于谁"), QStringLiteral("内容")},
                 {28, 72}, rows);
    if (hasSometimes)
        writer.note(QStringLiteral("有※的视情形填写，窗口会问您；身份证能读出的内容不用手填。"));
}

QList<QStringList> leafletContacts(const LeafletFacts& facts)
{
    const HallProfile& hall = facts.hall;
    return {{QStringLiteral("办理地点"), hall.address},
            {QStringLiteral("办公时间"), hall.openingHours},
            {QStringLiteral("咨询电话"),
             phonesOf(hall.consultPhone, facts.guide, &Matter::consultPhone)},
            {QStringLiteral("监督电话"),
             phonesOf(hall.supervisePhone, facts.guide, &Matter::supervisePhone)}};
}

QString leafletNumber(const Guide& guide, const MatterId& matter)
{
    const QList<const Matter*> open = guide.open();
    const auto found = std::ranges::find(open, matter, [](const Matter* each) { return each->id; });
    if (guide.matter || found == open.end())
        return {};
    return QStringLiteral("%1").arg(found - open.begin() + 1, 2, 10, QLatin1Char('0'));
}

} // namespace yichuang
