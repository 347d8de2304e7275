<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdherenceDialog</name>
    <message numerus="yes">
        <source>{kept} of %n block(s) kept from {first} to {last}, shortened ones too.</source>
        <translation>
            <numerusform>{kept} of %n block kept from {first} to {last}, shortened ones too.</numerusform>
            <numerusform>{kept} of %n blocks kept from {first} to {last}, shortened ones too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n block(s) kept since {first}, shortened ones too.</source>
        <translation>
            <numerusform>{kept} of %n block kept since {first}, shortened ones too.</numerusform>
            <numerusform>{kept} of %n blocks kept since {first}, shortened ones too.</numerusform>
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
    <name>BookingDialog</name>
    <message numerus="yes">
        <source>Book %n block(s)</source>
        <translation>
            <numerusform>Book %n block</numerusform>
            <numerusform>Book %n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallListBox</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At ten minutes a person, %n fit into this block. The others can wait.</source>
        <translation>
            <numerusform>At ten minutes a person, one fits into this block. The others can wait.</numerusform>
            <numerusform>At ten minutes a person, %n fit into this block. The others can wait.</numerusform>
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
    <name>MonthView</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month}: {kept} of %n block(s) kept, {time} of work.</source>
        <translation>
            <numerusform>{month}: {kept} of %n block kept, {time} of work.</numerusform>
            <numerusform>{month}: {kept} of %n blocks kept, {time} of work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookBox</name>
    <message numerus="yes">
        <source>Free in all of the next %n week(s):</source>
        <translation>
            <numerusform>Free next week:</numerusform>
            <numerusform>Free in all of the next %n weeks:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free in {some} of the next %n week(s):</source>
        <translation>
            <numerusform>Free in {some} of the next %n week:</numerusform>
            <numerusform>Free in {some} of the next %n weeks:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message numerus="yes">
        <source>A pause lasts %n day(s) at most.</source>
        <translation>
            <numerusform>A pause lasts %n day at most.</numerusform>
            <numerusform>A pause lasts %n days at most.</numerusform>
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
        <source>{days}, %n block(s) paused.</source>
        <translation>
            <numerusform>{days}, %n block paused.</numerusform>
            <numerusform>{days}, %n blocks paused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseWords</name>
    <message numerus="yes">
        <source>%n block(s) paused</source>
        <translation>
            <numerusform>%n block paused</numerusform>
            <numerusform>%n blocks paused</numerusform>
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
<context>
    <name>WeekPaper</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
