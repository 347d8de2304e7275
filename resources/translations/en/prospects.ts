<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExporter</name>
    <message numerus="yes">
        <source>%n prospect(s) written to {path}</source>
        <translation>
            <numerusform>%n prospect written to {path}</numerusform>
            <numerusform>%n prospects written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter by tag or class (%n on)</source>
        <translation>
            <numerusform>Filter by tag or class (%n on)</numerusform>
            <numerusform>Filter by tag or class (%n on)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tag %n prospect(s)</source>
        <translation>
            <numerusform>Tag %n prospect</numerusform>
            <numerusform>Tag %n prospects</numerusform>
        </translation>
    </message>
</context>
</TS>
