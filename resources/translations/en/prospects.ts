<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdviceCard</name>
    <message numerus="yes">
        <source>%n tries without a sign from them.</source>
        <translation>
            <numerusform>%n try without a sign from them.</numerusform>
            <numerusform>%n tries without a sign from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without a sign from them.</source>
        <translation>
            <numerusform>%n day without a sign from them.</numerusform>
            <numerusform>%n days without a sign from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They said maybe %n times</source>
        <translation>
            <numerusform>They said maybe once</numerusform>
            <numerusform>They said maybe %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n days</source>
        <translation>
            <numerusform>Silent for %n day</numerusform>
            <numerusform>Silent for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts so far. Ask who decides.</source>
        <translation>
            <numerusform>%n contact so far. Ask who decides.</numerusform>
            <numerusform>%n contacts so far. Ask who decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts so far. A few answers tell whether to go on.</source>
        <translation>
            <numerusform>%n contact so far. A few answers tell whether to go on.</numerusform>
            <numerusform>%n contacts so far. A few answers tell whether to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop after %n tries</source>
        <translation>
            <numerusform>Stop after %n try</numerusform>
            <numerusform>Stop after %n tries</numerusform>
        </translation>
    </message>
</context>
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
    <name>FollowUpCard</name>
    <message numerus="yes">
        <source>%n signs against a deal, none for one.</source>
        <translation>
            <numerusform>%n sign against a deal, none for one.</numerusform>
            <numerusform>%n signs against a deal, none for one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs for a deal, none against.</source>
        <translation>
            <numerusform>%n sign for a deal, none against.</numerusform>
            <numerusform>%n signs for a deal, none against.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs for a deal, {bad} against.</source>
        <translation>
            <numerusform>%n sign for a deal, {bad} against.</numerusform>
            <numerusform>%n signs for a deal, {bad} against.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
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
        <source>Filter this list by tag, class or verdict (%n on)</source>
        <translation>
            <numerusform>Filter this list by tag, class or verdict (%n on)</numerusform>
            <numerusform>Filter this list by tag, class or verdict (%n on)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n of {total} shown</source>
        <translation>
            <numerusform>%n of {total} shown</numerusform>
            <numerusform>%n of {total} shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NurtureDialog</name>
    <message numerus="yes">
        <source>In %n months</source>
        <translation>
            <numerusform>In %n month</numerusform>
            <numerusform>In %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PestWords</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n more than they agreed to.</source>
        <translation>
            <numerusform>That is %n more than they agreed to.</numerusform>
            <numerusform>That is %n more than they agreed to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n more than is usual in this time.</source>
        <translation>
            <numerusform>That is %n more than is usual in this time.</numerusform>
            <numerusform>That is %n more than is usual in this time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They said maybe %n times.</source>
        <translation>
            <numerusform>They said maybe once.</numerusform>
            <numerusform>They said maybe %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next step has been waiting for %n days.</source>
        <translation>
            <numerusform>The next step has been waiting for %n day.</numerusform>
            <numerusform>The next step has been waiting for %n days.</numerusform>
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
