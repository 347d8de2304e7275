<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BlockPanel</name>
    <message>
        <source>Selected block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out this date, the series goes on (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where the series has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit series (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the week (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time} in {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped. The series goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {holiday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left its week and counts as missed there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndsField</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a number of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolidayField</name>
    <message>
        <source>Leave out public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a block to move only that day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkBox</name>
    <message>
        <source>{name} (key {key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got in the way? You may leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one moves. The series stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block counts as missed in its own week, and as done once it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got in the way? You may leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>Takes place once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats every {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats every {n} weeks: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every {days}, {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {n} weeks on {days}, {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} ({holiday})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of the coming year fall on a holiday and are left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{counted}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekBody</name>
    <message>
        <source>New block series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two short ones are enough to keep going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blocks this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekHeader</name>
    <message>
        <source>Export to calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New block series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New block series (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the calendar file (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not exported yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to bring it into your calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekTitle</name>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {day}, {times}: {moved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {day}, {times}. Left out: {holiday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {day}, {times}. {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Not exported yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WeekSteps</name>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
