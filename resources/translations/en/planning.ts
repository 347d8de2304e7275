<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FunnelView</name>
    <message numerus="yes">
        <source>contract(s)</source>
        <translation>
            <numerusform>contract</numerusform>
            <numerusform>contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>proposal(s)</source>
        <translation>
            <numerusform>proposal</numerusform>
            <numerusform>proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meeting(s)</source>
        <translation>
            <numerusform>meeting</numerusform>
            <numerusform>meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conversation(s)</source>
        <translation>
            <numerusform>conversation</numerusform>
            <numerusform>conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tries</source>
        <translation>
            <numerusform>try</numerusform>
            <numerusform>tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share}, your own rate (%n cases)</source>
        <translation>
            <numerusform>{share}, your own rate (%n case)</numerusform>
            <numerusform>{share}, your own rate (%n cases)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>Put %n block(s) on my week</source>
        <translation>
            <numerusform>Put %n block on my week</numerusform>
            <numerusform>Put %n blocks on my week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n block(s) of {length} a week</source>
        <translation>
            <numerusform>%n block of {length} a week</numerusform>
            <numerusform>%n blocks of {length} a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n week(s)</source>
        <translation>
            <numerusform>for %n week</numerusform>
            <numerusform>for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted with usual rates, until you have logged %n such case(s) of your own at each step.</source>
        <translation>
            <numerusform>Counted with usual rates, until you have logged %n such case of your own at each step.</numerusform>
            <numerusform>Counted with usual rates, until you have logged %n such cases of your own at each step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own rates count where you have logged at least %n case(s); the others are usual ones.</source>
        <translation>
            <numerusform>Your own rates count where you have logged at least %n case; the others are usual ones.</numerusform>
            <numerusform>Your own rates count where you have logged at least %n cases; the others are usual ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is about %n prospect(s) to follow up at a time.</source>
        <translation>
            <numerusform>That is about %n prospect to follow up at a time.</numerusform>
            <numerusform>That is about %n prospects to follow up at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} a week are planned already, so %n more block(s) will do.</source>
        <translation>
            <numerusform>{length} a week are planned already, so %n more block will do.</numerusform>
            <numerusform>{length} a week are planned already, so %n more blocks will do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotsStep</name>
    <message numerus="yes">
        <source>Here %n block(s) fit into your week.</source>
        <translation>
            <numerusform>Here %n block fits into your week.</numerusform>
            <numerusform>Here %n blocks fit into your week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at the next %n week(s): working hours, holidays, your other calendars and blocks.</source>
        <translation>
            <numerusform>Looked at the next %n week: working hours, holidays, your other calendars and blocks.</numerusform>
            <numerusform>Looked at the next %n weeks: working hours, holidays, your other calendars and blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n more block(s) in your working hours.</source>
        <translation>
            <numerusform>There is no room for %n more block in your working hours.</numerusform>
            <numerusform>There is no room for %n more blocks in your working hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>free in {free} of %n week(s)</source>
        <translation>
            <numerusform>free in {free} of %n week</numerusform>
            <numerusform>free in {free} of %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message numerus="yes">
        <source>week(s)</source>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
</context>
</TS>
