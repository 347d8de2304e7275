<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CadenceChooser</name>
    <message numerus="yes">
        <source>%n step(s) would lie in the past and are left out.</source>
        <translation>
            <numerusform>%n step would lie in the past and is left out.</numerusform>
            <numerusform>%n steps would lie in the past and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cadences</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{contacts} from %n day(s) before a date, then a decision</source>
        <translation>
            <numerusform>{contacts} from %n day before a date, then a decision</numerusform>
            <numerusform>{contacts} from %n days before a date, then a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{contacts} within %n day(s), then a decision</source>
        <translation>
            <numerusform>{contacts} within %n day, then a decision</numerusform>
            <numerusform>{contacts} within %n days, then a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsletterDialog</name>
    <message numerus="yes">
        <source>%n prospect(s) receive it</source>
        <translation>
            <numerusform>%n prospect receives it</numerusform>
            <numerusform>%n prospects receive it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n at a time</numerusform>
            <numerusform>%n at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the first %n address(es)</source>
        <translation>
            <numerusform>Copy the first address</numerusform>
            <numerusform>Copy the first %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the next ones (%n more time(s))</source>
        <translation>
            <numerusform>Copy the next ones (%n more time)</numerusform>
            <numerusform>Copy the next ones (%n more times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsletterList</name>
    <message numerus="yes">
        <source>%n address(es) copied. Paste them into the blind copy field.</source>
        <translation>
            <numerusform>%n address copied. Paste it into the blind copy field.</numerusform>
            <numerusform>%n addresses copied. Paste them into the blind copy field.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) written to {path}</source>
        <translation>
            <numerusform>%n address written to {path}</numerusform>
            <numerusform>%n addresses written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsletterLog</name>
    <message numerus="yes">
        <source>It is kept for the %n prospect(s) on the list now. It counts as no contact.</source>
        <translation>
            <numerusform>It is kept for the %n prospect on the list now. It counts as no contact.</numerusform>
            <numerusform>It is kept for the %n prospects on the list now. It counts as no contact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsletterPeople</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_IssueRow</name>
    <message numerus="yes">
        <source>{day}, to %n prospect(s)</source>
        <translation>
            <numerusform>{day}, to %n prospect</numerusform>
            <numerusform>{day}, to %n prospects</numerusform>
        </translation>
    </message>
</context>
</TS>
