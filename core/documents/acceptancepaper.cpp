// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers.h"
#include "core/documents/wording.h"
#include "core/form/displayvalue.h"

#include <algorithm>

namespace yichuang {

namespace {

/// Which paper confirms the acceptance of a matter.
enum class PaperKind { Licence, Registration, Other };

PaperKind kindOf(const Matter& matter)
{
    if (!matter.isLicence())
        return PaperKind::Other;
    return isMarketRegistration(matter) ? PaperKind::Registration : PaperKind::Licence;
}

QString titleOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Licence:
        return QStringLiteral("受理通知书");
    case PaperKind::Registration:
        return QStringLiteral("接收申请材料凭证");
    case PaperKind::Other:
        break;
    }
    return QStringLiteral("受理回执");
}

/// The operative sentence. Only a licence may cite 行政许可法.
QString sentenceOf(PaperKind kind, const PaperFacts& facts, const QString& names)
{
    const QString day = chineseDate(facts.papers.decision.receivedOn);
    const QString who = facts.applicantName();
    switch (kind) {
    case PaperKind::Licence:
        return QStringLiteral(
                   "%1：你（单位）于%2提出的%"
                   "3申请，材料齐全、符合法定形式，属于本机关职权范围。依据《"
                   "中华人民共和国行政许可法》第三十二条第一款第（五）项的规定，予以受理，受理日期"
                   "为%"
                   "2。本机关将按下表所列期限作出决定；期限以工作日计算的，不含法定节假日。")
            .arg(who, day, names);
    case PaperKind::Registration:
        return QStringLiteral("%1：你（单位）于%2提交的%"
                              "3申请材料已接收，材料齐全、符合法定形式。依据《市场主体登"
                              "记管理条例》第十九条，登记机关予以当场登记；不能当场登记的，在三个工"
                              "作日内登记，情"
                              "形复杂的经批准可以再延长三个工作日。")
            .arg(who, day, names);
    case PaperKind::Other:
        break;
    }
    return QStringLiteral(
               "%1：你（单位）于%2申请办理的%3，材料齐全，现予受理，将按下表所列期限办结。")
        .arg(who, day, names);
}

bool isTakenIn(const Decision& decision, const Matter& matter)
{
    return std::ranges::any_of(decision.terms, [&](const MatterTerm& term) {
        return term.matter == matter.id && term.standing != MatterStanding::Refused;
    });
}

bool isAccepted(const Decision& decision, const Matter& matter)
{
    return std::ranges::any_of(decision.terms, [&](const MatterTerm& term) {
        return term.matter == matter.id && term.standing == MatterStanding::Accepted;
    });
}

QString resultNames(const QList<const Matter*>& matters)
{
    QStringList names;
    for (const Matter* matter : matters) {
        for (const ResultDocument& result : matter->results)
            names.append(result.name);
    }
    return names.join(u'、');
}

void writeBases(PaperWriter& writer, const QList<const Matter*>& matters)
{
    QStringList lines;
    for (const Matter* matter : matters) {
        if (!matter->legalBasis.isEmpty())
            lines.append(
                QStringLiteral("%1：%2").arg(matter->name, matter->legalBasis.join(u'；')));
    }
    if (!lines.isEmpty())
        writer.note(QStringLiteral("办理依据：") + lines.join(u'。'));
}

void writeWaiting(PaperWriter& writer, const QList<const Matter*>& waiting)
{
    if (waiting.isEmpty())
        return;
    writer.paragraph(
        QStringLiteral(
            "%1已随本件收件，待前序事项办结、取得其结果后受理，届时另行起算期限，申请人无"
            "需再次提交材料。")
            .arg(matterNames(waiting)));
}

IssuedDocument acceptancePaper(const PaperFacts& facts, PaperKind kind,
                               const QList<const Matter*>& accepted,
                               const QList<const Matter*>& waiting)
{
    PaperWriter writer(facts, titleOf(kind));
    writer.number(facts.papers.slipNumber);
    writer.copies(bothCopies());
    writer.pairs(partyRows(facts), true);
    if (!accepted.isEmpty())
        writer.paragraph(sentenceOf(kind, facts, matterNames(accepted)));
    writeWaiting(writer, waiting);
    termTable(writer, facts, accepted + waiting);
    for (const DeferredMaterial& deferred : facts.papers.decision.deferred) {
        const MergedMaterial* material =
            facts.papers.merge.material(MaterialKey::fromText(deferred.material));
        writer.paragraph(
            QStringLiteral("容缺材料“%1”请于%2前补交，期限照常计算。")
                .arg(material ? material->name : deferred.material, dueText(deferred.due)));
    }
    writer.pairs({{QStringLiteral("可取得结果"), resultNames(accepted + waiting)},
                  {QStringLiteral("领取方式"), facts.value(QStringLiteral("delivery.way"))}});
    writeBases(writer, accepted + waiting);
    writer.pairs(contactRows(facts));
    writer.signature({QStringLiteral("申请人（代理人）签收"), QStringLiteral("签收日期")});
    writer.closing();
    return writer.finish(DocumentKind::Acceptance);
}

} // namespace

QList<IssuedDocument> acceptancePapers(const PaperFacts& facts)
{
    QList<IssuedDocument> papers;
    const Decision& decision = facts.papers.decision;
    for (const PaperKind kind : {PaperKind::Licence, PaperKind::Registration, PaperKind::Other}) {
        QList<const Matter*> accepted;
        QList<const Matter*> waiting;
        for (const Matter* matter : facts.papers.merge.selection.matters) {
            if (kindOf(*matter) != kind || !isTakenIn(decision, *matter))
                continue;
            (isAccepted(decision, *matter) ? accepted : waiting).append(matter);
        }
        if (!accepted.isEmpty() || !waiting.isEmpty())
            papers.append(acceptancePaper(facts, kind, accepted, waiting));
    }
    return papers;
}

} // namespace yichuang
