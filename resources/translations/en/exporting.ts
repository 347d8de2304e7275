<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportOptionsDialog</name>
    <message numerus="yes">
        <source>%n change(s) not exported yet.</source>
        <translation>
            <numerusform>%n change not exported yet.</numerusform>
            <numerusform>%n changes not exported yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n block series</source>
        <translation>
            <numerusform>%n block series</numerusform>
            <numerusform>%n block series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pause(s)</source>
        <translation>
            <numerusform>%n pause</numerusform>
            <numerusform>%n pauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call list(s)</source>
        <translation>
            <numerusform>%n call list</numerusform>
            <numerusform>%n call lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s)</source>
        <translation>
            <numerusform>%n next step</numerusform>
            <numerusform>%n next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of goals and rewards</source>
        <translation>
            <numerusform>%n day of a goal or reward</numerusform>
            <numerusform>%n days of goals and rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
</TS>
