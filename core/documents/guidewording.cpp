// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/guidewording.h"

#include "core/documents/circumstance.h"
#include "core/documents/wording.h"
#include "core/form/displayvalue.h"

namespace yichuang {

namespace {

/// The paper itself: "原件1份，看过就还；复印件1份".
QString onPaper(const GuidePieces& pieces)
{
    QStringList parts;
    if (pieces.showOriginal > 0)
        parts.append(QStringLiteral("原件%1份，看过就还").arg(pieces.showOriginal));
    if (pieces.keepOriginal > 0)
        parts.append(QStringLiteral("原件%1份，留下").arg(pieces.keepOriginal));
    if (pieces.copies > 0)
        parts.append(QStringLiteral("复印件%1份").arg(pieces.copies));
    if (parts.isEmpty())
        return pieces.acceptsElectronic ? QStringLiteral("电子的就可以")
                                        : QStringLiteral("当场出示");
    const QString each = pieces.isEach ? QStringLiteral("（每人）") : QString();
    return parts.join(u'；') + each;
}

QString waysText(const GuidePieces& pieces, const QList<Waiver>& ways, int deferDays)
{
    if (ways.contains(Waiver::Generated))
        return QStringLiteral("不用带：窗口生成，您签字");
    QString text = onPaper(pieces);
    if (isExempt(ways))
        text = QStringLiteral("免提交（数据共享或者电子证照）；查不到时：") + text;
    else if (ways.contains(Waiver::Chain))
        text = QStringLiteral("前面的事项办出来直接用；已经有的：") + text;
    if (ways.contains(Waiver::Promise))
        text += QStringLiteral("；可以书面承诺代替");
    if (ways.contains(Waiver::Defer) && deferDays > 0)
        text += QStringLiteral("；可以先办，%1个工作日内补交").arg(deferDays);
    return text;
}

/// The catalog names matters of the programme by id, others by name.
QString replacements(const Scenario& scenario, const Matter& matter)
{
    QStringList names = matter.replacedBy.split(u'、');
    for (QString& name : names) {
        if (const Matter* other = scenario.matter(MatterId(name)))
            name = other->name;
    }
    return names.join(u'、');
}

} // namespace

QString draftedMark()
{
    return QStringLiteral("草拟，待牵头部门核定");
}

QString preparedText(const Scenario& scenario, const GuideMaterial& material)
{
    if (material.alternatives.isEmpty())
        return waysText(material.pieces, material.ways, material.deferDays);
    QStringList texts;
    for (const GuideAlternative& alternative : material.alternatives) {
        const QString when = circumstanceText(scenario, alternative.when);
        const QString name =
            when.isEmpty() ? alternative.name : alternative.name + u'（' + when + u'）';
        texts.append(name + u'：' +
                     waysText(alternative.pieces, alternative.ways, material.deferDays));
    }
    return QStringLiteral("按情形带一种：") + texts.join(u'。');
}

QString handlingTime(const Matter& matter)
{
    const QString limit = limitText(handlingLimit(matter));
    if (!limit.isEmpty())
        return limit;
    return matter.handling == Handling::Immediate ? QStringLiteral("当场办结")
                                                  : QStringLiteral("无固定期限");
}

QString handlingKind(const Matter& matter)
{
    return matter.handling == Handling::Immediate ? QStringLiteral("即办件")
                                                  : QStringLiteral("承诺件");
}

QString limitWithBasis(const std::optional<Limit>& limit)
{
    const QString text = limitText(limit);
    return text.isEmpty() || limit->basis.isEmpty() ? text : text + u'（' + limit->basis + u'）';
}

QString chainTimeText(const ChainTime& time)
{
    QStringList parts;
    if (time.workingDays > 0)
        parts.append(QStringLiteral("%1个工作日").arg(time.workingDays));
    if (time.days > 0)
        parts.append(QStringLiteral("%1日").arg(time.days));
    if (time.months > 0)
        parts.append(QStringLiteral("%1个月").arg(time.months));
    if (time.unlimited > 0)
        parts.append(QStringLiteral("没有固定期限的%1项").arg(time.unlimited));
    if (parts.isEmpty())
        return QStringLiteral("当场办结");
    return parts.join(QStringLiteral("，另加"));
}

QString statusText(const Scenario& scenario, const Matter& matter)
{
    QString text = matter.status == MatterStatus::Replaced ? QStringLiteral("已由其他事项代替")
                                                           : QStringLiteral("已取消");
    if (matter.effectiveFrom.isValid())
        text = QStringLiteral("自%1起").arg(chineseDate(matter.effectiveFrom)) + text;
    if (!matter.statusNote.isEmpty())
        text += u'：' + matter.statusNote;
    if (!matter.replacedBy.isEmpty())
        text += QStringLiteral("（改办：%1）").arg(replacements(scenario, matter));
    return text;
}

} // namespace yichuang
