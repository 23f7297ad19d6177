// SPDX-License-Identifier: GPL-3.0-or-later
// T02
#include "core/documents/papers.h"
#include "core/documents/slip.h"
#include "core/documents/termtable.h"
#include "core/documents/wording.h"
#include "core/form/displayvalue.h"

namespace yichuang {

namespace {

/// The matters of one paper: those whose clock runs, and those that wait for others.
struct TakenIn
{
    QList<const Matter*> accepted;
    QList<const Matter*> waiting;
    QList<const Matter*> all; ///< both, in the order of the scenario
};

TakenIn takenIn(const PaperFacts& facts, MatterLaw law)
{
    TakenIn found;
    for (const Matter* matter : mattersUnder(law, facts.matters())) {
        const MatterTerm* term = termOf(facts.papers.decision, matter->id);
        if (term && term->standing == MatterStanding::Accepted)
            found.accepted.append(matter);
        if (term && term->standing == MatterStanding::Waiting)
            found.waiting.append(matter);
        if (term && term->standing != MatterStanding::Refused)
            found.all.append(matter);
    }
    return found;
}

QString titleOf(MatterLaw law, const TakenIn& matters)
{
    // What only waits isn't accepted, and no paper may say so.
    if (matters.accepted.isEmpty())
        return QStringLiteral("待受理事项告知单");
    switch (law) {
    case MatterLaw::Licence:
        return QStringLiteral("受理通知书");
    case MatterLaw::Registration:
        return QStringLiteral("接收申请材料凭证");
    case MatterLaw::Other:
        break;
    }
    return QStringLiteral("受理回执");
}

/// 受理日期: the day the limits are counted from.
QString acceptedOn(const PaperFacts& facts, const QList<const Matter*>& accepted)
{
    const MatterTerm* term =
        accepted.isEmpty() ? nullptr : termOf(facts.papers.decision, accepted.first()->id);
    const bool isKnown = term && term->acceptedOn.isValid();
    return chineseDate(isKnown ? term->acceptedOn : facts.papers.decision.receivedOn);
}

/// One matter has its dates in the sentence; of several each has its own, in the table.
QString promiseText(const PaperFacts& facts, const QList<const Matter*>& accepted)
{
    if (accepted.size() != 1)
        return QStringLiteral("本机关将按下表所列各事项的期限分别作出决定。");
    const MatterTerm* term = termOf(facts.papers.decision, accepted.first()->id);
    QString text;
    if (term && term->statutory.isSet())
        text += QStringLiteral("本机关将在%1前（自受理之日起%2内）作出决定；")
                    .arg(dueText(term->statutory), limitText(accepted.first()->statutoryLimit));
    if (term && term->promised.isSet())
        text += QStringLiteral("本机关承诺于%1前办结。").arg(dueText(term->promised));
    if (text.endsWith(u'；'))
        text = text.chopped(1) + u'。';
    return text;
}

/// §45: the time for it doesn't count, and the applicant is told of it in writing.
QString specialText(const QList<const Matter*>& matters)
{
    QStringList texts;
    for (const Matter* matter : matters) {
        const QStringList kinds = specialProcedures(*matter);
        if (!kinds.isEmpty())
            texts.append(QStringLiteral("“%1”需要%2").arg(matter->name, kinds.join(u'、')));
    }
    if (texts.isEmpty())
        return {};
    return QStringLiteral("%1，依据《中华人民共和国行政许可法》第四十五条，所需时间不计入办理期限，"
                          "另行书面告知。")
        .arg(texts.join(u'；'));
}

void writeLicence(PaperWriter& writer, const PaperFacts& facts, const TakenIn& matters)
{
    writer.paragraph(
        QStringLiteral(
            "你（单位）于%1提出的%2申请，材料齐全、符合法定形式，属于本机关职权范围。"
            "依据《中华人民共和国行政许可法》第三十二条第一款第（五）项的规定，予以受理，"
            "受理日期为%3。%4期限以工作日计算，不含法定节假日。%5")
            .arg(chineseDate(facts.papers.decision.receivedOn), fullNames(matters.accepted),
                 acceptedOn(facts, matters.accepted), promiseText(facts, matters.accepted),
                 specialText(matters.accepted)));
}

void writeRegistration(PaperWriter& writer, const PaperFacts& facts, const TakenIn& matters)
{
    writer.paragraph(
        QStringLiteral("你（单位）于%1提交的%2申请材料已接收，材料齐全、符合法定形式。依据《市场"
                       "主体登记管理条例》第十九条，登记机关予以确认并当场登记；不能当场登记的，在"
                       "三个工作日内登记，情形复杂的，经登记机关负责人批准可以再延长三个工作日。"
                       "依据《市场主体登记管理条例实施细则》第十八条，出具本凭证。")
            .arg(chineseDate(facts.papers.decision.receivedOn), fullNames(matters.accepted)));
}

void writeOther(PaperWriter& writer, const PaperFacts& facts, const TakenIn& matters)
{
    writer.paragraph(
        QStringLiteral("你（单位）于%1申请办理的%2，材料齐全，现予受理，受理日期为%3，将按下表所列"
                       "各事项的期限分别办结。期限以工作日计算的，不含法定节假日。")
            .arg(chineseDate(facts.papers.decision.receivedOn), fullNames(matters.accepted),
                 acceptedOn(facts, matters.accepted)));
}

void writeOperative(PaperWriter& writer, const PaperFacts& facts, MatterLaw law,
                    const TakenIn& matters)
{
    if (matters.accepted.isEmpty())
        return;
    switch (law) {
    case MatterLaw::Licence:
        return writeLicence(writer, facts, matters);
    case MatterLaw::Registration:
        return writeRegistration(writer, facts, matters);
    case MatterLaw::Other:
        return writeOther(writer, facts, matters);
    }
}

/// Those that wait for the same are told of in one sentence.
void writeWaiting(PaperWriter& writer, const PaperFacts& facts, const QList<const Matter*>& waiting)
{
    QStringList conditions;
    QHash<QString, QList<const Matter*>> byCondition;
    for (const Matter* matter : waiting) {
        const QString condition = waitingText(facts, *termOf(facts.papers.decision, matter->id));
        if (!byCondition.contains(condition))
            conditions.append(condition);
        byCondition[condition].append(matter);
    }
    for (const QString& condition : std::as_const(conditions))
        writer.paragraph(QStringLiteral("%1：%2，届时申请人无需再次提交已收的材料。")
                             .arg(fullNames(byCondition.value(condition)), condition));
}

QString resultNames(const QList<const Matter*>& matters)
{
    QStringList names;
    for (const Matter* matter : matters) {
        for (const ResultDocument& result : matter->results)
            names.append(result.isElectronic ? result.name + QStringLiteral("（有电子证照）")
                                             : result.name);
    }
    names.removeDuplicates();
    return names.join(u'、');
}

QList<QStringList> pickUpRows(const PaperFacts& facts, const QList<const Matter*>& matters)
{
    const QString way = facts.value(QStringLiteral("delivery.way"));
    return {{QStringLiteral("办理结果"), resultNames(matters)},
            {QStringLiteral("领取方式"), way.isEmpty() ? QStringLiteral("窗口领取") : way},
            {QStringLiteral("材料清单"), QStringLiteral("见同时交付的材料收件凭证")}};
}

IssuedDocument acceptancePaper(const PaperFacts& facts, MatterLaw law, const TakenIn& matters)
{
    PaperWriter writer(facts, titleOf(law, matters));
    writer.issuedAs(facts.papers.slipNumber);
    writer.pairs(partyRows(facts), true);
    writer.salutation();
    writeOperative(writer, facts, law, matters);
    writeWaiting(writer, facts, matters.waiting);
    termTable(writer, facts, matters.all);
    for (const QString& text : deferredTexts(facts))
        writer.paragraph(text);
    basisNote(writer, facts, matters.all);
    writer.pairs(pickUpRows(facts, matters.all) + contactRows(facts));
    writer.acknowledgement();
    writer.closing();
    writer.document().slip = slipBlocks(facts);
    return writer.finish(DocumentKind::Acceptance);
}

} // namespace

QList<IssuedDocument> acceptancePapers(const PaperFacts& facts)
{
    QList<IssuedDocument> papers;
    for (const MatterLaw law : {MatterLaw::Licence, MatterLaw::Registration, MatterLaw::Other}) {
        const TakenIn matters = takenIn(facts, law);
        if (!matters.all.isEmpty())
            papers.append(acceptancePaper(facts, law, matters));
    }
    return papers;
}

} // namespace yichuang
