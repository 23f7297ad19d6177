<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>IntakeStep</name>
    <message>
        <source>Scenario</source>
        <translation>一件事</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>出件</translation>
    </message>
</context>
<context>
    <name>MaterialReasons</name>
    <message>
        <source>comes from an earlier matter</source>
        <translation>前序事项产出</translation>
    </message>
    <message>
        <source>waived: shared data</source>
        <translation>数据共享，免交</translation>
    </message>
    <message>
        <source>made by the system</source>
        <translation>系统生成</translation>
    </message>
    <message>
        <source>a promise will do</source>
        <translation>可告知承诺</translation>
    </message>
    <message>
        <source>may follow later</source>
        <translation>可容缺</translation>
    </message>
    <message>
        <source>Each department keeps its own copies: added up.</source>
        <translation>各部门各留一份，份数相加。</translation>
    </message>
    <message>
        <source>One set of copies serves all: the largest number.</source>
        <translation>各事项共用，份数取最多的一项。</translation>
    </message>
</context>
<context>
    <name>yichuang::AnnexCard</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n 个场景</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · led by %2 · %n matter(s)</source>
        <translation>
            <numerusform>%1 · 牵头：%2 · %n 个事项</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide isn&apos;t there yet: can be looked at, not accepted</source>
        <translation>办事指南尚未录入：可以查看，暂不能受理</translation>
    </message>
</context>
<context>
    <name>yichuang::CertificateBar</name>
    <message>
        <source>C: the applicant agrees that e-certificates are looked up; then E asks</source>
        <translation>C&#x3000;申请人同意查询电子证照（同意后按 E 查询）</translation>
    </message>
    <message>
        <source>Fill in the applicant&apos;s name first: it is recorded who agreed.</source>
        <translation>请先填写申请人姓名：要记录是谁同意的。</translation>
    </message>
    <message>
        <source>%1 agreed at %2. E asks for the material under the cursor.</source>
        <translation>%1 于 %2 同意。按 E 查询光标所在的材料。</translation>
    </message>
    <message>
        <source>There is no e-certificate in place of this material.</source>
        <translation>这份材料不能用电子证照代替。</translation>
    </message>
    <message>
        <source>Asking for %1 … go on meanwhile.</source>
        <translation>正在查询%1……可以继续办理。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be looked up now; look at the paper. %2</source>
        <translation>%1现在查不了，请收纸质材料。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>verified by %1, %2; certificate %3</source>
        <translation>%1 %2核验一致，证照编号 %3</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>%1 has it with another %2: %3 %4, issued by %5. Look at the paper.</source>
        <translation>%1查到的证照%2不一致：%3&#x3000;%4，%5签发。请收纸质材料。</translation>
    </message>
    <message>
        <source>%1 has none (%2). Look at the paper.</source>
        <translation>%1没有查到（%2）。请收纸质材料。</translation>
    </message>
</context>
<context>
    <name>yichuang::ChangeNote</name>
    <message>
        <source>matters: %1</source>
        <translation>事项：%1</translation>
    </message>
    <message>
        <source>materials: %1</source>
        <translation>材料：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>填报 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>More:</source>
        <translation>多了</translation>
    </message>
    <message>
        <source>Less:</source>
        <translation>少了</translation>
    </message>
</context>
<context>
    <name>yichuang::DecisionBanner</name>
    <message numerus="yes">
        <source>Complete and in legal form. %n matter(s) accepted.</source>
        <translation>
            <numerusform>材料齐全、符合法定形式，受理 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n matter(s) begin when an earlier one is done.</source>
        <translation>
            <numerusform>另有 %n 项待前序事项办结后受理并起算期限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n matter(s) can&apos;t be handled here.</source>
        <translation>
            <numerusform>%n 项此处不能办理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>One-time notice</source>
        <translation>一次性告知</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right; the notice names all of them at once. Enter leads to the place.</source>
        <translation>
            <numerusform>共 %n 处需要补正，告知书一次列全。回车可跳到该处补正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the material in</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>To be accepted, or noticed once for all, by %1; silence counts as acceptance.</source>
        <translation>%1前决定受理或一次告知；逾期不告知的，自收到材料之日起即为受理。</translation>
    </message>
    <message>
        <source>Don&apos;t accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Can&apos;t be decided like this</source>
        <translation>不能这样决定</translation>
    </message>
</context>
<context>
    <name>yichuang::DecisionListModel</name>
    <message>
        <source>Follows later</source>
        <translation>容缺后补</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前补交</translation>
    </message>
    <message>
        <source>The first notice didn&apos;t ask for it: it may not be asked for now</source>
        <translation>首次告知未列明，本次不得再要求补正</translation>
    </message>
    <message>
        <source>done by %1</source>
        <translation>%1前办结</translation>
    </message>
    <message>
        <source>legal limit %1</source>
        <translation>法定 %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>Taken in; accepted, and its days counted, once %1 is done</source>
        <translation>已收件，待“%1”办结后受理并起算期限</translation>
    </message>
    <message>
        <source>Can&apos;t be accepted here</source>
        <translation>此处不能办理</translation>
    </message>
</context>
<context>
    <name>yichuang::DecisionPage</name>
    <message>
        <source>Accept, or hand over one notice</source>
        <translation>受理，或出具一次性告知</translation>
    </message>
    <message>
        <source>Take the material in, decide within 5 days</source>
        <translation>收件，五个工作日内决定</translation>
    </message>
    <message>
        <source>Don&apos;t accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将要作出的决定</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Hand over the notice</source>
        <translation>出具一次性告知书</translation>
    </message>
    <message>
        <source>Take the material in</source>
        <translation>收件</translation>
    </message>
</context>
<context>
    <name>yichuang::DefectPicker</name>
    <message>
        <source>In your own words; Enter is done</source>
        <translation>其他问题，自己写；回车完成</translation>
    </message>
    <message>
        <source>What is wrong, in your own words</source>
        <translation>自己写问题</translation>
    </message>
    <message>
        <source>Digits choose, Tab to own words, Enter is done</source>
        <translation>数字键选择&#x3000;Tab 自己写&#x3000;回车完成</translation>
    </message>
    <message>
        <source>What is wrong with “%1”?</source>
        <translation>“%1”有什么问题？</translation>
    </message>
</context>
<context>
    <name>yichuang::FiguresStrip</name>
    <message>
        <source>Matters</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>填报项</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复印件</translation>
    </message>
    <message>
        <source>Fields one by one → what is left to fill in on the one form</source>
        <translation>逐项填报的数量 → 一张表上还要填的数量</translation>
    </message>
    <message>
        <source>Materials one by one → what has to be handed in</source>
        <translation>逐项提交的份数 → 一套材料里要交的份数</translation>
    </message>
    <message>
        <source>Photocopies one by one → photocopies to leave</source>
        <translation>逐项复印的份数 → 现在要留的复印件份数</translation>
    </message>
</context>
<context>
    <name>yichuang::FooterBar</name>
    <message>
        <source>Park</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Everything is kept; go on with it any time</source>
        <translation>内容全部保留，随时接着办</translation>
    </message>
</context>
<context>
    <name>yichuang::HomePage</name>
    <message>
        <source>For enterprises</source>
        <translation>企业全生命周期</translation>
    </message>
    <message>
        <source>For persons</source>
        <translation>个人全生命周期</translation>
    </message>
    <message>
        <source>What is it about? Type Chinese or pinyin, e.g. qykb</source>
        <translation>办什么事？输入中文或拼音首字母，如 qykb</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>查找场景</translation>
    </message>
    <message>
        <source>Enter opens the best hit, ↑ ↓ choose among the hits</source>
        <translation>回车打开最匹配的一件事，↑ ↓ 选择</translation>
    </message>
    <message>
        <source>Nothing fits. Try another word, or choose below.</source>
        <translation>没有找到。换个说法，或在下面直接选择。</translation>
    </message>
    <message>
        <source>Enter opens “%1”</source>
        <translation>回车打开“%1”</translation>
    </message>
    <message>
        <source>Enter opens “%1” (%2)</source>
        <translation>回车打开“%1”（%2）</translation>
    </message>
</context>
<context>
    <name>yichuang::IntakeArea</name>
    <message>
        <source>That doesn&apos;t work</source>
        <translation>办不了</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>要办哪件事？</translation>
    </message>
</context>
<context>
    <name>yichuang::IntakePage</name>
    <message>
        <source>Back: %1</source>
        <translation>上一步：%1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>yichuang::MaterialDelegate</name>
    <message>
        <source>%1 · copies here %2</source>
        <translation>%1&#x3000;·&#x3000;已收复印件 %2</translation>
    </message>
    <message>
        <source>asked for before</source>
        <translation>上次已告知</translation>
    </message>
</context>
<context>
    <name>yichuang::MaterialDetail</name>
    <message>
        <source>Points to check (Tab, then Space)</source>
        <translation>审查要点（Tab 进入，空格勾选）</translation>
    </message>
    <message>
        <source>For: %1 (F1: why)</source>
        <translation>用于：%1（F1 看依据）</translation>
    </message>
</context>
<context>
    <name>yichuang::MaterialList</name>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
</context>
<context>
    <name>yichuang::MaterialListModel</name>
    <message>
        <source>The applicant promises in writing instead</source>
        <translation>申请人作出书面承诺代替</translation>
    </message>
    <message>
        <source>Made by the system, the applicant signs it</source>
        <translation>系统生成，申请人签字</translation>
    </message>
    <message>
        <source>Comes from an earlier matter of this case</source>
        <translation>由本件前序事项产出</translation>
    </message>
    <message>
        <source>By shared data or e-certificate</source>
        <translation>数据共享或电子证照核验</translation>
    </message>
    <message>
        <source>Shared data can&apos;t be had: paper is wanted</source>
        <translation>共享数据查不到，须交纸质材料</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免交</translation>
    </message>
    <message>
        <source>to follow</source>
        <translation>容缺</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Follows by %1</source>
        <translation>容缺后补：%1前补交</translation>
    </message>
</context>
<context>
    <name>yichuang::MaterialsPage</name>
    <message>
        <source>No rule allows a promise in place of this material.</source>
        <translation>没有规定允许对这份材料作告知承诺。</translation>
    </message>
    <message>
        <source>No rule allows this material to follow later.</source>
        <translation>没有规定允许这份材料容缺后补。</translation>
    </message>
    <message>
        <source>This material doesn&apos;t come from shared data.</source>
        <translation>这份材料不走数据共享。</translation>
    </message>
    <message>
        <source>Space: here and verified · digits: copies · D: something is wrong · P: promise · L: follows later · N: no shared data · A: all is here · V: pages</source>
        <translation>空格 已核验或已收&#x3000;数字 份数&#x3000;D 有误&#x3000;P 承诺&#x3000;L 容缺&#x3000;N 共享查不到&#x3000;A 全部齐备&#x3000;V 看告知书</translation>
    </message>
</context>
<context>
    <name>yichuang::MatterDelegate</name>
    <message>
        <source>added</source>
        <translation>窗口增加</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>窗口去掉</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>此处不办</translation>
    </message>
    <message>
        <source>can be added</source>
        <translation>可增加</translation>
    </message>
</context>
<context>
    <name>yichuang::MatterListModel</name>
    <message>
        <source>Taken out at the window</source>
        <translation>窗口人工去掉</translation>
    </message>
    <message>
        <source>Begins when %1 is done</source>
        <translation>待“%1”办结后开始</translation>
    </message>
    <message>
        <source>Cancelled: no longer handled</source>
        <translation>已取消，不再办理</translation>
    </message>
    <message>
        <source>Replaced by another matter</source>
        <translation>已由其他事项替代</translation>
    </message>
    <message>
        <source>The guide isn&apos;t there yet: can&apos;t be accepted</source>
        <translation>办事指南尚未录入，暂不能受理</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即办件</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>承诺件</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>承诺 %1</translation>
    </message>
</context>
<context>
    <name>yichuang::NoticeDraft</name>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺项</translation>
    </message>
    <message>
        <source>The case can be accepted</source>
        <translation>可以受理</translation>
    </message>
    <message>
        <source>One-time notice</source>
        <translation>一次性告知（草稿）</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>共 %n 处需要补正</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::PaperPage</name>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>One-time notice</source>
        <translation>一次性告知</translation>
    </message>
    <message>
        <source>Material taken in</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Each matter has its own day: see the paper. Have the copy signed.</source>
        <translation>各事项办结日期以受理单为准；请申请人在留存联签字。</translation>
    </message>
    <message>
        <source>Come back with what the notice names, and nothing else; bring its number.</source>
        <translation>下次只需带告知书列明的材料，凭告知书编号或身份证即可接着办。</translation>
    </message>
    <message>
        <source>The decision, or one notice, follows by %1.</source>
        <translation>%1前作出受理决定或一次告知。</translation>
    </message>
    <message>
        <source>The paper says why, and how to appeal.</source>
        <translation>理由和救济途径见文书，请向申请人说明。</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>办件号</translation>
    </message>
    <message>
        <source>Nothing is printed yet: F9 prints. Enter once more calls the next applicant.</source>
        <translation>还没有打印：按 F9 打印。再按一次回车，接待下一位。</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation>下一位</translation>
    </message>
</context>
<context>
    <name>yichuang::ParkedCard</name>
    <message>
        <source>Parked work</source>
        <translation>挂起与未完成</translation>
    </message>
    <message>
        <source>All cases and drafts</source>
        <translation>全部办件与草稿</translation>
    </message>
    <message>
        <source>Nothing is parked. What you begin is kept here by itself.</source>
        <translation>没有挂起的办件。做到一半的会自动保存在这里。</translation>
    </message>
</context>
<context>
    <name>yichuang::QuestionCard</name>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Nobody has asked yet; this holds until answered otherwise</source>
        <translation>还没有问过，按通常情况处理</translation>
    </message>
    <message>
        <source>A day, e.g. 20260213</source>
        <translation>日期，如 20260213</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Decides: %1</source>
        <translation>影响：%1</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>都没有</translation>
    </message>
</context>
<context>
    <name>yichuang::QuestionList</name>
    <message>
        <source>Situation questions</source>
        <translation>情形问题</translation>
    </message>
</context>
<context>
    <name>yichuang::RefusalPanel</name>
    <message>
        <source>Not within the power of this agency</source>
        <translation>依法不属于本机关职权范围</translation>
    </message>
    <message>
        <source>No licence is needed by law</source>
        <translation>依法不需要办理许可</translation>
    </message>
    <message>
        <source>A rule forbids it here</source>
        <translation>按规定此处不能办理</translation>
    </message>
    <message>
        <source>On what ground?</source>
        <translation>依据哪一条不予受理？</translation>
    </message>
    <message>
        <source>The facts and the article of law</source>
        <translation>写明具体事实与法律条款</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Which agency is competent: full name, address, phone</source>
        <translation>应向哪个机关申请：全称、地址、电话</translation>
    </message>
    <message>
        <source>Competent agency</source>
        <translation>有权机关</translation>
    </message>
</context>
<context>
    <name>yichuang::ReviewPoints</name>
    <message>
        <source>%1 as a whole</source>
        <translation>“%1”整体</translation>
    </message>
</context>
<context>
    <name>yichuang::ScenarioPage</name>
    <message>
        <source>Another scenario</source>
        <translation>换一件事</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>牵头部门：%1</translation>
    </message>
    <message>
        <source>The guide isn&apos;t there yet: can be looked at, not accepted</source>
        <translation>办事指南尚未录入：可以查看，暂不能受理</translation>
    </message>
</context>
<context>
    <name>yichuang::SilentCard</name>
    <message>
        <source>Received, to be decided in time</source>
        <translation>已收件，须按时决定</translation>
    </message>
    <message>
        <source>%1 · %2    decide by %3</source>
        <translation>%1 · %2    最迟 %3 一次告知，否则视为受理</translation>
    </message>
</context>
<context>
    <name>yichuang::SituationPage</name>
    <message>
        <source>The digits answer, Enter takes what is marked, ↑ ↓ walk back</source>
        <translation>数字键作答&#x3000;回车用默认并到下一题&#x3000;↑ ↓ 回看</translation>
    </message>
</context>
<context>
    <name>yichuang::SituationSummary</name>
    <message>
        <source>Matters that follow</source>
        <translation>联办事项</translation>
    </message>
    <message>
        <source>Tab leads here, Space adds or takes out</source>
        <translation>Tab 进入列表&#x3000;空格增减</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>事项</translation>
    </message>
</context>
<context>
    <name>yichuang::StepList</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
</TS>
