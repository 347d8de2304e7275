<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FirstRun</name>
    <message>
        <source>Which of these sounds like you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are all normal. Your answer only changes what Assidu proposes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will you prospect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the times that are usually yours. You can move any block later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal, and a reward you promise yourself. Something to look forward to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what is proposed, and choose later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalStep</name>
    <message>
        <source>By {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternStep</name>
    <message>
        <source>No system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I prospect when I think of it. Then weeks go by and I have not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will get: fixed blocks on your calendar, treated like client appointments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on the pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have proposals out. I would rather wait and see what comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will get: blocks that go on while you wait, and new names to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business is good. Prospecting can wait, it always has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will get: a goal worth it, and a reward you choose yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure? Start anyway, with short blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmGrid</name>
    <message>
        <source>{day}, {part_of_day}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmStep</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or two times. Two short ones are enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s), {length} a week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough for about %n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start small: two kept blocks beat five missed ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{enough} {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-minute blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays are left out: {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks are planned on public holidays too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
