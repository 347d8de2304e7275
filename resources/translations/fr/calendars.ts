<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CalendarRow</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show “{name}” on the week</source>
        <translation>Afficher «&#x202f;{name}&#x202f;» sur la semaine</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show it on the week</source>
        <translation>Afficher sur la semaine</translation>
    </message>
    <message>
        <source>Read “{name}” again</source>
        <translation>Relire «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Renommer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Not read yet: {file}</source>
        <translation>Pas encore lu&#x202f;: {file}</translation>
    </message>
    <message>
        <source>{appointments} · read {day}, {time} · {file}</source>
        <translation>{appointments} · lu {day}, {time} · {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>No appointments</source>
        <translation>Aucun rendez-vous</translation>
    </message>
    <message>
        <source>{why} The last copy is shown.</source>
        <translation>{why} La dernière copie est affichée.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read</source>
        <translation>
            <numerusform>%n élément n’a pas pu être lu</numerusform>
            <numerusform>%n éléments n’ont pas pu être lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarSources</name>
    <message>
        <source>Settings › Import &amp; export › Export. Unpack the .zip file first.</source>
        <translation>Paramètres › Importer et exporter › Exporter. Décompressez d’abord le fichier .zip.</translation>
    </message>
    <message>
        <source>In the calendar: File › Save calendar, for the whole calendar.</source>
        <translation>Dans l’agenda&#x202f;: Fichier › Enregistrer le calendrier, pour tout l’agenda.</translation>
    </message>
    <message>
        <source>Choose the calendar, then File › Export › Export.</source>
        <translation>Choisissez le calendrier, puis Fichier › Exporter › Exporter.</translation>
    </message>
    <message>
        <source>In the calendar: Events and tasks › Export.</source>
        <translation>Dans l’agenda&#x202f;: Événements et tâches › Exporter.</translation>
    </message>
</context>
<context>
    <name>CalendarWatcher</name>
    <message>
        <source>{name} keeps its last copy. {why}</source>
        <translation>{name} garde sa dernière copie. {why}</translation>
    </message>
</context>
<context>
    <name>CalendarsDialog</name>
    <message>
        <source>Other calendars</source>
        <translation>Autres agendas</translation>
    </message>
    <message>
        <source>Assidu shows their appointments hatched on your week and plans around them. It never changes their files.</source>
        <translation>Assidu affiche leurs rendez-vous en hachuré sur votre semaine et planifie autour. Il ne modifie jamais leurs fichiers.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Drop the .ics file of a calendar here, or choose one.</source>
        <translation>Déposez ici le fichier .ics d’un agenda, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Where your calendar program gives you such a file</source>
        <translation>Où votre logiciel d’agenda vous donne ce fichier</translation>
    </message>
    <message>
        <source>Add a calendar</source>
        <translation>Ajouter un agenda</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Voir la semaine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>Agendas (*.ics *.ical *.ifb);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the file of a calendar</source>
        <translation>Choisir le fichier d’un agenda</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename calendar</source>
        <translation>Renommer l’agenda</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
</TS>
