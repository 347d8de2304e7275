<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>{count}, %n draft(s)</source>
        <translation>
            <numerusform>{count}, %n draft</numerusform>
            <numerusform>{count}, %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>%n earlier one</numerusform>
            <numerusform>%n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n job(s) signed</source>
        <translation>
            <numerusform>%n job signed</numerusform>
            <numerusform>%n jobs signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open proposal(s). Not business until signed.</source>
        <translation>
            <numerusform>%n open proposal. Not business until signed.</numerusform>
            <numerusform>%n open proposals. Not business until signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValidityField</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
