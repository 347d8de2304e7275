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
        <source>A short block</source>
        <translation>Un créneau court</translation>
    </message>
    <message>
        <source>An assumption of ours.</source>
        <translation>Une hypothèse de notre part.</translation>
    </message>
    <message>
        <source>A goal counts as stopped after</source>
        <translation>Un objectif est à l’arrêt après</translation>
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
        <translation>Une hypothèse de notre part&#x202f;: deux semaines sans effort, même avec une grande avance.</translation>
    </message>
    <message>
        <source>An unclaimed reward is mentioned after</source>
        <translation>Une récompense en attente est rappelée après</translation>
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
