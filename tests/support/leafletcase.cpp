// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/leafletcase.h"

#include "tests/support/catalogbuilder.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

const char* const removal = R"(
role applicant name=申请人 section=申请人信息 sectionOrder=10
role agent name=代理人 section=代理人信息 sectionOrder=15
role child repeats name=随迁子女 section=家庭信息 sectionOrder=20
role household name=落户地址 section=落户信息 sectionOrder=30
element name name=姓名
element idNo name=证件号码
element address name=住址
element hukouNo name=户号
material M-ID perRole name=居民身份证
material M-HUKOU name=居民户口簿
material M-HOME name=住房证明
material M-ESTATE name=不动产权证书
material M-LEASE name=租赁合同
material M-AUTH name=授权委托书
material M-SCHOOL name=学籍证明
material M-PHOTO name=证件照
scenario T9 迁户口
question Q1 本人* 委托别人
question Q2 自己的房* 租的房 集体户
question Q3 bool yes* no when Q2=租的房
include A B
include C when Q1=本人
reject C message=要本人到场拍照，不能委托 when Q1=委托别人
chain A -> B hard carries=household.hukouNo note=户口上好后才能办
chain A -> C hard
chain B -> C soft note=同一天可以一起办
chain C -> A feedback note=证号补录
matter A name=户口迁入 type=行政确认 department=区公安分局 statutory=20 promised=3 fee=不收费 basis=户口登记条例第10条,某市落户办法（需核） consult=12389 supervise=12345
field applicant.name!
field applicant.idNo!
field agent.name! when Q1=委托别人
field agent.idNo! when Q1=委托别人
field child.name
field household.address!
field household.hukouNo
use M-ID@applicant show=1 copies=1 electronic waive=dataSharing
use M-HUKOU show=1 note=户主页和本人页都要
use M-HOME copies=1 show=1 electronic
any M-ESTATE copies=1 when Q2=自己的房
any M-LEASE copies=1 keep=1 when Q2=租的房
use M-AUTH keep=1 waive=generated when Q1=委托别人
output household.hukouNo M-HUKOU
point 地址一致 about=M-HOME
defect 租赁合同未备案 about=M-HOME
result 居民户口簿
step 申请
step 审核
step 打印户口簿
matter B name=子女转学 type=公共服务 department=区教育局 fee=不收费 basis=义务教育法第12条 consult=12345
field applicant.name!
field child.name!
use M-SCHOOL keep=1 waive=defer defer=10 when Q2=自己的房
use M-HUKOU copies=1 electronic waive=chain
use M-ID@child show=1 electronic waive=dataSharing,promise
result 转学联系函
matter C name=居民身份证换领 type=行政确认 department=区公安分局 statutory=60 unit=days immediate fee=工本费20元 basis=居民身份证法第12条 consult=12389
field applicant.name!
use M-PHOTO electronic
result 居民身份证
matter D name=暂住证办理 type=公共服务 department=区公安分局 cancelled
)";

} // namespace

LeafletCase::LeafletCase() : m_catalog(catalog(removal)), m_scenario(m_catalog->scenarios().first())
{
    m_scenario.description = u"搬到新家，户口、孩子上学、身份证一次办。"_s;
    m_scenario.lead = u"区公安分局"_s;
    m_scenario.status = u"drafted"_s;
    m_scenario.questions[0].text = u"今天谁来办？"_s;
    m_scenario.questions[1].text = u"户口落在哪里？（选一样）"_s;
    m_scenario.questions[2].text = u"租赁合同备案了吗？"_s;
    m_scenario.rules.last().reject.last().instead = u"任一户籍窗口"_s;
    for (Matter& matter : m_scenario.matters) {
        if (matter.id == MatterId(u"A"_s)) {
            matter.statutoryLimit->basis = u"户口登记条例"_s;
            matter.feeBasis = u"财综〔2012〕97号"_s;
            matter.conditions = {u"有合法稳定住所"_s, u"本人自愿"_s};
            matter.nonAcceptance = QStringList{u"房屋已被查封"_s};
        }
        if (matter.id == MatterId(u"D"_s)) {
            matter.statusNote = u"改领居住证"_s;
            matter.effectiveFrom = QDate(2016, 1, 1);
            matter.replacedBy = u"A、居住证办理"_s;
        }
    }
    m_hall.name = u"历下区政务服务中心"_s;
    m_hall.address = u"历下区某路100号一楼综合窗口"_s;
    m_hall.openingHours = u"工作日9:00—17:00"_s;
    m_hall.supervisePhone = u"12345"_s;
}

Document LeafletCase::ofMatter(const QString& id) const
{
    return paper(guideOf(*m_catalog, m_scenario, *m_scenario.matter(MatterId(id)), m_day));
}

Document LeafletCase::paper(const Guide& guide) const
{
    Situation situation;
    situation.intakeDay = m_day;
    const ChainPath chain = chainPath(m_scenario, situation);
    const QDateTime at(m_day, QTime(10, 5), QTimeZone("Asia/Shanghai"));
    return leafletPaper({guide, chain, m_hall, at, m_isLargeType});
}

} // namespace yichuang::test
