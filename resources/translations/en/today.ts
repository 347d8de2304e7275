<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DecideCard</name>
    <message numerus="yes">
        <source>%n try(s) without a sign</source>
        <translation>
            <numerusform>%n try without a sign</numerusform>
            <numerusform>%n tries without a sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a sign</source>
        <translation>
            <numerusform>%n day without a sign</numerusform>
            <numerusform>%n days without a sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message numerus="yes">
        <source>You have kept {kept} of %n block(s) this week.</source>
        <translation>
            <numerusform>You have kept {kept} of %n block this week.</numerusform>
            <numerusform>You have kept {kept} of %n blocks this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your block is on: {hours}, %Ln people to call.</source>
        <translation>
            <numerusform>Your block is on: {hours}, %Ln person to call.</numerusform>
            <numerusform>Your block is on: {hours}, %Ln people to call.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next block: {day}, {hours}, %Ln people to call.</source>
        <translation>
            <numerusform>Next block: {day}, {hours}, %Ln person to call.</numerusform>
            <numerusform>Next block: {day}, {hours}, %Ln people to call.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is due. %Ln new prospect(s) wait to be qualified.</source>
        <translation>
            <numerusform>Nobody is due. %Ln new prospect waits to be qualified.</numerusform>
            <numerusform>Nobody is due. %Ln new prospects wait to be qualified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The block starts in %n minute(s).</source>
        <translation>
            <numerusform>The block starts in %n minute.</numerusform>
            <numerusform>The block starts in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NobodyDueCard</name>
    <message numerus="yes">
        <source>%Ln new prospect(s) to qualify</source>
        <translation>
            <numerusform>%Ln new prospect to qualify</numerusform>
            <numerusform>%Ln new prospects to qualify</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message numerus="yes">
        <source>Nothing was logged in %n week(s), from {day} on. Weeks away are left out of every figure.</source>
        <translation>
            <numerusform>Nothing was logged in %n week, from {day} on. Weeks away are left out of every figure.</numerusform>
            <numerusform>Nothing was logged in %n weeks, from {day} on. Weeks away are left out of every figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
</context>
</TS>
