<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>yichuang::CaseDetail</name>
    <message>
        <source>by %1</source>
        <translation>%1前办结</translation>
    </message>
    <message>
        <source>Go on with corrections   Enter</source>
        <translation>接着办理&#x3000;回车</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>办件号</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>未选择办件</translation>
    </message>
    <message>
        <source>Find one at the left, or scan the code on its paper.</source>
        <translation>在左侧查找，或扫描凭证上的二维码。</translation>
    </message>
    <message>
        <source>Papers   F9</source>
        <translation>文书&#x3000;F9</translation>
    </message>
    <message>
        <source>What happened   F2</source>
        <translation>办理经过&#x3000;F2</translation>
    </message>
    <message>
        <source>Asked for by notice %1</source>
        <translation>告知书 %1 要求补正</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>%1 · clerk %2</source>
        <translation>%1&#x3000;工号 %2</translation>
    </message>
</context>
<context>
    <name>yichuang::CaseListModel</name>
    <message>
        <source>without a name</source>
        <translation>未填姓名</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>已超期：应于%1前办结</translation>
    </message>
    <message numerus="yes">
        <source>by %1, %n working day(s) left</source>
        <translation>
            <numerusform>%1前，还有 %n 个工作日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::CaseWords</name>
    <message>
        <source>Material taken in</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>One-time notice handed over: %1 thing(s) to put right</source>
        <translation>出具一次性告知书，共 %1 处需要补正</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Counts as accepted: five working days passed in silence</source>
        <translation>五个工作日内未告知，自收到材料之日起视为受理</translation>
    </message>
    <message>
        <source>An earlier matter is done; %1 may begin</source>
        <translation>前序事项已办结，“%1”开始受理计时</translation>
    </message>
    <message>
        <source>%1: granted</source>
        <translation>“%1”准予</translation>
    </message>
    <message>
        <source>%1: not granted</source>
        <translation>“%1”不准予</translation>
    </message>
    <message>
        <source>%1: the clock is stopped</source>
        <translation>“%1”中止计时</translation>
    </message>
    <message>
        <source>%1: the clock runs again</source>
        <translation>“%1”恢复计时</translation>
    </message>
    <message>
        <source>The limit was extended</source>
        <translation>延长办理期限</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>taken in, to be decided</source>
        <translation>已收件待决定</translation>
    </message>
    <message>
        <source>waiting for corrections</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>waits for an earlier matter</source>
        <translation>待前序办结</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>期限中止</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>不准予</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>已领取</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>开件取号</translation>
    </message>
    <message>
        <source>The applicant came back with corrections</source>
        <translation>申请人补正</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translation>申请人撤回</translation>
    </message>
    <message>
        <source>Material that was to follow was handed in</source>
        <translation>容缺材料已补交</translation>
    </message>
    <message>
        <source>Material that was to follow is overdue</source>
        <translation>容缺材料逾期未补</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印文书</translation>
    </message>
    <message>
        <source>Reprinted</source>
        <translation>补打文书</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Results handed out</source>
        <translation>已取件</translation>
    </message>
    <message>
        <source>A supervisor reopened the notice</source>
        <translation>主管允许追加告知</translation>
    </message>
</context>
<context>
    <name>yichuang::CasesPage</name>
    <message>
        <source>Slip or case number (scan it), ID number, name, phone</source>
        <translation>回执编号、办件号（可扫码）、证件号、姓名、电话</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>查找办件</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Nothing is found. Try the ID number or the name.</source>
        <translation>没有找到。换证件号或姓名试试。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s). Enter goes on with corrections, F9 shows the papers.</source>
        <translation>
            <numerusform>找到 %n 件。回车接着办理，F9 看文书。</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest cases of this terminal</source>
        <translation>本机近期办件</translation>
    </message>
    <message>
        <source>This case doesn&apos;t wait for corrections; F9 shows its papers.</source>
        <translation>这件不在待补正状态。按 F9 可看文书、补打。</translation>
    </message>
    <message>
        <source>Throw “%1” away?</source>
        <translation>要丢弃“%1”吗？</translation>
    </message>
    <message>
        <source>All that was typed for it is lost for good.</source>
        <translation>已录入的内容将全部删除，不能恢复。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>yichuang::ParkedList</name>
    <message>
        <source>correction</source>
        <translation>补正</translation>
    </message>
    <message>
        <source>Parked work</source>
        <translation>挂起与未完成</translation>
    </message>
    <message>
        <source>Enter goes on, Del throws away</source>
        <translation>回车接着办&#x3000;Del 丢弃</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s): finish some first</source>
        <translation>
            <numerusform>%n 件，请先办结一些</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::ParkedListModel</name>
    <message>
        <source>parked for %1 (window %2)</source>
        <translation>已挂起 %1（%2 号机位）</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
</TS>
