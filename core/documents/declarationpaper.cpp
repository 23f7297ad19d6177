// SPDX-License-Identifier: GPL-3.0-or-later
// What the system writes for the applicant to declare or to promise, and to sign.
#include "core/documents/materialtable.h"
#include "core/documents/papers.h"
#include "core/documents/wording.h"

namespace yichuang {

namespace {

QString namesOf(const PaperFacts& facts, const QList<MatterId>& matters)
{
    QStringList names;
    for (const MatterId& id : matters)
        names.append(facts.matterName(id));
    return names.join(u'、');
}

void writeSignatures(PaperWriter& writer, const QString& who)
{
    writer.signature({who + QStringLiteral("（签字或者盖章）"), QStringLiteral("日期")});
}

} // namespace

IssuedDocument declarationPaper(const PaperFacts& facts, const MergedMaterial& material)
{
    PaperWriter writer(facts, material.name);
    writer.pairs(partyRows(facts), true);
    writer.paragraph(QStringLiteral("本人（单位）为办理%1，就下列情况郑重声明：")
                         .arg(namesOf(facts, material.matters())));
    writer.paragraph(QStringLiteral("一、所声明的情况："));
    for (const QString& note : notesOf(material))
        writer.note(QStringLiteral("填写要点：") + note);
    writer.signature({QString(), QString(), QString(), QString()});
    writer.paragraph(QStringLiteral(
        "二、以上所述真实、完整，无隐瞒、无虚假；如有不实，愿意承担由此产生的一切法律"
        "责任，并同意撤销由此取得的办理结果。"));
    writeSignatures(writer, QStringLiteral("声明人"));
    return writer.finish(DocumentKind::Declaration);
}

QList<const MergedMaterial*> promisedMaterials(const PaperFacts& facts)
{
    QList<const MergedMaterial*> promised;
    for (const MergedMaterial& material : facts.papers.merge.materials) {
        const MaterialMark mark = facts.papers.record.checklist.value(material.key.text());
        const bool isHere = mark.isPresent || mark.lookup == LookupState::Verified;
        if (!isHere && (mark.isPromised || material.status == MaterialStatus::Promise))
            promised.append(&material);
    }
    return promised;
}

IssuedDocument promisePaper(const PaperFacts& facts)
{
    PaperWriter writer(facts, QStringLiteral("告知承诺书"));
    writer.issuedAs({});
    writer.pairs(partyRows(facts), true);
    QList<QStringList> rows;
    for (const MergedMaterial* material : promisedMaterials(facts))
        rows.append({QString::number(rows.size() + 1), material->label,
                     namesOf(facts, material->matters())});
    writer.paragraph(QStringLiteral("一、下列证明材料，申请人可以选择以书面承诺代替提交："));
    writer.table({QStringLiteral("序号"), QStringLiteral("证明材料"), QStringLiteral("用于事项")},
                 {10, 48, 42}, rows);
    writer.paragraph(QStringLiteral(
        "二、本人（单位）已知晓上述事项的办理条件和证明内容，承诺：符合办理条件，所述"
        "情况真实，能够按要求提供相应材料；同意有关部门核查。"));
    writer.paragraph(QStringLiteral(
        "三、承诺不实的，有关部门可以依法撤销办理结果，并将失信信息记入信用记录，由此"
        "造成的后果由本人（单位）承担。"));
    writeSignatures(writer, QStringLiteral("承诺人"));
    return writer.finish(DocumentKind::Declaration);
}

} // namespace yichuang
