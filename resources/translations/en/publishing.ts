<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CameBack</name>
    <message numerus="yes">
        <source>From {day} on: %n date(s)</source>
        <translation>
            <numerusform>From {day} on: %n date</numerusform>
            <numerusform>From {day} on: %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) to come, the next on {day}</source>
        <translation>
            <numerusform>%n date to come, on {day}</numerusform>
            <numerusform>%n dates to come, the next on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days}, every %n week(s)</source>
        <translation>
            <numerusform>{days}, every week</numerusform>
            <numerusform>{days}, every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameBackDialog</name>
    <message numerus="yes">
        <source>%n difference(s) in your calendar</source>
        <translation>
            <numerusform>%n difference in your calendar</numerusform>
            <numerusform>%n differences in your calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation>
            <numerusform>Take over %n change</numerusform>
            <numerusform>Take over %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message numerus="yes">
        <source>%n event(s) stayed on the server</source>
        <translation>
            <numerusform>%n event stayed on the server</numerusform>
            <numerusform>%n events stayed on the server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publisher</name>
    <message numerus="yes">
        <source>Publish to a calendar server (Ctrl+K): %n event(s) changed there, you decide.</source>
        <translation>
            <numerusform>Publish to a calendar server (Ctrl+K): %n event changed there, you decide.</numerusform>
            <numerusform>Publish to a calendar server (Ctrl+K): %n events changed there, you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need your decision</source>
        <translation>
            <numerusform>%n event needs your decision</numerusform>
            <numerusform>%n events need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) to add</source>
        <translation>
            <numerusform>%n event to add</numerusform>
            <numerusform>%n events to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n to remove</numerusform>
            <numerusform>%n to remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed there</source>
        <translation>
            <numerusform>%n changed there</numerusform>
            <numerusform>%n changed there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupPart</name>
    <message numerus="yes">
        <source>%n event(s) to add</source>
        <translation>
            <numerusform>%n event to add</numerusform>
            <numerusform>%n events to add</numerusform>
        </translation>
    </message>
</context>
</TS>
