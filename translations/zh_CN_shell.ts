<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Areas</name>
    <message>
        <source>Take in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>办事指南</translation>
    </message>
</context>
<context>
    <name>yichuang::HeaderBar</name>
    <message>
        <source>Window %1</source>
        <translation>%1号窗口</translation>
    </message>
</context>
<context>
    <name>yichuang::MainWindow</name>
    <message>
        <source>Yichuang · one window for everything</source>
        <translation>一窗 · 综合受理</translation>
    </message>
</context>
<context>
    <name>yichuang::StartTrouble</name>
    <message>
        <source>Yichuang</source>
        <translation>一窗</translation>
    </message>
    <message>
        <source>The counter can&apos;t open</source>
        <translation>窗口程序打不开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on with the backup of %1</source>
        <translation>用%1的备份继续</translation>
    </message>
</context>
<context>
    <name>yichuang::StateLine</name>
    <message>
        <source>Saved on this machine at %1</source>
        <translation>%1 已保存在本机</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>尚未保存：%1</translation>
    </message>
    <message>
        <source>Ready for the next applicant</source>
        <translation>可以接待下一位</translation>
    </message>
    <message>
        <source>Working offline: everything can be done</source>
        <translation>脱机工作：各项业务照常办理</translation>
    </message>
</context>
<context>
    <name>yichuang::TrainingBanner</name>
    <message>
        <source>Training · made-up applicants; nothing done here counts</source>
        <translation>演练 · 申请人均为虚构，所做一切不产生效力</translation>
    </message>
</context>
</TS>
