// SPDX-License-Identifier: GPL-3.0-or-later
// T06
#include "core/documents/papers.h"
#include "core/documents/wording.h"
#include "core/form/displayvalue.h"
#include "core/form/valueshape.h"

namespace yichuang {

namespace {

const QString authorityField = QStringLiteral("agent.authority");

/// The acts of T06, for a catalog without a list of its own.
QList<CodeItem> customaryActs()
{
    return {{QStringLiteral("fill"), QStringLiteral("代填申请表"), {}},
            {QStringLiteral("submit"), QStringLiteral("提交申请"), {}},
            {QStringLiteral("correct"), QStringLiteral("材料更正补正"), {}},
            {QStringLiteral("sign"), QStringLiteral("签收文书"), {}},
            {QStringLiteral("collect"), QStringLiteral("领取结果"), {}}};
}

/// Every act with a box, ticked where it was given; 领取结果 not ticked means: may not fetch.
void writeActs(PaperWriter& writer, const PaperFacts& facts)
{
    const Element* element = facts.papers.catalog.element(ElementId(QStringLiteral("authority")));
    const CodeList* list = element ? facts.papers.catalog.codeList(element->codeList) : nullptr;
    const FieldView* view = facts.papers.form.answering(FieldKey::fromText(authorityField));
    const QStringList given = view ? textList(view->value) : QStringList();
    const QList<CodeItem> acts = list ? list->items : customaryActs();
    QList<QStringList> rows;
    for (const CodeItem& act : acts) {
        const bool isGiven = given.contains(act.code) || given.contains(act.label);
        rows.append({QString::number(rows.size() + 1), act.label,
                     isGiven ? QStringLiteral("（√）") : QStringLiteral("（　）")});
    }
    writer.table(
        {QStringLiteral("序号"), QStringLiteral("授权权限"), QStringLiteral("同意的打“√”")},
        {12, 58, 30}, rows);
}

QString termText(const PaperFacts& facts)
{
    const QString period = facts.value(QStringLiteral("agent.authPeriod"));
    return period.isEmpty() ? QStringLiteral("自　　　　年　　月　　日至　　　　年　　月　　日")
                            : period;
}

void writeMatters(PaperWriter& writer, const PaperFacts& facts)
{
    writer.paragraph(QStringLiteral("委托人%1委托%2代为办理下列政务服务事项（共%3项）：")
                         .arg(facts.applicantName(), facts.value(QStringLiteral("agent.name")))
                         .arg(facts.matters().size()),
                     true);
    matterTable(writer, facts);
}

} // namespace

bool isAuthorization(const MergedMaterial& material)
{
    return material.key.material.text() == u"M-AUTH";
}

IssuedDocument authorizationPaper(const PaperFacts& facts)
{
    const Applicant& applicant = facts.papers.record.applicant;
    PaperWriter writer(facts, QStringLiteral("授权委托书"));
    writer.issuedAs({});
    // Who gives the power and who takes it must be told apart beyond doubt: numbers in full.
    writer.pairs({{QStringLiteral("委托人"), applicant.name},
                  {QStringLiteral("证件号码"), applicant.idNumber},
                  {QStringLiteral("受托人"), facts.value(QStringLiteral("agent.name"))},
                  {QStringLiteral("证件号码"), facts.value(QStringLiteral("agent.idNo"))},
                  {QStringLiteral("受托人电话"), facts.value(QStringLiteral("agent.mobile"))}},
                 true);
    writeMatters(writer, facts);
    writeActs(writer, facts);
    writer.pairs({{QStringLiteral("委托期限"), termText(facts)}});
    writer.note(
        QStringLiteral("未勾选“领取结果”的，受托人不得代领；办理时间超出委托期限的，须重新签"
                       "订。"));
    writer.paragraph(QStringLiteral(
        "受托人不得转委托。委托人对所提供材料的真实性负责。本项帮办代办服务不收取任何"
        "费用。"));
    writer.signature({QStringLiteral("委托人（签名，单位加盖公章）"), QStringLiteral("日期"),
                      QStringLiteral("受托人（签名）"), QStringLiteral("日期")});
    return writer.finish(DocumentKind::Authorization);
}

} // namespace yichuang
