<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>yichuang::ChoiceEditor</name>
    <message>
        <source>Pinyin, words or code</source>
        <translation>拼音首字母、汉字或代码</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>展开列表</translation>
    </message>
    <message>
        <source>Show the list (↓)</source>
        <translation>展开列表（↓）</translation>
    </message>
</context>
<context>
    <name>yichuang::ChoicePopup</name>
    <message>
        <source>Not in this list</source>
        <translation>列表中没有</translation>
    </message>
    <message>
        <source>%1 (as a whole)</source>
        <translation>%1（不再细分）</translation>
    </message>
</context>
<context>
    <name>yichuang::ConstraintWords</name>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>至少 %n 个字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>最多 %n 个字</numerusform>
        </translation>
    </message>
    <message>
        <source>not below %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>not above %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>不早于%1</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>不晚于%1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n digit(s) after the point</source>
        <translation>
            <numerusform>最多 %n 位小数</numerusform>
        </translation>
    </message>
    <message>
        <source>to the minute</source>
        <translation>精确到分</translation>
    </message>
    <message>
        <source>in a fixed format</source>
        <translation>须符合固定格式</translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation>仅限：%1</translation>
    </message>
</context>
<context>
    <name>yichuang::DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendar (Alt+↓)</source>
        <translation>日历（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>yichuang::DateRangeEditor</name>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>yichuang::DifferenceBar</name>
    <message>
        <source>%1: %2
%3: %4</source>
        <translation>%1：%2
%3：%4</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>保留“%1”</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>改用“%1”</translation>
    </message>
</context>
<context>
    <name>yichuang::FieldRow</name>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Why is this asked? (F1)</source>
        <translation>为什么要填？（F1）</translation>
    </message>
    <message>
        <source>Why is “%1” asked?</source>
        <translation>为什么要填“%1”？</translation>
    </message>
</context>
<context>
    <name>yichuang::FieldWords</name>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1（用于%2）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1·%2</translation>
    </message>
    <message>
        <source>Worked out from the %1</source>
        <translation>由%1推算</translation>
    </message>
    <message>
        <source>To come from “%1”</source>
        <translation>将由“%1”产生，无需填写</translation>
    </message>
    <message>
        <source>To come from an earlier matter</source>
        <translation>将由前面的事项产生，无需填写</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Follows from the answers</source>
        <translation>由情形答案确定</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>From the ID card</source>
        <translation>来自身份证</translation>
    </message>
    <message>
        <source>From shared data</source>
        <translation>来自数据共享</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>yichuang::FormAside</name>
    <message>
        <source>Enter next, F2 back, F1 why</source>
        <translation>Enter 下一项&#x3000;F2 返回&#x3000;F1 说明</translation>
    </message>
</context>
<context>
    <name>yichuang::GroupBlock</name>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Alt+Delete</source>
        <translation>删除这一项（Alt+Delete）</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
</context>
<context>
    <name>yichuang::LongTextEditor</name>
    <message>
        <source>Alt+Enter begins a new line</source>
        <translation>Alt+Enter 换行</translation>
    </message>
</context>
<context>
    <name>yichuang::NewEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>yichuang::OpenList</name>
    <message>
        <source>Next  F4</source>
        <translation>下一项 F4</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>还没填好的内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) left</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filled in</source>
        <translation>全部填好了</translation>
    </message>
</context>
<context>
    <name>yichuang::PhotoEditor</name>
    <message>
        <source>Choose a picture…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp)</translation>
    </message>
    <message>
        <source>This file is not a picture, or larger than 10 MB</source>
        <translation>这个文件不是图片，或超过 10 MB</translation>
    </message>
    <message>
        <source>Picture chosen, number %1</source>
        <translation>已选照片，校验码 %1</translation>
    </message>
    <message>
        <source>JPG or PNG, 358 × 441 pixels</source>
        <translation>JPG 或 PNG，358 × 441 像素</translation>
    </message>
</context>
<context>
    <name>yichuang::RoleFooter</name>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Alt+Insert</source>
        <translation>再加一项（Alt+Insert）</translation>
    </message>
</context>
<context>
    <name>yichuang::SectionCard</name>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已填好</translation>
    </message>
</context>
<context>
    <name>yichuang::TermEditor</name>
    <message>
        <source>C No end</source>
        <translation>C 长期</translation>
    </message>
</context>
<context>
    <name>yichuang::WhyPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Why “%1” is asked</source>
        <translation>为什么要填“%1”</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>标准：%1</translation>
    </message>
    <message>
        <source>Personal data: used for these matters only</source>
        <translation>个人信息，只用于办理上述事项</translation>
    </message>
    <message>
        <source>%1: required</source>
        <translation>%1：必填</translation>
    </message>
    <message>
        <source>%1: if there is one</source>
        <translation>%1：有则填写</translation>
    </message>
    <message>
        <source>there as “%1”</source>
        <translation>在该事项中是“%1”</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
</TS>
