<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ahead</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message numerus="yes">
        <source>%n of your own cases, the rest are usual values</source>
        <translation>
            <numerusform>%n own case, the rest are usual values</numerusform>
            <numerusform>%n of your own cases, the rest are usual values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The forecast needs three signed proposals with their hours: %n more.</source>
        <translation>
            <numerusform>The forecast needs three signed proposals with their hours: %n more.</numerusform>
            <numerusform>The forecast needs three signed proposals with their hours: %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasisDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It knows %n signed job(s) of your own.</source>
        <translation>
            <numerusform>It knows %n signed job of your own.</numerusform>
            <numerusform>It knows %n signed jobs of your own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlocksCard</name>
    <message numerus="yes">
        <source>%n block(s) kept</source>
        <translation>
            <numerusform>%n block kept</numerusform>
            <numerusform>%n blocks kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) missed</source>
        <translation>
            <numerusform>%n block missed</numerusform>
            <numerusform>%n blocks missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) planned</source>
        <translation>
            <numerusform>%n block planned</numerusform>
            <numerusform>%n blocks planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) without an answer</source>
        <translation>
            <numerusform>%n block without an answer</numerusform>
            <numerusform>%n blocks without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your longest run was %n week(s), in {first}.</source>
        <translation>
            <numerusform>Your longest run was %n week, in {first}.</numerusform>
            <numerusform>Your longest run was %n weeks, in {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your longest run was %n week(s), from {first} to {last}.</source>
        <translation>
            <numerusform>Your longest run was %n week, from {first} to {last}.</numerusform>
            <numerusform>Your longest run was %n weeks, from {first} to {last}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosisCard</name>
    <message numerus="yes">
        <source>%n counted week(s) of {needed} so far. Weeks away are not counted.</source>
        <translation>
            <numerusform>%n counted week of {needed} so far. Weeks away are not counted.</numerusform>
            <numerusform>%n counted weeks of {needed} so far. Weeks away are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffortCard</name>
    <message numerus="yes">
        <source>%n block(s) without an answer</source>
        <translation>
            <numerusform>%n block without an answer</numerusform>
            <numerusform>%n blocks without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>Effort fell {share} in %n week(s)</source>
        <translation>
            <numerusform>Effort fell {share} in %n week</numerusform>
            <numerusform>Effort fell {share} in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) waiting</source>
        <translation>
            <numerusform>%n proposal waiting</numerusform>
            <numerusform>%n proposals waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually {count}; %n expired</source>
        <translation>
            <numerusform>usually {count}; %n expired</numerusform>
            <numerusform>usually {count}; %n expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalEntry</name>
    <message numerus="yes">
        <source>Put off %n time(s).</source>
        <translation>
            <numerusform>Put off once.</numerusform>
            <numerusform>Put off %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln block</numerusform>
            <numerusform>%Ln blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prospect(s)</source>
        <translation>
            <numerusform>%Ln new prospect</numerusform>
            <numerusform>%Ln new prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of client work</source>
        <translation>
            <numerusform>%Ln entry of client work</numerusform>
            <numerusform>%Ln entries of client work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed job(s)</source>
        <translation>
            <numerusform>%Ln signed job</numerusform>
            <numerusform>%Ln signed jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n block(s)</source>
        <translation>
            <numerusform>{kept} of %n block</numerusform>
            <numerusform>{kept} of %n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsOpener</name>
    <message numerus="yes">
        <source>%n week(s): the newer one is, the more it weighs. Together they make {length} a week.</source>
        <translation>
            <numerusform>%n week, which makes {length} a week.</numerusform>
            <numerusform>%n weeks: the newer one is, the more it weighs. Together they make {length} a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row in which at least half of the blocks were kept</source>
        <translation>
            <numerusform>%n week in which at least half of the blocks were kept</numerusform>
            <numerusform>%n weeks in a row in which at least half of the blocks were kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) and contact(s)</source>
        <translation>
            <numerusform>%n block or contact</numerusform>
            <numerusform>%n blocks and contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) waiting</source>
        <translation>
            <numerusform>%n proposal waiting</numerusform>
            <numerusform>%n proposals waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfDiagnosisDialog</name>
    <message numerus="yes">
        <source>They agree: “{pattern}” was named in %n week(s) of the last half year.</source>
        <translation>
            <numerusform>They agree: “{pattern}” was named in %n week of the last half year.</numerusform>
            <numerusform>They agree: “{pattern}” was named in %n weeks of the last half year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They name something else: “{pattern}”, in %n week(s) of the last half year.</source>
        <translation>
            <numerusform>They name something else: “{pattern}”, in %n week of the last half year.</numerusform>
            <numerusform>They name something else: “{pattern}”, in %n weeks of the last half year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They name “{pattern}”, in %n week(s) of the last half year.</source>
        <translation>
            <numerusform>They name “{pattern}”, in %n week of the last half year.</numerusform>
            <numerusform>They name “{pattern}”, in %n weeks of the last half year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnmarkedBand</name>
    <message numerus="yes">
        <source>%n block(s) of last week have no answer yet.</source>
        <translation>
            <numerusform>%n block of last week has no answer yet.</numerusform>
            <numerusform>%n blocks of last week have no answer yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until they do, they count as missed.</source>
        <translation>
            <numerusform>Until it does, it counts as missed.</numerusform>
            <numerusform>Until they do, they count as missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That week is read once they have one, or from Wednesday on.</source>
        <translation>
            <numerusform>That week is read once it has one, or from Wednesday on.</numerusform>
            <numerusform>That week is read once they have one, or from Wednesday on.</numerusform>
        </translation>
    </message>
</context>
</TS>
