<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>The end comes before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: a weekend by the lake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: I wash the van every Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you give yourself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And if you miss it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: fewer empty weeks in February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalPreview</name>
    <message>
        <source>Change picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture Assidu can show. A JPEG or PNG file works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing: bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing: coffee machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing: dinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing: lake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing: concert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing: tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing: van</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Étape {step} sur {count}</translation>
    </message>
</context>
<context>
    <name>ThreeState</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WizardSteps</name>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>À venir</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
</TS>
