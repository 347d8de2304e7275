<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>IdealClientDialog</name>
    <message numerus="yes">
        <source>%n answer(s) to what you removed go too.</source>
        <translation>
            <numerusform>%n answer to what you removed goes too.</numerusform>
            <numerusform>%n answers to what you removed go too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceDetails</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became client(s)</source>
        <translation>
            <numerusform>%n became a client</numerusform>
            <numerusform>%n became clients</numerusform>
        </translation>
    </message>
</context>
</TS>
