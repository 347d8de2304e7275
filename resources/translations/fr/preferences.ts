<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Short movements that show where things go.</source>
        <translation>De petits mouvements qui montrent où vont les choses.</translation>
    </message>
    <message>
        <source>Your working week</source>
        <translation>Votre semaine de travail</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>min before</source>
        <translation>min avant</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Aucun jour férié</translation>
    </message>
    <message>
        <source>The day starts at</source>
        <translation>La journée commence à</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>La journée finit à</translation>
    </message>
    <message>
        <source>A new block lasts</source>
        <translation>Durée d’un nouveau créneau</translation>
    </message>
    <message>
        <source>Reminder before a block</source>
        <translation>Rappel avant un créneau</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>For new blocks. Planned series keep their own.</source>
        <translation>Pour les nouveaux créneaux. Les séries prévues gardent le leur.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>New series leave these days out.</source>
        <translation>Les nouvelles séries évitent ces jours.</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Tout le pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Some regions have holidays of their own.</source>
        <translation>Certaines régions ont leurs propres jours fériés.</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>How a number without a country code is read.</source>
        <translation>Comment lire un numéro sans indicatif de pays.</translation>
    </message>
    <message>
        <source>Phone numbers of</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Pas encore exporté</translation>
    </message>
    <message>
        <source>Export to calendar</source>
        <translation>Exporter vers l’agenda</translation>
    </message>
    <message>
        <source>Your blocks as an .ics file</source>
        <translation>Vos créneaux en fichier .ics</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>A copy of everything in one file, checked before it counts. Keep it on another disk.</source>
        <translation>Une copie de tout dans un seul fichier, vérifiée avant de compter. Gardez-la sur un autre disque.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Figures Assidu works with</source>
        <translation>Chiffres utilisés par Assidu</translation>
    </message>
    <message>
        <source>An assumption of ours, for series without an end. Later exports carry them on.</source>
        <translation>Une hypothèse de notre part, pour les séries sans fin. Les exports suivants les prolongent.</translation>
    </message>
    <message>
        <source>A goal counts as stopped after</source>
        <translation>Un objectif est à l’arrêt après</translation>
    </message>
    <message>
        <source>A block lasts between</source>
        <translation>Un créneau dure entre</translation>
    </message>
    <message>
        <source>{shortest} and {longest}</source>
        <translation>{shortest} et {longest}</translation>
    </message>
    <message>
        <source>An assumption of ours: what still counts as a block, and what still fits on a day.</source>
        <translation>Une hypothèse de notre part : ce qui compte encore comme un créneau, et ce qui tient encore dans une journée.</translation>
    </message>
    <message>
        <source>In an hour you reach</source>
        <translation>En une heure, vous joignez</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>An assumption of ours: ten minutes a person, used once, for the rhythm of your first week.</source>
        <translation>Une hypothèse de notre part : dix minutes par personne, utilisée une seule fois, pour le rythme de votre première semaine.</translation>
    </message>
    <message>
        <source>The calendar file reaches ahead</source>
        <translation>Le fichier d’agenda couvre</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>An assumption of ours: two weeks without effort, however large the margin.</source>
        <translation>Une hypothèse de notre part : deux semaines sans effort, même avec une grande avance.</translation>
    </message>
    <message>
        <source>A missed goal that you keep gets</source>
        <translation>Un objectif manqué que vous gardez reçoit</translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>%n jour de plus</numerusform>
            <numerusform>%n jours de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>An assumption of ours: two more weeks.</source>
        <translation>Une hypothèse de notre part : deux semaines de plus.</translation>
    </message>
    <message>
        <source>An unclaimed reward is mentioned after</source>
        <translation>Une récompense en attente est rappelée après</translation>
    </message>
    <message>
        <source>An assumption of ours.</source>
        <translation>Une hypothèse de notre part.</translation>
    </message>
    <message>
        <source>The trash keeps prospects for</source>
        <translation>La corbeille garde les prospects</translation>
    </message>
    <message>
        <source>Time enough to change your mind.</source>
        <translation>Le temps de changer d’avis.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
</TS>
