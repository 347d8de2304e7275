<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BlocksStep</name>
    <message numerus="yes">
        <source>%n block(s), {days}.</source>
        <translation>
            <numerusform>%n block, {days}.</numerusform>
            <numerusform>%n blocks, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the nearest free place.</source>
        <translation>
            <numerusform>%n moved to the nearest free place.</numerusform>
            <numerusform>%n moved to the nearest free places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportStep</name>
    <message numerus="yes">
        <source>%n change(s) for your calendar</source>
        <translation>
            <numerusform>%n change for your calendar</numerusform>
            <numerusform>%n changes for your calendar</numerusform>
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
<context>
    <name>FactsStep</name>
    <message numerus="yes">
        <source>block(s) kept</source>
        <translation>
            <numerusform>block kept</numerusform>
            <numerusform>blocks kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people contacted</source>
        <translation>
            <numerusform>person contacted</numerusform>
            <numerusform>people contacted</numerusform>
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
        <source>meeting(s) booked</source>
        <translation>
            <numerusform>meeting booked</numerusform>
            <numerusform>meetings booked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>5 short steps, about %n minute(s)</source>
        <translation>
            <numerusform>5 short steps, about %n minute</numerusform>
            <numerusform>5 short steps, about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of {days}, about %n minute(s) left</source>
        <translation>
            <numerusform>Week of {days}, about %n minute left</numerusform>
            <numerusform>Week of {days}, about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported</source>
        <translation>
            <numerusform>%n change exported</numerusform>
            <numerusform>%n changes exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message numerus="yes">
        <source>You kept {kept} of %n block(s).</source>
        <translation>
            <numerusform>You kept {kept} of %n block.</numerusform>
            <numerusform>You kept {kept} of %n blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept {kept} of %n block(s) and had {conversations}.</source>
        <translation>
            <numerusform>You kept {kept} of %n block and had {conversations}.</numerusform>
            <numerusform>You kept {kept} of %n blocks and had {conversations}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than usual</source>
        <translation>
            <numerusform>%n more than usual</numerusform>
            <numerusform>%n more than usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than usual</source>
        <translation>
            <numerusform>%n fewer than usual</numerusform>
            <numerusform>%n fewer than usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new prospect(s) on your list</source>
        <translation>
            <numerusform>%n new prospect on your list</numerusform>
            <numerusform>%n new prospects on your list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) booked</source>
        <translation>
            <numerusform>%n more meeting booked</numerusform>
            <numerusform>%n more meetings booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more new client(s)</source>
        <translation>
            <numerusform>%n more new client</numerusform>
            <numerusform>%n more new clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more proposal(s) signed</source>
        <translation>
            <numerusform>%n more proposal signed</numerusform>
            <numerusform>%n more proposals signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more proposal(s) sent</source>
        <translation>
            <numerusform>%n more proposal sent</numerusform>
            <numerusform>%n more proposals sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You let %n prospect(s) go</source>
        <translation>
            <numerusform>You let %n prospect go</numerusform>
            <numerusform>You let %n prospects go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) were missed</source>
        <translation>
            <numerusform>One block was missed</numerusform>
            <numerusform>%n blocks were missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) still to come</source>
        <translation>
            <numerusform>One block still to come</numerusform>
            <numerusform>%n blocks still to come</numerusform>
        </translation>
    </message>
</context>
</TS>
