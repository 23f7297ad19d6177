// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/funeral.h"

#include "tests/support/catalogbuilder.h"

namespace yichuang::test {

CatalogPtr funeralCatalog()
{
    return catalog(R"(
role deceased name=逝者 section=逝者信息
role applicant name=申请人 section=申请人信息
element name name=姓名
element phone name=联系电话
material M-HUKOU perRole name=居民户口簿 kind=certificate
material M-ID perRole eCertificate name=居民身份证 kind=certificate
material M-DCERT name=居民死亡医学证明（推断）书 kind=output
material M-FUNFORM name=火化申请表 kind=form
material M-SURVEY name=死亡调查记录 kind=document
material M-LOST name=证件遗失说明 kind=declaration
scenario P11.1 后事
question 在哪里去世的？ 医院内* 家中 境外
question 遗体怎样安排？ 火化* 土葬
question 申请费用减免吗？ bool yes* no when 遗体怎样安排？=火化
question 证件有遗失吗？ multi 身份证 户口簿
question 去世日期？ date
include P108 when 在哪里去世的？=医院内/家中
include P109 P110 when 遗体怎样安排？=火化
include P111
reject P108 message=境外死亡由当地机构出具证明，请先办理公证认证 when 在哪里去世的？=境外
notice 家中去世的，须由社区卫生服务中心上门调查 when 在哪里去世的？=家中
chain P108 -> P109 hard
chain P108 -> P111 hard
matter P108 name=死亡医学证明办理 no=108 promised=1 immediate department=省卫生健康委
field deceased.name!
field applicant.name!
field applicant.phone
use M-HUKOU@deceased show=1
use M-SURVEY keep=1 when 在哪里去世的？=家中
output M-DCERT
point 死亡地点决定签发单位
defect 调查记录没有家属签字 about=M-SURVEY
matter P111 name=户口注销（死亡注销） no=111 promised=1 immediate department=省公安厅
field deceased.name!
field applicant.name!
use M-HUKOU@deceased show=1 copies=1
use M-ID@applicant electronic show=1 waive=dataSharing
use M-DCERT keep=1 waive=chain
use M-LOST waive=promise when 证件有遗失吗？~户口簿
point 户口簿为原件，逝者一页已核对 about=M-HUKOU
defect 户口簿缺逝者一页 about=M-HUKOU
defect 姓名与户口簿不一致 about=M-HUKOU
matter P109 name=火化遗体 no=109 promised=5 department=省民政厅
field deceased.name!
field applicant.phone
use M-DCERT keep=1 waive=chain
use M-FUNFORM waive=generated
use M-ID@applicant electronic show=1 waive=dataSharing
matter P110 name=火化证明 no=110 promised=3 department=省民政厅
field deceased.name!
use M-ID@deceased copies=2 waive=defer defer=5
matter P112 name=骨灰寄存 no=112 promised=3 department=省民政厅
field deceased.name!
matter P113 name=丧葬补助金申领 no=113 department=省人力资源社会保障厅 noGuide
)");
}

std::unique_ptr<IntakeWork> funeralWork()
{
    const CatalogPtr parts = funeralCatalog();
    const QDate day(2026, 11, 24);
    return std::make_unique<IntakeWork>(parts, parts->scenarios().first(), FormSession(day),
                                        Checklist(), day);
}

void fillForm(IntakeWork& work)
{
    const QList<FieldRef> open = work.form().open;
    for (const FieldRef& ref : open)
        work.type(ref, QStringLiteral("王秀英"));
}

void handInEverything(IntakeWork& work)
{
    for (const MergedMaterial& material : work.merge().materials) {
        MaterialMark mark;
        mark.isPresent = material.status == MaterialStatus::Submit;
        mark.copies = material.copies;
        work.mark(material.key, mark);
    }
}

} // namespace yichuang::test
