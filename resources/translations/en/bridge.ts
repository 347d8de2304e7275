<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Goals</name>
    <message numerus="yes">
        <source>Keep %n block(s)</source>
        <translation>
            <numerusform>Keep %n block</numerusform>
            <numerusform>Keep %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n prospect(s)</source>
        <translation>
            <numerusform>Add %n prospect</numerusform>
            <numerusform>Add %n prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n more block(s)</source>
        <translation>
            <numerusform>Keep %n more block</numerusform>
            <numerusform>Keep %n more blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n more prospect(s)</source>
        <translation>
            <numerusform>Add %n more prospect</numerusform>
            <numerusform>Add %n more prospects</numerusform>
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
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n block(s).</source>
        <translation>
            <numerusform>You kept %n block.</numerusform>
            <numerusform>You kept %n blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You added %n prospect(s).</source>
        <translation>
            <numerusform>You added %n prospect.</numerusform>
            <numerusform>You added %n prospects.</numerusform>
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
        <source>Nothing for %n day(s)</source>
        <translation>
            <numerusform>Nothing for %n day</numerusform>
            <numerusform>Nothing for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n prospect(s) added</source>
        <translation>
            <numerusform>%n prospect added</numerusform>
            <numerusform>%n prospects added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) moved to the trash, for 30 days.</source>
        <translation>
            <numerusform>%n prospect moved to the trash, for 30 days.</numerusform>
            <numerusform>%n prospects moved to the trash, for 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) back on the list.</source>
        <translation>
            <numerusform>%n prospect back on the list.</numerusform>
            <numerusform>%n prospects back on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag added to %n prospect(s).</source>
        <translation>
            <numerusform>Tag added to %n prospect.</numerusform>
            <numerusform>Tag added to %n prospects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken off %n prospect(s).</source>
        <translation>
            <numerusform>Tag taken off %n prospect.</numerusform>
            <numerusform>Tag taken off %n prospects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) on your call lists.</source>
        <translation>
            <numerusform>%n prospect on your call lists.</numerusform>
            <numerusform>%n prospects on your call lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) a week are on your calendar.</source>
        <translation>
            <numerusform>%n block a week is on your calendar.</numerusform>
            <numerusform>%n blocks a week are on your calendar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of the week changed.</source>
        <translation>
            <numerusform>%n block of the week changed.</numerusform>
            <numerusform>%n blocks of the week changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken over from your calendar.</source>
        <translation>
            <numerusform>%n change taken over from your calendar.</numerusform>
            <numerusform>%n changes taken over from your calendar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) now have an end date.</source>
        <translation>
            <numerusform>%n proposal now has an end date.</numerusform>
            <numerusform>%n proposals now have an end date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) booked.</source>
        <translation>
            <numerusform>%n block booked.</numerusform>
            <numerusform>%n blocks booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) moved to another list.</source>
        <translation>
            <numerusform>%n prospect moved to another list.</numerusform>
            <numerusform>%n prospects moved to another list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newsletter logged for %n prospect(s).</source>
        <translation>
            <numerusform>Newsletter logged for %n prospect.</numerusform>
            <numerusform>Newsletter logged for %n prospects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) let go.</source>
        <translation>
            <numerusform>%n prospect let go.</numerusform>
            <numerusform>%n prospects let go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) let go. Newsletter stays on.</source>
        <translation>
            <numerusform>%n prospect let go. Newsletter stays on.</numerusform>
            <numerusform>%n prospects let go. Newsletter stays on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) kept warm.</source>
        <translation>
            <numerusform>%n prospect kept warm.</numerusform>
            <numerusform>%n prospects kept warm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) active now.</source>
        <translation>
            <numerusform>%n prospect active now.</numerusform>
            <numerusform>%n prospects active now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s).</source>
        <translation>
            <numerusform>%n new client.</numerusform>
            <numerusform>%n new clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) left in peace from now on.</source>
        <translation>
            <numerusform>%n prospect left in peace from now on.</numerusform>
            <numerusform>%n prospects left in peace from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved who sent %n prospect(s).</source>
        <translation>
            <numerusform>Saved who sent %n prospect.</numerusform>
            <numerusform>Saved who sent %n prospects.</numerusform>
        </translation>
    </message>
</context>
</TS>
