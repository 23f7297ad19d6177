// SPDX-License-Identifier: GPL-3.0-or-later
// T04
#include "core/cases/refusalreason.h"
#include "core/documents/papers.h"
#include "core/documents/wording.h"
#include "core/form/displayvalue.h"

namespace yichuang {

namespace {

/// 行政许可法 §32(1) knows two grounds: （一） no licence is needed, （二） not this agency's. What
/// a rule of the catalog rejects is one of the two, by its words.
QString articleFor(const ClerksChoice& choice)
{
    const bool isNotNeeded =
        choice.ground == RefusalGround::NoLicenceNeeded ||
        (choice.ground == RefusalGround::RejectedByRule && saysNoLicenceNeeded(choice.reason));
    return isNotNeeded ? QStringLiteral("一") : QStringLiteral("二");
}

QString goTo(const ClerksChoice& choice)
{
    const QString agency = sentenceOf(choice.competentAgency);
    return agency.isEmpty() ? QString() : QStringLiteral("请向%1申请。").arg(agency);
}

/// The right of appeal: 行政复议法 §20 (60 days), 行政诉讼法 §46 (6 months).
QString remedies(const HallProfile& hall)
{
    const QString body =
        hall.reviewBody.isEmpty() ? QStringLiteral("有管辖权的行政复议机关") : hall.reviewBody;
    const QString court = hall.court.isEmpty() ? QStringLiteral("有管辖权的人民法院") : hall.court;
    return QStringLiteral("如不服本决定，可以自收到本通知书之日起六十日内向%1申请行政复议，也可以自"
                          "收到之日起六个月内向%2提起行政诉讼。")
        .arg(body, court);
}

/// The reason of these matters: the clerk's words, or those of the rules that reject them.
QString reasonFor(const PaperFacts& facts, const QList<const Matter*>& matters)
{
    const ClerksChoice& choice = facts.papers.decision.choice;
    if (choice.ground != RefusalGround::RejectedByRule)
        return sentenceOf(choice.reason);
    QStringList reasons;
    for (const Rejection& rejection : facts.papers.merge.selection.rejections) {
        for (const Matter* matter : matters) {
            if (matter->id == rejection.matter && !rejection.message.isEmpty())
                reasons.append(sentenceOf(rejection.message));
        }
    }
    reasons.removeDuplicates();
    return reasons.isEmpty() ? sentenceOf(choice.reason) : reasons.join(u'；');
}

void writeEnd(PaperWriter& writer, const PaperFacts& facts)
{
    writer.pairs(QList<QStringList>{{QStringLiteral("送达方式"), QStringLiteral("窗口直接送达")}} +
                 contactRows(facts));
    writer.acknowledgement();
    writer.closing();
}

PaperWriter begun(const PaperFacts& facts, const QString& title)
{
    PaperWriter writer(facts, title);
    writer.issuedAs(facts.papers.slipNumber);
    writer.pairs(partyRows(facts), true);
    writer.salutation();
    return writer;
}

IssuedDocument licenceRefusal(const PaperFacts& facts, const QList<const Matter*>& matters)
{
    const ClerksChoice& choice = facts.papers.decision.choice;
    PaperWriter writer = begun(facts, QStringLiteral("不予受理通知书"));
    writer.paragraph(
        QStringLiteral("你（单位）于%1提出的%2申请，经审查，%3，依据《中华人民共和国行政许可法》"
                       "第三十二条第一款第（%4）项，决定不予受理。%5")
            .arg(chineseDate(facts.papers.decision.receivedOn), fullNames(matters),
                 reasonFor(facts, matters), articleFor(choice), goTo(choice)));
    writer.paragraph(remedies(facts.hall));
    writeEnd(writer, facts);
    return writer.finish(DocumentKind::Refusal);
}

/// For what speaks against the registration itself (市场主体登记管理条例 §20).
IssuedDocument registrationRefusal(const PaperFacts& facts, const QList<const Matter*>& matters)
{
    PaperWriter writer = begun(facts, QStringLiteral("不予登记通知书"));
    writer.paragraph(
        QStringLiteral("你（单位）于%1提出的%2申请，经审查，%3，依据《市场主体登记管理条例》第二十"
                       "条，决定不予登记。%4")
            .arg(chineseDate(facts.papers.decision.receivedOn), fullNames(matters),
                 reasonFor(facts, matters), goTo(facts.papers.decision.choice)));
    writer.paragraph(remedies(facts.hall));
    writeEnd(writer, facts);
    return writer.finish(DocumentKind::Refusal);
}

IssuedDocument serviceRefusal(const PaperFacts& facts, const QList<const Matter*>& matters)
{
    PaperWriter writer = begun(facts, QStringLiteral("不予办理告知单"));
    writer.paragraph(QStringLiteral("你（单位）于%1申请办理的%2，因%3，本窗口不能办理。%4")
                         .arg(chineseDate(facts.papers.decision.receivedOn), fullNames(matters),
                              reasonFor(facts, matters), goTo(facts.papers.decision.choice)));
    writer.paragraph(QStringLiteral(
        "对本告知有异议的，可以向窗口主管反映，也可以拨打12345政务服务便民热线投诉。"));
    writeEnd(writer, facts);
    return writer.finish(DocumentKind::Refusal);
}

/// What is refused: the matters a rule rejects where that is the ground, else all that were asked.
QList<const Matter*> refusedMatters(const PaperFacts& facts)
{
    if (facts.papers.decision.choice.ground != RefusalGround::RejectedByRule)
        return facts.matters();
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
    const QList<const Matter*> refused = refusedMatters(facts);
    QList<const Matter*> licences = mattersUnder(MatterLaw::Licence, refused);
    const QList<const Matter*> registrations = mattersUnder(MatterLaw::Registration, refused);
    const QList<const Matter*> others = mattersUnder(MatterLaw::Other, refused);
    const bool isAgainstRegistration =
        facts.papers.decision.choice.ground == RefusalGround::RejectedByRule;
    QList<IssuedDocument> papers;
    if (!isAgainstRegistration)
        licences += registrations;
    if (!licences.isEmpty())
        papers.append(licenceRefusal(facts, licences));
    if (isAgainstRegistration && !registrations.isEmpty())
        papers.append(registrationRefusal(facts, registrations));
    if (!others.isEmpty())
        papers.append(serviceRefusal(facts, others));
    return papers;
}

} // namespace yichuang
