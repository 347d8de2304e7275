<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClientRulesDialog</name>
    <message numerus="yes">
        <source>%n appointment(s), {length}</source>
        <translation>
            <numerusform>%n appointment, {length}</numerusform>
            <numerusform>%n appointments, {length}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignedWorkDialog</name>
    <message numerus="yes">
        <source>Show the finished work (%n)</source>
        <translation>
            <numerusform>Show the finished work (%n)</numerusform>
            <numerusform>Show the finished work (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n week(s) of work ahead</source>
        <translation>
            <numerusform>About %n week of work ahead</numerusform>
            <numerusform>About %n weeks of work ahead</numerusform>
        </translation>
    </message>
</context>
</TS>
