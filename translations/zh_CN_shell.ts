<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>yichuang::HeaderBar</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up applicants; nothing done here counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yichuang::MainWindow</name>
    <message>
        <source>Yichuang · one window for everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
