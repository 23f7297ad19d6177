<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>yichuang::AnnexCard</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · led by %2 · %n matter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The guide isn&apos;t there yet: can be looked at, not accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yichuang::HomePage</name>
    <message>
        <source>For enterprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about? Type Chinese or pinyin, e.g. qykb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the best hit, ↑ ↓ choose among the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Try another word, or choose below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yichuang::ParkedCard</name>
    <message>
        <source>Parked work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases and drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is parked. What you begin is kept here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
