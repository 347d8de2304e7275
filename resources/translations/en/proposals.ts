<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>%n earlier one</numerusform>
            <numerusform>%n earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalRates</name>
    <message numerus="yes">
        <source>%n case(s), {signed} signed: too few to say how often.</source>
        <translation>
            <numerusform>%n case, {signed} signed: too few to say how often.</numerusform>
            <numerusform>%n cases, {signed} signed: too few to say how often.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n that were decided, {signed} were signed: {rate}.</source>
        <translation>
            <numerusform>Of %n decided, {signed} was signed: {rate}.</numerusform>
            <numerusform>Of %n decided, {signed} were signed: {rate}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer usually takes %n day(s).</source>
        <translation>
            <numerusform>An answer usually takes %n day.</numerusform>
            <numerusform>An answer usually takes %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n job(s) signed</source>
        <translation>
            <numerusform>%n job signed</numerusform>
            <numerusform>%n jobs signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open proposal(s). Not business until signed.</source>
        <translation>
            <numerusform>%n open proposal. Not business until signed.</numerusform>
            <numerusform>%n open proposals. Not business until signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValidityField</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
