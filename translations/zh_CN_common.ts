<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>CaseText</name>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1（估算）</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
</context>
</TS>
