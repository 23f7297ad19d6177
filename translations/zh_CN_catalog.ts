<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>GuideEntries</name>
    <message>
        <source>made here</source>
        <translation>窗口生成</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>免提交</translation>
    </message>
    <message>
        <source>from an earlier matter</source>
        <translation>前序产出</translation>
    </message>
    <message>
        <source>to bring</source>
        <translation>要带</translation>
    </message>
    <message>
        <source>If: %1</source>
        <translation>情形：%1</translation>
    </message>
    <message>
        <source>%1 (filled in later)</source>
        <translation>%1（办出后自动带入）</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（选填）</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>用于：%1</translation>
    </message>
    <message>
        <source>%1 (each)</source>
        <translation>%1（每人）</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Decides: %1</source>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>%1 at most: %2 to bring, %3 exempt, %4 made here</source>
        <translation>最多 %1 样：要带 %2 样，免提交 %3 样，窗口生成 %4 样</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被替代</translation>
    </message>
</context>
<context>
    <name>yichuang::CatalogArea</name>
    <message>
        <source>Matter or scenario, e.g. sbk</source>
        <translation>输入事项或一件事，汉字、拼音首字母都行</translation>
    </message>
    <message>
        <source>Search guides</source>
        <translation>查找办事指南</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>办事指南</translation>
    </message>
    <message>
        <source>Nothing fits. Try another word.</source>
        <translation>没有找到，换个词试试。</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s), ↑ ↓ choose, Enter reads</source>
        <translation>
            <numerusform>%n 份指南，↑ ↓ 选择，回车阅读</numerusform>
        </translation>
    </message>
    <message>
        <source>All scenarios; type to find their matters, too</source>
        <translation>全部一件事；输入后连同其中的事项一起找</translation>
    </message>
</context>
<context>
    <name>yichuang::ChainPage</name>
    <message>
        <source>Nothing of it is handled in the usual situation.</source>
        <translation>常见情形下没有要办的事项。</translation>
    </message>
    <message>
        <source>Usual situation, longest way: %1, %2 in all</source>
        <translation>常见情形下最长的一路：%1，共 %2</translation>
    </message>
    <message>
        <source>Usual situation, longest way: %1, %2 (different units aren&apos;t added up)</source>
        <translation>常见情形下最长的一路：%1，%2（单位不同，不相加）</translation>
    </message>
    <message>
        <source>Arrow keys walk through the matters, Enter opens the guide</source>
        <translation>方向键在事项间移动，回车打开指南</translation>
    </message>
    <message>
        <source>longest way</source>
        <translation>最长的一路（关键路径）</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>办好前一件才能办</translation>
    </message>
    <message>
        <source>better after</source>
        <translation>最好先办前一件</translation>
    </message>
    <message>
        <source>filled in afterwards</source>
        <translation>办好后补填</translation>
    </message>
</context>
<context>
    <name>yichuang::ChainPicture</name>
    <message>
        <source>Who waits for whom</source>
        <translation>事项先后关系</translation>
    </message>
    <message>
        <source>depends on the situation</source>
        <translation>视情形</translation>
    </message>
</context>
<context>
    <name>yichuang::GuideListModel</name>
    <message>
        <source>%1 · in “%2”</source>
        <translation>%1 · 属于“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n matter(s)</source>
        <translation>
            <numerusform>%1 · %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>指南待编</translation>
    </message>
</context>
<context>
    <name>yichuang::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) at most, on one form</source>
        <translation>
            <numerusform>一张表，最多 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>办哪些事</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>指南待编</translation>
    </message>
    <message>
        <source>What is asked first</source>
        <translation>先问什么</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>%1 (instead: %2)</source>
        <translation>%1（去处：%2）</translation>
    </message>
    <message>
        <source>What can&apos;t be handled here</source>
        <translation>办不了的情形</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>办理部门</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>事项类型</translation>
    </message>
    <message>
        <source>Statutory limit</source>
        <translation>法定期限</translation>
    </message>
    <message>
        <source>Promised limit</source>
        <translation>承诺期限</translation>
    </message>
    <message>
        <source>To be applied for</source>
        <translation>申请期限</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Questions to</source>
        <translation>咨询电话</translation>
    </message>
    <message>
        <source>Complaints to</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The guide isn&apos;t written yet: this is what the programme prints.</source>
        <translation>指南还没有编写，这里只有文件附件所列的内容。</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>办理条件</translation>
    </message>
    <message>
        <source>When it isn&apos;t accepted</source>
        <translation>不予受理的情形</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理步骤</translation>
    </message>
    <message>
        <source>%1 (also electronic)</source>
        <translation>%1（有电子证照）</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Points to review</source>
        <translation>审查要点</translation>
    </message>
    <message>
        <source>Common defects</source>
        <translation>常见问题（补正用语）</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>办理依据</translation>
    </message>
    <message>
        <source>Still to be confirmed by the lead department</source>
        <translation>还要牵头部门核定的</translation>
    </message>
</context>
<context>
    <name>yichuang::GuideView</name>
    <message>
        <source>Start this scenario (F8)</source>
        <translation>办这件事（F8）</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>办理链条</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>告知单</translation>
    </message>
    <message>
        <source>Scenario %1 · %2 · led by %3</source>
        <translation>%2 · 第 %1 件事 · %3牵头</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>指南待编</translation>
    </message>
    <message>
        <source>Back to “%1” (Esc)</source>
        <translation>回到“%1”（Esc）</translation>
    </message>
</context>
<context>
    <name>yichuang::LeafletPage</name>
    <message>
        <source>Print the leaflet (F9)</source>
        <translation>打印告知单（F9）</translation>
    </message>
    <message>
        <source>For the applicant</source>
        <translation>给申请人</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>普通版</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>正在打印……</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
</TS>
