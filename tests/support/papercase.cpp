// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/papercase.h"

#include "core/documents/decisionpapers.h"
#include "tests/support/builtincalendar.h"
#include "tests/support/catalogbuilder.h"
#include "tests/support/madeupnumbers.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

const char* const restaurant = R"(
role agent name=委托代理人 section=代理人信息 sectionOrder=5
role applicant name=申请人 section=申请人信息 sectionOrder=10
role shareholder repeats name=股东 section=股东信息 sectionOrder=20 kind=party
role delivery name=结果送达 section=领取方式 sectionOrder=90
element name name=姓名（名称） idCard=name
element idNo name=证件号码 sensitive
element mobile name=移动电话 sensitive
element authority name=委托权限 type=codes codelist=authority
element authPeriod name=委托期限 type=daterange
element way name=领取方式 type=code codelist=deliveryWay
element ratio name=出资比例 type=decimal
codelist authority submit=提交申请 correct=材料更正补正 sign=签收文书 collect=领取结果
codelist deliveryWay window=窗口领取 mail=邮寄
material M-ID perRole eCertificate name=居民身份证 kind=certificate
material M-LEASE name=房屋租赁合同 kind=contract
material M-PLAN name=经营场所平面图 kind=document
material M-HEALTH name=健康证明 kind=certificate
material M-LICENSE eCertificate name=营业执照 kind=certificate
material M-APPLY name=食品经营许可申请书 kind=form
material M-AUTH name=授权委托书 kind=form
material M-PLACEDECL name=住所申报承诺书 kind=declaration
material M-BANKPROOF name=银行账户证明 kind=proof
scenario T1 开办饭店
question Q1 here* away
include R1 L1 S1 S2 when Q1=here
include S2 when Q1=away
reject L1 message=经营场所不在本区的，由所在地行政审批局受理 when Q1=away
chain R1 -> S1 hard carries=M-LICENSE
matter R1 type=行政许可 name=公司设立登记 parent=公司（企业）设立登记 department=区市场监管局 statutory=3 promised=1 fee=不收费 basis=公司法,市场主体登记管理条例第19条 consult=12345
field applicant.name!
field applicant.idNo!
field applicant.mobile
field shareholder.name!
field shareholder.ratio
field agent.name
field agent.idNo
field agent.mobile
field agent.authority
field agent.authPeriod
field delivery.way
use M-ID@applicant show=1 copies=1 electronic waive=dataSharing
use M-LEASE copies=1 show=1
use M-AUTH keep=1 waive=generated
use M-PLACEDECL keep=1 waive=generated note=写明地址和使用权来源
output M-LICENSE
result 营业执照（正、副本） electronic
matter L1 type=行政许可 name=食品经营许可 department=区行政审批局 statutory=20 promised=5 fee=不收费 basis=食品安全法第35条,食品经营许可管理办法 consult=12345
field applicant.name!
field delivery.way
use M-ID@applicant show=1 electronic waive=dataSharing
use M-APPLY keep=1 waive=generated
use M-PLAN copies=2 waive=defer defer=10
use M-HEALTH copies=1 show=1 note=从业人员每人一份
result 食品经营许可证 electronic
step 申请
step 现场核查
step 专家评审
step 决定
matter S1 type=公共服务 name=企业社会保险登记 department=区人力资源社会保障局 statutory=15 unit=days fee=不收费 basis=社会保险法第57条 consult=12333
field applicant.name!
use M-LICENSE copies=1 electronic waive=chain
result 社会保险登记（单位编号） electronic
matter S2 type=公共服务 name=住房公积金单位缴存登记 department=市住房公积金中心 promised=1 immediate fee=不收费 basis=住房公积金管理条例第13条 consult=12329
field applicant.name!
use M-BANKPROOF copies=1 waive=promise
use M-ID@applicant show=1 electronic waive=dataSharing
)";

QString plainSentence(const MissingItem& item)
{
    if (item.kind == MissingKind::Rule)
        return item.params.value(0);
    if (item.code == "field.missing"_L1)
        return u"“%1”没有填写"_s.arg(item.label);
    if (item.code == "material.missing"_L1)
        return u"“%1”没有提交"_s.arg(item.label);
    if (item.code == "material.copies"_L1)
        return u"“%1”需要复印件%2份，已收%3份"_s.arg(item.label, item.params.value(0),
                                                     item.params.value(1));
    return u"“%1”：%2"_s.arg(item.label, item.params.join(u'；'));
}

const QString applicantId = residentId(QDate(1988, 3, 5));
const QString agentId = residentId(QDate(1990, 7, 12), 902);

HallProfile madeUpHall()
{
    HallProfile hall;
    hall.name = u"历下区政务服务中心"_s;
    hall.region = u"370102"_s;
    hall.address = u"历下区某路100号一楼综合窗口"_s;
    hall.openingHours = u"工作日9:00—17:00"_s;
    hall.consultPhone = u"0531-00000001"_s;
    hall.supervisePhone = u"0531-00000002"_s;
    hall.reviewBody = u"济南市历下区人民政府"_s;
    hall.court = u"济南市历下区人民法院"_s;
    return hall;
}

QString slipSign(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Accepted:
        return u"受"_s;
    case DecisionOutcome::Noticed:
        return u"补"_s;
    case DecisionOutcome::Received:
        return u"收"_s;
    case DecisionOutcome::Refused:
        break;
    }
    return u"不受"_s;
}

} // namespace

PaperCase::PaperCase(const QStringList& matters)
    : m_catalog(catalog(restaurant)),
      m_session(QDate(2026, 11, 24)),
      m_hall(madeUpHall()),
      m_at(QDate(2026, 11, 24), QTime(10, 5), QTimeZone("Asia/Shanghai"))
{
    QList<MatterId> chosen;
    for (const QString& matter : matters)
        chosen.append(MatterId(matter));
    m_session.situation().intakeDay = m_at.date();
    m_session.situation().chosen = chosen;
    type(u"applicant.name"_s, u"𠮷田·明"_s);
    type(u"applicant.idNo"_s, applicantId);
    type(u"applicant.mobile"_s, u"13900000001"_s);
    type(u"agent.name"_s, u"代小办"_s);
    type(u"agent.idNo"_s, agentId);
    type(u"agent.mobile"_s, u"13900000002"_s);
    type(u"agent.authority"_s, QJsonArray{u"submit"_s, u"correct"_s});
    type(u"agent.authPeriod"_s, u"2026-11-24/2026-12-31"_s);
    type(u"delivery.way"_s, u"mail"_s);
    type(u"shareholder.name"_s, u"甲一"_s, u"r1"_s);
    type(u"shareholder.ratio"_s, u"60"_s, u"r1"_s);
    type(u"shareholder.name"_s, u"乙二"_s, u"r2"_s);
    type(u"shareholder.ratio"_s, u"40"_s, u"r2"_s);
    MaterialMark& id = mark(u"M-ID@applicant"_s);
    id.lookup = LookupState::Verified;
    id.lookupSource = u"省电子证照库"_s;
    id.lookupAt = u"2026-11-24T10:01:00"_s;
    for (const QString& paper : {u"M-LEASE"_s, u"M-HEALTH"_s}) {
        mark(paper).isPresent = true;
        mark(paper).copies = 1;
    }
    mark(u"M-PLAN"_s).isPresent = true;
    mark(u"M-PLAN"_s).copies = 2;
    mark(u"M-BANKPROOF"_s).isPromised = true;
}

void PaperCase::type(const QString& field, const QJsonValue& value, const QString& row)
{
    m_session.type({field, row}, value);
}

void PaperCase::answer(const QString& question, const QString& value)
{
    m_session.situation().given.insert(QuestionId(question), value);
    m_session.situation().chosen.reset();
}

QList<IssuedDocument> PaperCase::issued(const ClerksChoice& choice) const
{
    const WorkCalendar calendar = builtinCalendar();
    const Scenario& scenario = m_catalog->scenarios().first();
    const MergeResult merge = mergeAll(*m_catalog, scenario, m_session.situation());
    const FormState form = formState(*m_catalog, merge, m_session, m_at.date());
    const auto predecessors = hardPredecessors(scenario, m_session.situation(), merge.selection);
    const Result<Decision> decision = decide(
        {merge, form, m_checklist, predecessors, choice, m_at.date(), {}, {}, nullptr}, calendar);
    if (!decision)
        qFatal("no decision: %s", qUtf8Printable(decision.error().code));
    CaseRecord record;
    record.number = CaseNumber(u"370102001202611240050175"_s);
    record.scenario = scenario.id;
    record.checklist = m_checklist;
    record.applicant = {u"𠮷田·明"_s, applicantId, u"13900000001"_s};
    Session who;
    who.clerk = u"0042"_s;
    const QString slip = slipSign(decision->outcome) + u"〔2026〕1124-370102001005-0176号"_s;
    const DecisionPaperComposer composer(m_hall, plainSentence);
    return composer.compose(
        {*m_catalog, scenario, merge, form, record, *decision, who, slip, m_at});
}

QList<Document> PaperCase::papers(const ClerksChoice& choice) const
{
    QList<Document> documents;
    for (const IssuedDocument& paper : issued(choice))
        documents.append(documentFromJson(paper.content));
    return documents;
}

Document PaperCase::paper(const QString& title, const ClerksChoice& choice) const
{
    QList<Document> found;
    for (const Document& document : papers(choice)) {
        if (document.title == title)
            found.append(document);
    }
    return found.size() == 1 ? found.first() : Document();
}

QStringList PaperCase::personalData()
{
    return {u"𠮷田·明"_s,    u"代小办"_s,      u"甲一"_s,        applicantId,
            agentId,         u"13900000001"_s, u"139****0001"_s, applicantId.right(4),
            agentId.right(4)};
}

} // namespace yichuang::test
