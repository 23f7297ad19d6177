// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording.h"

#include "core/documents/materialtable.h"
#include "core/form/displayvalue.h"

namespace yichuang {

namespace {

QString firstOf(const QString& ofHall, const QList<const Matter*>& matters,
                QString Matter::*ofMatter)
{
    if (!ofHall.isEmpty())
        return ofHall;
    QStringList phones;
    for (const Matter* matter : matters) {
        const QString phone = matter->*ofMatter;
        if (!phone.isEmpty() && !phones.contains(phone))
            phones.append(phone);
    }
    return phones.join(u'、');
}

} // namespace

QString limitText(const std::optional<Limit>& limit)
{
    if (!limit)
        return {};
    switch (limit->unit) {
    case LimitUnit::WorkingDays:
        return limit->amount == 0 ? QStringLiteral("当场办结")
                                  : QStringLiteral("%1个工作日").arg(limit->amount);
    case LimitUnit::Days:
        return QStringLiteral("%1日").arg(limit->amount);
    case LimitUnit::Months:
        return QStringLiteral("%1个月").arg(limit->amount);
    }
    return {};
}

QString dueText(const DueDate& due)
{
    if (!due.isSet())
        return {};
    const QString mark =
        due.isEstimated ? QStringLiteral("（估算，以国务院公布的节假日安排为准）") : QString();
    return chineseDate(due.day) + mark;
}

QString sentenceOf(const QString& text)
{
    QString sentence = text.trimmed();
    while (sentence.endsWith(u'。') || sentence.endsWith(u'；') || sentence.endsWith(u'，'))
        sentence.chop(1);
    return sentence;
}

QList<QStringList> partyRows(const PaperFacts& facts)
{
    const Applicant& applicant = facts.papers.record.applicant;
    return {{QStringLiteral("申请人"), applicant.name},
            {QStringLiteral("证件号码"), masked(applicant.idNumber)},
            {QStringLiteral("联系电话"), masked(applicant.phone)},
            {QStringLiteral("代理人"), facts.value(QStringLiteral("agent.name"))},
            {QStringLiteral("一件事"), facts.papers.scenario.name}};
}

QList<QStringList> contactRows(const PaperFacts& facts)
{
    const HallProfile& hall = facts.hall;
    const auto& matters = facts.matters();
    return {
        {QStringLiteral("办理领取地点"), hall.address},
        {QStringLiteral("办公时间"), hall.openingHours},
        {QStringLiteral("咨询电话"), firstOf(hall.consultPhone, matters, &Matter::consultPhone)},
        {QStringLiteral("监督电话"),
         firstOf(hall.supervisePhone, matters, &Matter::supervisePhone)}};
}

void matterTable(PaperWriter& writer, const PaperFacts& facts)
{
    QList<QStringList> rows;
    for (const Matter* matter : facts.matters())
        rows.append({facts.subNumber(matter->id), fullName(*matter), matter->department});
    writer.table({QStringLiteral("分项号"), QStringLiteral("事项"), QStringLiteral("办理部门")},
                 {12, 56, 32}, rows);
}

void basisNote(PaperWriter& writer, const PaperFacts& facts, const QList<const Matter*>& matters)
{
    QStringList lines;
    for (const Matter* matter : matters) {
        const QStringList bases = citableBases(*matter);
        if (!bases.isEmpty())
            lines.append(facts.subNumber(matter->id) + u'　' + bases.join(u'、'));
    }
    if (!lines.isEmpty())
        writer.note(QStringLiteral("各分项的办理依据：") + lines.join(u'；') + u'。');
}

QStringList deferredTexts(const PaperFacts& facts)
{
    QStringList texts;
    for (const DeferredMaterial& deferred : facts.papers.decision.deferred) {
        const MergedMaterial* material =
            facts.papers.merge.material(MaterialKey::fromText(deferred.material));
        const QString name = material ? material->label : deferred.material;
        texts.append(QStringLiteral("“%1”容缺受理，请于%2前补交，办理期限照常计算。")
                         .arg(name, dueText(deferred.due)));
    }
    return texts;
}

} // namespace yichuang
