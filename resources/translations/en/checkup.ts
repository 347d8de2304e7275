<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Causes</name>
    <message numerus="yes">
        <source>In your list: %n active prospect(s) worth pursuing, {wanted} wanted.</source>
        <translation>
            <numerusform>In your list: %n active prospect worth pursuing, {wanted} wanted.</numerusform>
            <numerusform>In your list: %n active prospects worth pursuing, {wanted} wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In your log: {length} on people to let go, about %n call(s) to good ones.</source>
        <translation>
            <numerusform>In your log: {length} on people to let go, about %n call to a good one.</numerusform>
            <numerusform>In your log: {length} on people to let go, about %n calls to good ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days: %n prospect(s) followed up with an empty sheet.</source>
        <translation>
            <numerusform>In the last 30 days: %n prospect followed up with an empty sheet.</numerusform>
            <numerusform>In the last 30 days: %n prospects followed up with an empty sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days: %n prospect(s) contacted again after three “maybe later”.</source>
        <translation>
            <numerusform>In the last 30 days: %n prospect contacted again after three “maybe later”.</numerusform>
            <numerusform>In the last 30 days: %n prospects contacted again after three “maybe later”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days: %n attempt(s) sooner than usual or not as agreed.</source>
        <translation>
            <numerusform>In the last 30 days: %n attempt sooner than usual or not as agreed.</numerusform>
            <numerusform>In the last 30 days: %n attempts sooner than usual or not as agreed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active prospect(s) worth pursuing, {wanted} wanted.</source>
        <translation>
            <numerusform>%n active prospect worth pursuing, {wanted} wanted.</numerusform>
            <numerusform>%n active prospects worth pursuing, {wanted} wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{length} on people to let go: about %n call(s) to good ones.</source>
        <translation>
            <numerusform>{length} on people to let go: about %n call to a good one.</numerusform>
            <numerusform>{length} on people to let go: about %n calls to good ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A contact with a good prospect takes you {length} on average (%n noted).</source>
        <translation>
            <numerusform>A contact with a good prospect takes you {length} on average (%n noted).</numerusform>
            <numerusform>A contact with a good prospect takes you {length} on average (%n noted).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted with {length} a call: an assumption, until you have noted the minutes of %n such call(s).</source>
        <translation>
            <numerusform>Counted with {length} a call: an assumption, until you have noted the minutes of %n such call.</numerusform>
            <numerusform>Counted with {length} a call: an assumption, until you have noted the minutes of %n such calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinRow</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sins</name>
    <message numerus="yes">
        <source>%n attempt(s) came sooner than agreed or usual.</source>
        <translation>
            <numerusform>%n attempt came sooner than agreed or usual.</numerusform>
            <numerusform>%n attempts came sooner than agreed or usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) went another way than agreed, for a reason you noted.</source>
        <translation>
            <numerusform>%n contact went another way than agreed, for a reason you noted.</numerusform>
            <numerusform>%n contacts went another way than agreed, for a reason you noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) with an empty sheet took {touches} attempts.</source>
        <translation>
            <numerusform>%n prospect with an empty sheet took {touches} attempts.</numerusform>
            <numerusform>%n prospects with an empty sheet took {touches} attempts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) of class C, out, or to let go took {share} of the contacts.</source>
        <translation>
            <numerusform>%n prospect of class C, out, or to let go took {share} of the contacts.</numerusform>
            <numerusform>%n prospects of class C, out, or to let go took {share} of the contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quick} of %n attempt(s) were calls of a moment, without an answer or a note.</source>
        <translation>
            <numerusform>{quick} of %n attempt was a call of a moment, without an answer or a note.</numerusform>
            <numerusform>{quick} of %n attempts were calls of a moment, without an answer or a note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) came of them all.</source>
        <translation>
            <numerusform>%n conversation came of them all.</numerusform>
            <numerusform>%n conversations came of them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n prospect(s), {touches} contacts reached somebody, but nobody known to decide.</source>
        <translation>
            <numerusform>At %n prospect, {touches} contacts reached somebody, but nobody known to decide.</numerusform>
            <numerusform>At %n prospects, {touches} contacts reached somebody, but nobody known to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next step of %n prospect(s) was put off three times or more.</source>
        <translation>
            <numerusform>The next step of %n prospect was put off three times or more.</numerusform>
            <numerusform>The next step of %n prospects was put off three times or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) had said “maybe later” three times when you went on.</source>
        <translation>
            <numerusform>%n prospect had said “maybe later” three times when you went on.</numerusform>
            <numerusform>%n prospects had said “maybe later” three times when you went on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) had shown twice in a row that it will not happen.</source>
        <translation>
            <numerusform>%n prospect had shown twice in a row that it will not happen.</numerusform>
            <numerusform>%n prospects had shown twice in a row that it will not happen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinsDialog</name>
    <message numerus="yes">
        <source>From {first} to {last}: %n contact(s).</source>
        <translation>
            <numerusform>From {first} to {last}: %n contact.</numerusform>
            <numerusform>From {first} to {last}: %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Habits can be seen from %n contact(s) a month on.</source>
        <translation>
            <numerusform>Habits can be seen from %n contact a month on.</numerusform>
            <numerusform>Habits can be seen from %n contacts a month on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the seven show(s). One at a time is enough.</source>
        <translation>
            <numerusform>%n of the seven shows. One at a time is enough.</numerusform>
            <numerusform>%n of the seven show. One at a time is enough.</numerusform>
        </translation>
    </message>
</context>
</TS>
