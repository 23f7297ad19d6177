<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>yichuang::HeaderBar</name>
    <message>
        <source>Training</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Made-up applicants; nothing done here counts</source>
        <translation>申请人均为虚构，所做一切不产生效力</translation>
    </message>
</context>
<context>
    <name>yichuang::MainWindow</name>
    <message>
        <source>Yichuang · one window for everything</source>
        <translation>一窗 · 综合受理</translation>
    </message>
</context>
</TS>
