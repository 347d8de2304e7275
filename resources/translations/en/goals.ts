<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CelebrationDialog</name>
    <message numerus="yes">
        <source>Goal reached, %n day(s) early</source>
        <translation>
            <numerusform>Goal reached, %n day early</numerusform>
            <numerusform>Goal reached, %n days early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissedQuestion</name>
    <message numerus="yes">
        <source>%n block(s) of this time have no answer yet.</source>
        <translation>
            <numerusform>%n block of this time has no answer yet.</numerusform>
            <numerusform>%n blocks of this time have no answer yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message numerus="yes">
        <source>Your rhythm is at {score}, %n week(s) in a row.</source>
        <translation>
            <numerusform>Your rhythm is at {score}, with one week kept.</numerusform>
            <numerusform>Your rhythm is at {score}, %n weeks in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfItem</name>
    <message numerus="yes">
        <source>Yours for %n day(s) now</source>
        <translation>
            <numerusform>Yours for %n day now</numerusform>
            <numerusform>Yours for %n days now</numerusform>
        </translation>
    </message>
</context>
</TS>
