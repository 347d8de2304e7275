<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Contact</name>
    <message numerus="yes">
        <source>every %n day(s), as agreed</source>
        <translation>
            <numerusform>every day, as agreed</numerusform>
            <numerusform>every %n days, as agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s), the usual pause</source>
        <translation>
            <numerusform>in %n day, the usual pause</numerusform>
            <numerusform>in %n days, the usual pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries left, then stop.</source>
        <translation>
            <numerusform>%n try left, then stop.</numerusform>
            <numerusform>%n tries left, then stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message numerus="yes">
        <source>You agreed on a contact every %n day(s): not before {day}.</source>
        <translation>
            <numerusform>You agreed on a contact every day: not before {day}.</numerusform>
            <numerusform>You agreed on a contact every %n days: not before {day}.</numerusform>
        </translation>
    </message>
</context>
</TS>
