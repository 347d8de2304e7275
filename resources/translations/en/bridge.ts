<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Goals</name>
    <message numerus="yes">
        <source>Keep %n block(s)</source>
        <translation>
            <numerusform>Keep %Ln block</numerusform>
            <numerusform>Keep %Ln blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n prospect(s)</source>
        <translation>
            <numerusform>Add %Ln prospect</numerusform>
            <numerusform>Add %Ln prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n more block(s)</source>
        <translation>
            <numerusform>Keep %Ln more block</numerusform>
            <numerusform>Keep %Ln more blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n more prospect(s)</source>
        <translation>
            <numerusform>Add %Ln more prospect</numerusform>
            <numerusform>Add %Ln more prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%Ln block</numerusform>
            <numerusform>%Ln blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%Ln prospect</numerusform>
            <numerusform>%Ln prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n block(s).</source>
        <translation>
            <numerusform>You kept %Ln block.</numerusform>
            <numerusform>You kept %Ln blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You added %n prospect(s).</source>
        <translation>
            <numerusform>You added %Ln prospect.</numerusform>
            <numerusform>You added %Ln prospects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing for %n day(s)</source>
        <translation>
            <numerusform>Nothing for %Ln day</numerusform>
            <numerusform>Nothing for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n attempt(s)</source>
        <translation>
            <numerusform>Make %Ln attempt</numerusform>
            <numerusform>Make %Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n conversation(s)</source>
        <translation>
            <numerusform>Have %Ln conversation</numerusform>
            <numerusform>Have %Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n clear no(es)</source>
        <translation>
            <numerusform>Collect %Ln clear no</numerusform>
            <numerusform>Collect %Ln clear noes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part with %n prospect(s)</source>
        <translation>
            <numerusform>Part with %Ln prospect</numerusform>
            <numerusform>Part with %Ln prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n meeting(s)</source>
        <translation>
            <numerusform>Book %Ln meeting</numerusform>
            <numerusform>Book %Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n proposal(s)</source>
        <translation>
            <numerusform>Send %Ln proposal</numerusform>
            <numerusform>Send %Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n new client(s)</source>
        <translation>
            <numerusform>Win %Ln new client</numerusform>
            <numerusform>Win %Ln new clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n more attempt(s)</source>
        <translation>
            <numerusform>Make %Ln more attempt</numerusform>
            <numerusform>Make %Ln more attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n more conversation(s)</source>
        <translation>
            <numerusform>Have %Ln more conversation</numerusform>
            <numerusform>Have %Ln more conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n more clear no(es)</source>
        <translation>
            <numerusform>Collect %Ln more clear no</numerusform>
            <numerusform>Collect %Ln more clear noes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part with %n more prospect(s)</source>
        <translation>
            <numerusform>Part with %Ln more prospect</numerusform>
            <numerusform>Part with %Ln more prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n more meeting(s)</source>
        <translation>
            <numerusform>Book %Ln more meeting</numerusform>
            <numerusform>Book %Ln more meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n more proposal(s)</source>
        <translation>
            <numerusform>Send %Ln more proposal</numerusform>
            <numerusform>Send %Ln more proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n more client(s)</source>
        <translation>
            <numerusform>Win %Ln more client</numerusform>
            <numerusform>Win %Ln more clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear no(es)</source>
        <translation>
            <numerusform>%Ln clear no</numerusform>
            <numerusform>%Ln clear noes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made %n attempt(s).</source>
        <translation>
            <numerusform>You made %Ln attempt.</numerusform>
            <numerusform>You made %Ln attempts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had %n conversation(s).</source>
        <translation>
            <numerusform>You had %Ln conversation.</numerusform>
            <numerusform>You had %Ln conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You collected %n clear no(es).</source>
        <translation>
            <numerusform>You collected %Ln clear no.</numerusform>
            <numerusform>You collected %Ln clear noes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You parted with %n prospect(s).</source>
        <translation>
            <numerusform>You parted with %Ln prospect.</numerusform>
            <numerusform>You parted with %Ln prospects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You booked %n meeting(s).</source>
        <translation>
            <numerusform>You booked %Ln meeting.</numerusform>
            <numerusform>You booked %Ln meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You sent %n proposal(s).</source>
        <translation>
            <numerusform>You sent %Ln proposal.</numerusform>
            <numerusform>You sent %Ln proposals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You won %n new client(s).</source>
        <translation>
            <numerusform>You won %Ln new client.</numerusform>
            <numerusform>You won %Ln new clients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Momentum</name>
    <message numerus="yes">
        <source>%n quiet week(s) in a row. It is a good moment to book the next blocks.</source>
        <translation>
            <numerusform>A quiet week. It is a good moment to book the next blocks.</numerusform>
            <numerusform>%n quiet weeks in a row. It is a good moment to book the next blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet week(s) in a row, while work went up. It is a good moment to book the next blocks.</source>
        <translation>
            <numerusform>A quiet week, while work went up. It is a good moment to book the next blocks.</numerusform>
            <numerusform>%n quiet weeks in a row, while work went up. It is a good moment to book the next blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet week(s) in a row, while proposals wait. An end date brings the answers sooner.</source>
        <translation>
            <numerusform>A quiet week, while proposals wait. An end date brings the answers sooner.</numerusform>
            <numerusform>%n quiet weeks in a row, while proposals wait. An end date brings the answers sooner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet week(s) in a row: the blocks were missed. Shorter ones are easier to keep.</source>
        <translation>
            <numerusform>A quiet week: the blocks were missed. Shorter ones are easier to keep.</numerusform>
            <numerusform>%n quiet weeks in a row: the blocks were missed. Shorter ones are easier to keep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows up after six counted weeks, once there is a rhythm to compare with: %n to go.</source>
        <translation>
            <numerusform>Shows up after six counted weeks, once there is a rhythm to compare with: %n to go.</numerusform>
            <numerusform>Shows up after six counted weeks, once there is a rhythm to compare with: %n to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Expired %n day ago</numerusform>
            <numerusform>Expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n week(s) ago</source>
        <translation>
            <numerusform>Expired %n week ago</numerusform>
            <numerusform>Expired %n weeks ago</numerusform>
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
