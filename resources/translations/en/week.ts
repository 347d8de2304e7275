<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdherenceDialog</name>
    <message numerus="yes">
        <source>{kept} of %n block(s) kept since {day}, shortened ones too.</source>
        <translation>
            <numerusform>{kept} of %n block kept since {day}, shortened ones too.</numerusform>
            <numerusform>{kept} of %n blocks kept since {day}, shortened ones too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockPanel</name>
    <message numerus="yes">
        <source>%n people are due</source>
        <translation>
            <numerusform>%n person is due</numerusform>
            <numerusform>%n people are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndsField</name>
    <message numerus="yes">
        <source>time(s)</source>
        <translation>
            <numerusform>time</numerusform>
            <numerusform>times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message numerus="yes">
        <source>week(s)</source>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message numerus="yes">
        <source>%n times in all</source>
        <translation>
            <numerusform>%n time in all</numerusform>
            <numerusform>%n times in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of the coming year fall on a holiday and are left out</source>
        <translation>
            <numerusform>%n date of the coming year falls on a holiday and is left out</numerusform>
            <numerusform>%n dates of the coming year fall on a holiday and are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekHeader</name>
    <message numerus="yes">
        <source>%n change(s) not exported yet</source>
        <translation>
            <numerusform>%n change not exported yet</numerusform>
            <numerusform>%n changes not exported yet</numerusform>
        </translation>
    </message>
</context>
</TS>
