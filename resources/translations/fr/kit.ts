<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttemptDots</name>
    <message>
        <source>{tries} of {limit}</source>
        <translation>{tries} sur {limit}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Picture copied.</source>
        <translation>Image copiée.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture saved: {path}</source>
        <translation>Image enregistrée&#x202f;: {path}</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}. Choose another folder.</source>
        <translation>L’image n’a pas pu être écrite dans {path}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a month (F4)</source>
        <translation>Choisir dans le mois (F4)</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write it as in 12/3/2027. {day} stays.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas une date. Écrivez-la comme 12/3/2027. La date reste : {day}.</translation>
    </message>
    <message>
        <source>The first day you can choose is {day}.</source>
        <translation>Le premier jour possible est le {day}.</translation>
    </message>
    <message>
        <source>The last day you can choose is {day}.</source>
        <translation>Le dernier jour possible est le {day}.</translation>
    </message>
</context>
<context>
    <name>DaysLeftBar</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
</context>
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
    <name>FiguresDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A number is missing here.</source>
        <translation>Il manque un nombre ici.</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>La fin vient avant le début.</translation>
    </message>
    <message>
        <source>For example: a weekend by the lake</source>
        <translation>Par exemple&#x202f;: un week-end au bord du lac</translation>
    </message>
    <message>
        <source>For example: I wash the van</source>
        <translation>Par exemple&#x202f;: je lave la camionnette</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>Que voulez-vous atteindre&#x202f;?</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir du</translation>
    </message>
    <message>
        <source>What will you give yourself?</source>
        <translation>Que vous offrirez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>About how much</source>
        <translation>Environ combien</translation>
    </message>
    <message>
        <source>Already set aside</source>
        <translation>Déjà mis de côté</translation>
    </message>
    <message>
        <source>And if you miss it</source>
        <translation>Et si c’est manqué</translation>
    </message>
    <message>
        <source>For example: fewer empty weeks</source>
        <translation>Par exemple&#x202f;: moins de semaines vides</translation>
    </message>
    <message>
        <source>Why it matters to you</source>
        <translation>Pourquoi cela compte pour vous</translation>
    </message>
</context>
<context>
    <name>GoalPreview</name>
    <message>
        <source>Change picture</source>
        <translation>Changer l’image</translation>
    </message>
    <message>
        <source>This is not a picture Assidu can show. A JPEG or PNG file works.</source>
        <translation>Assidu ne peut pas afficher cette image. Un fichier JPEG ou PNG convient.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Drawing: bicycle</source>
        <translation>Dessin&#x202f;: vélo</translation>
    </message>
    <message>
        <source>Drawing: coffee machine</source>
        <translation>Dessin&#x202f;: machine à café</translation>
    </message>
    <message>
        <source>Drawing: dinner</source>
        <translation>Dessin&#x202f;: dîner</translation>
    </message>
    <message>
        <source>Drawing: lake</source>
        <translation>Dessin&#x202f;: lac</translation>
    </message>
    <message>
        <source>Drawing: concert</source>
        <translation>Dessin&#x202f;: concert</translation>
    </message>
    <message>
        <source>Drawing: tools</source>
        <translation>Dessin&#x202f;: outils</translation>
    </message>
    <message>
        <source>Drawing: van</source>
        <translation>Dessin&#x202f;: camionnette</translation>
    </message>
</context>
<context>
    <name>MeasureChoice</name>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Effort or results</source>
        <translation>Effort ou résultats</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>Stop at</source>
        <translation>Étape à</translation>
    </message>
    <message>
        <source>A small treat, for example: a coffee by the river</source>
        <translation>Un petit plaisir, par exemple&#x202f;: un café au bord de l’eau</translation>
    </message>
    <message>
        <source>Small treat</source>
        <translation>Petit plaisir</translation>
    </message>
    <message>
        <source>Remove this stop</source>
        <translation>Retirer cette étape</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>MilestoneRows</name>
    <message>
        <source>Stops on the way</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>One of the stops is no number.</source>
        <translation>L’une des étapes n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A stop on the way comes before the goal itself.</source>
        <translation>Une étape vient avant l’objectif lui-même.</translation>
    </message>
    <message>
        <source>Two stops are at the same place.</source>
        <translation>Deux étapes sont au même endroit.</translation>
    </message>
    <message>
        <source>Add a stop with a small treat</source>
        <translation>Ajouter une étape avec un petit plaisir</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>Ajouter une étape</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Write an amount, for example {amount}.</source>
        <translation>Écrivez un montant, par exemple {amount}.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A whole number, without comma or point.</source>
        <translation>Un nombre entier, sans virgule ni point.</translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Vos dates</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>PestScale</name>
    <message>
        <source>Persistent or pest?</source>
        <translation>Persévérant ou pesant&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
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
    <name>WeekMarks</name>
    <message>
        <source>Blocks of the week</source>
        <translation>Créneaux de la semaine</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
</TS>
