<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ExportFlow</name>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Fichier d’agenda (*.ics)</translation>
    </message>
    <message>
        <source>Where to keep the calendar file</source>
        <translation>Où garder le fichier d’agenda</translation>
    </message>
    <message>
        <source>The calendar file could not be written</source>
        <translation>Le fichier d’agenda n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre endroit</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Rien à exporter pour l’instant</translation>
    </message>
    <message>
        <source>New block series</source>
        <translation>Nouvelle série de créneaux</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>On calendar.google.com, make a new calendar and call it Prospecting.</source>
        <translation>Sur calendar.google.com, créez un agenda et nommez-le Prospection.</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; export, and choose the file.</source>
        <translation>Ouvrez Paramètres, puis Importer et exporter, et choisissez le fichier.</translation>
    </message>
    <message>
        <source>Choose the calendar Prospecting and press Import.</source>
        <translation>Choisissez l’agenda Prospection et cliquez sur Importer.</translation>
    </message>
    <message>
        <source>Reminders do not come along. Set one for the whole calendar in the settings of Prospecting.</source>
        <translation>Les rappels ne suivent pas. Réglez-en un pour tout l’agenda dans les paramètres de Prospection.</translation>
    </message>
    <message>
        <source>Choose File, Open &amp; Export, then Open Calendar.</source>
        <translation>Choisissez Fichier, Ouvrir et exporter, puis Ouvrir le calendrier.</translation>
    </message>
    <message>
        <source>Choose the file. It appears as a calendar of its own. Do not use Import: it makes copies.</source>
        <translation>Choisissez le fichier. Il apparaît comme un calendrier à part. N’utilisez pas Importer&#x202f;: cela crée des doublons.</translation>
    </message>
    <message>
        <source>Choose File, New Calendar, and call it Prospecting.</source>
        <translation>Choisissez Fichier, Nouveau calendrier, et nommez-le Prospection.</translation>
    </message>
    <message>
        <source>Choose File, Import, and choose the file.</source>
        <translation>Choisissez Fichier, Importer, puis le fichier.</translation>
    </message>
    <message>
        <source>Put it into the calendar Prospecting.</source>
        <translation>Placez-le dans le calendrier Prospection.</translation>
    </message>
    <message>
        <source>Choose New Calendar, then On the Network.</source>
        <translation>Choisissez Nouvel agenda, puis Sur le réseau.</translation>
    </message>
    <message>
        <source>Paste the address below as the location, without a user name.</source>
        <translation>Collez l’adresse ci-dessous comme emplacement, sans nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Call the calendar Prospecting.</source>
        <translation>Nommez l’agenda Prospection.</translation>
    </message>
    <message>
        <source>Import the new file into the same calendar: the blocks are updated. A block that you deleted in Google stays deleted.</source>
        <translation>Importez le nouveau fichier dans le même agenda&#x202f;: les créneaux sont mis à jour. Un créneau supprimé dans Google le reste.</translation>
    </message>
    <message>
        <source>Delete the old calendar and open the new file in the same way.</source>
        <translation>Supprimez l’ancien calendrier et ouvrez le nouveau fichier de la même façon.</translation>
    </message>
    <message>
        <source>Delete the calendar Prospecting and import the new file into a new one.</source>
        <translation>Supprimez le calendrier Prospection et importez le nouveau fichier dans un nouveau.</translation>
    </message>
    <message>
        <source>Nothing to do: the calendar follows the file, deleted blocks too. Synchronise to see it at once.</source>
        <translation>Rien à faire&#x202f;: l’agenda suit le fichier, suppressions comprises. Synchronisez pour le voir tout de suite.</translation>
    </message>
</context>
<context>
    <name>HowToDialog</name>
    <message>
        <source>Bring the file into your calendar</source>
        <translation>Ajouter le fichier à votre agenda</translation>
    </message>
    <message>
        <source>After each later export</source>
        <translation>Après chaque nouvel export</translation>
    </message>
    <message>
        <source>Your file: {path}</source>
        <translation>Votre fichier&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
</TS>
