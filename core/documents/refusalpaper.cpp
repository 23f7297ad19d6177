// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers.h"
#include "core/documents/wording.h"
#include "core/form/displayvalue.h"

#include <algorithm>

namespace yichuang {

namespace {

/// The article for a licence that isn't accepted (行政许可法 §32(1)).
QString articleFor(RefusalGround ground)
{
    return ground == RefusalGround::NoLicenceNeeded ? QStringLiteral("一") : QStringLiteral("二");
}

QString goTo(const ClerksChoice& choice)
{
    return choice.competentAgency.isEmpty()
               ? QString()
               : QStringLiteral("请向%1申请。").arg(choice.competentAgency);
}

/// The right of appeal: 行政复议法 §20 (60 days), 行政诉讼法 §46 (6 months).
QString remedies(const HallProfile& hall)
{
    const QString body =
        hall.reviewBody.isEmpty() ? QStringLiteral("有管辖权的行政复议机关") : hall.reviewBody;
    const QString court = hall.court.isEmpty() ? QStringLiteral("有管辖权的人民法院") : hall.court;
    return QStringLiteral(
               "如不服本决定，可以自收到本通知书之日起六十日内向%1申请行政复议，也可以自收到"
               "本通知书之日起六个月内向%2提起行政诉讼。")
        .arg(body, court);
}

IssuedDocument licenceRefusal(const PaperFacts& facts, const QList<const Matter*>& matters)
{
    const ClerksChoice& choice = facts.papers.decision.choice;
    PaperWriter writer(facts, QStringLiteral("不予受理通知书"));
    writer.number(facts.papers.slipNumber);
    writer.copies(bothCopies());
    writer.pairs(partyRows(facts), true);
    const QString day = chineseDate(facts.papers.decision.receivedOn);
    if (choice.ground == RefusalGround::RejectedByRule)
        writer.paragraph(QStringLiteral("%1：你（单位）于%2提出的%3申请，经审查，%4，不予受理。%5")
                             .arg(facts.applicantName(), day, matterNames(matters), choice.reason,
                                  goTo(choice)));
    else
        writer.paragraph(
            QStringLiteral("%1：你（单位）于%2提出的%3申请，经审查，%4，依据《中华人民共和"
                           "国行政许可法》第三十二条第一款第（%5）项，决定不予受理。%6")
                .arg(facts.applicantName(), day, matterNames(matters), choice.reason,
                     articleFor(choice.ground), goTo(choice)));
    writer.paragraph(remedies(facts.hall));
    writer.pairs(contactRows(facts));
    writer.signature({QStringLiteral("申请人（代理人）签收"), QStringLiteral("签收日期")});
    writer.closing();
    return writer.finish(DocumentKind::Refusal);
}

IssuedDocument serviceRefusal(const PaperFacts& facts, const QList<const Matter*>& matters)
{
    const ClerksChoice& choice = facts.papers.decision.choice;
    PaperWriter writer(facts, QStringLiteral("不予办理告知单"));
    writer.number(facts.papers.slipNumber);
    writer.copies(bothCopies());
    writer.pairs(partyRows(facts), true);
    writer.paragraph(QStringLiteral("%1：你（单位）于%2申请办理的%3，因%4，本窗口不能办理。%5")
                         .arg(facts.applicantName(), chineseDate(facts.papers.decision.receivedOn),
                              matterNames(matters), choice.reason, goTo(choice)));
    writer.paragraph(
        QStringLiteral("对本告知有异议的，可以向窗口主管反映，或者拨打12345政务服务便民热线"
                       "投诉。"));
    writer.pairs(contactRows(facts));
    writer.signature({QStringLiteral("申请人（代理人）签收"), QStringLiteral("签收日期")});
    writer.closing();
    return writer.finish(DocumentKind::Refusal);
}

/// What is refused: the matters a rule rejects where that is the ground, else all that were asked.
QList<const Matter*> refusedMatters(const PaperFacts& facts)
{
    if (facts.papers.decision.choice.ground != RefusalGround::RejectedByRule)
        return facts.papers.merge.selection.matters;
    QList<const Matter*> matters;
    for (const Rejection& rejection : facts.papers.merge.selection.rejections) {
        if (const Matter* matter = facts.papers.scenario.matter(rejection.matter))
            matters.append(matter);
    }
    return matters;
}

} // namespace

QList<IssuedDocument> refusalPapers(const PaperFacts& facts)
{
    QList<const Matter*> licences;
    QList<const Matter*> others;
    for (const Matter* matter : refusedMatters(facts))
        (matter->isLicence() ? licences : others).append(matter);
    QList<IssuedDocument> papers;
    if (!licences.isEmpty())
        papers.append(licenceRefusal(facts, licences));
    if (!others.isEmpty())
        papers.append(serviceRefusal(facts, others));
    return papers;
}

} // namespace yichuang
