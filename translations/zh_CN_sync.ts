<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>yichuang::CatalogStrip</name>
    <message>
        <source>Catalog of the province</source>
        <translation>省级事项目录</translation>
    </message>
    <message>
        <source>Go on   P</source>
        <translation>继续   P</translation>
    </message>
    <message>
        <source>Hold   P</source>
        <translation>暂停   P</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 条</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>The province&apos;s catalog hasn&apos;t been asked for yet</source>
        <translation>尚未同步省级事项目录</translation>
    </message>
    <message>
        <source>The province&apos;s catalog is up to date, edition %1</source>
        <translation>省级事项目录已是最新，版本 %1</translation>
    </message>
    <message>
        <source>The province&apos;s catalog comes in: %1; work goes on with the one before</source>
        <translation>正在同步省级事项目录：%1；同步期间照常使用原目录</translation>
    </message>
    <message>
        <source>The province&apos;s catalog goes on by itself: %1. %2</source>
        <translation>省级事项目录稍后自动续传：%1。%2</translation>
    </message>
    <message>
        <source>The province&apos;s catalog is held: %1</source>
        <translation>省级事项目录已暂停同步：%1</translation>
    </message>
    <message>
        <source>The province&apos;s catalog can&apos;t be stored. %1</source>
        <translation>省级事项目录存不下来。%1</translation>
    </message>
    <message numerus="yes">
        <source>; %n record(s) were wrong and left out</source>
        <translation>
            <numerusform>；%n 条记录有误，未采用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::ConflictView</name>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Theirs: the form and materials of the other window stay; what was recorded here and doesn&apos;t go with it is withdrawn. Mine: what stands here is written over it. Papers handed out are kept either way.</source>
        <translation>采用对方：保留另一窗口的表单和材料，本窗口与之不符的记录撤回。保留我的：用本窗口的内容覆盖对方。两种情况下已出具的文书都保留。</translation>
    </message>
    <message>
        <source>Decide later   Esc</source>
        <translation>稍后再定   Esc</translation>
    </message>
    <message>
        <source>Keep mine   M</source>
        <translation>保留我的   M</translation>
    </message>
    <message>
        <source>Take theirs   T</source>
        <translation>采用对方   T</translation>
    </message>
    <message>
        <source>At this window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>At the province</source>
        <translation>省级平台（另一窗口）</translation>
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
        <source>Nothing differs that can be seen; either choice comes to the same.</source>
        <translation>看不出不同，选哪一个结果都一样。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>%1, window %2</source>
        <translation>%1&#x3000;%2号窗口</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（对方没有）</translation>
    </message>
    <message>
        <source>(not here)</source>
        <translation>（本窗口没有）</translation>
    </message>
    <message>
        <source>(not asked)</source>
        <translation>（未涉及）</translation>
    </message>
    <message>
        <source>(not wanted)</source>
        <translation>（不需要）</translation>
    </message>
</context>
<context>
    <name>yichuang::OutboxDetail</name>
    <message>
        <source>Send again   R</source>
        <translation>重新上传   R</translation>
    </message>
    <message>
        <source>Look at both   Enter</source>
        <translation>两边对比   Enter</translation>
    </message>
    <message>
        <source>Attempts so far</source>
        <translation>上传记录</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待上传的</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Everything done at this window has been reported.</source>
        <translation>本窗口办理的内容已全部上报。</translation>
    </message>
    <message>
        <source>Choose an entry at the left.</source>
        <translation>请在左侧选择一条。</translation>
    </message>
    <message>
        <source>Recorded here, stored on this machine</source>
        <translation>已在本机办理并保存</translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier attempt(s)</source>
        <translation>
            <numerusform>……更早还有 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::OutboxListModel</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1&#x3000;%2 起</translation>
    </message>
</context>
<context>
    <name>yichuang::SyncPage</name>
    <message>
        <source>Enter: look at both sides · R: send again · F5: send everything now</source>
        <translation>Enter 两边对比 · R 重新上传 · F5 立即全部上传</translation>
    </message>
    <message>
        <source>Waiting for the province</source>
        <translation>待上传</translation>
    </message>
    <message>
        <source>It is sent as soon as the province can be reached.</source>
        <translation>已放回队列，连上省级平台就上传。</translation>
    </message>
    <message>
        <source>No province is set at this terminal, so the other side can&apos;t be looked at.</source>
        <translation>本终端未接入省级平台，看不到对方的内容。</translation>
    </message>
    <message>
        <source>Asking the province how the case stands there …</source>
        <translation>正在向省级平台调取对方的内容……</translation>
    </message>
    <message>
        <source>Take what the other window recorded?</source>
        <translation>采用另一窗口的内容？</translation>
    </message>
    <message>
        <source>Write over what the other window recorded?</source>
        <translation>用本窗口的内容覆盖对方？</translation>
    </message>
    <message>
        <source>What differs at this window is given up. Papers that were handed out are kept; tell the applicant if one no longer holds.</source>
        <translation>本窗口不同的内容将放弃。已交给申请人的文书仍保留；如有文书不再有效，请告知申请人。</translation>
    </message>
    <message>
        <source>The other window sees your version from then on. Speak with the colleague if you aren&apos;t sure.</source>
        <translation>此后另一窗口看到的是您的内容。拿不准时请先与同事沟通。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看看</translation>
    </message>
</context>
<context>
    <name>yichuang::SyncWords</name>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
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
    <message>
        <source>no network for %1</source>
        <translation>网络不通已 %1</translation>
    </message>
    <message>
        <source>the province is down for %1</source>
        <translation>省级平台暂停服务已 %1</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1（已 %2）</translation>
    </message>
    <message>
        <source>no province is set, everything can be done</source>
        <translation>未接入省级平台，可照常办理</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>网络正常</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to decide</source>
        <translation>
            <numerusform>%n 件待您定夺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) set aside</source>
        <translation>
            <numerusform>%n 件上传被拒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) on their way</source>
        <translation>
            <numerusform>%n 件上传中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) waiting</source>
        <translation>
            <numerusform>%n 件待上传</numerusform>
        </translation>
    </message>
    <message>
        <source>everything has been reported</source>
        <translation>已全部上报</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Form and materials</source>
        <translation>表单和材料</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>A paper that was issued</source>
        <translation>出具的文书</translation>
    </message>
    <message>
        <source>What the applicant thinks of the service</source>
        <translation>申请人评价</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待定夺</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>again at %1</source>
        <translation>%1 再试</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待上传</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>网络不通</translation>
    </message>
    <message>
        <source>the province is down</source>
        <translation>省级平台暂停服务</translation>
    </message>
</context>
</TS>
