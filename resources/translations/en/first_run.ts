<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RhythmStep</name>
    <message numerus="yes">
        <source>%n block(s), {length} a week</source>
        <translation>
            <numerusform>%n block, {length} a week</numerusform>
            <numerusform>%n blocks, {length} a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough for about %n people.</source>
        <translation>
            <numerusform>Enough for about %n person.</numerusform>
            <numerusform>Enough for about %n people.</numerusform>
        </translation>
    </message>
</context>
</TS>
