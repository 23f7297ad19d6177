<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>yichuang::PagePreview</name>
    <message>
        <source>Paper as it will print</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − zoom, Ctrl 0 fits the width</source>
        <translation>Ctrl +、Ctrl − 缩放，Ctrl 0 适合宽度</translation>
    </message>
</context>
<context>
    <name>yichuang::PaperStack</name>
    <message>
        <source>printed %1</source>
        <translation>已打印 %1</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Papers of the case</source>
        <translation>本件文书</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>正在打印……</translation>
    </message>
    <message>
        <source>Printed, with all copies.</source>
        <translation>已打印，各联齐全</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存到 %1</translation>
    </message>
</context>
<context>
    <name>yichuang::PrintBar</name>
    <message>
        <source>Print all (F9)</source>
        <translation>全部打印（F9）</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80毫米热敏纸</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>Print this again</source>
        <translation>补打本份</translation>
    </message>
    <message>
        <source>Print this one</source>
        <translation>打印本份</translation>
    </message>
</context>
</TS>
