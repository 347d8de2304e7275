<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AutoExport</name>
    <message>
        <source>The calendar file does not follow your plan. {reason}</source>
        <translation>Le fichier d’agenda ne suit plus votre plan. {reason}</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Bring the changes into your calendar</source>
        <translation>Reporter les changements dans votre agenda</translation>
    </message>
    <message>
        <source>Your file: {path}</source>
        <translation>Votre fichier&#x202f;: {path}</translation>
    </message>
    <message>
        <source>It holds only what is new, changed or called off since the last export. Every program takes that in another way:</source>
        <translation>Il contient seulement ce qui est nouveau, modifié ou annulé depuis le dernier export. Chaque logiciel s’y prend à sa façon&#x202f;:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Where to keep the calendar file</source>
        <translation>Où garder le fichier d’agenda</translation>
    </message>
    <message>
        <source>Choose what goes in</source>
        <translation>Choisir le contenu</translation>
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
    <name>ExportOptionsDialog</name>
    <message>
        <source>What goes into your calendar file</source>
        <translation>Ce que contient votre fichier d’agenda</translation>
    </message>
    <message>
        <source>Blocks and pauses</source>
        <translation>Créneaux et pauses</translation>
    </message>
    <message>
        <source>In the call lists</source>
        <translation>Dans les listes d’appels</translation>
    </message>
    <message>
        <source>As whole days</source>
        <translation>En journées entières</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Last days of goals, days of rewards</source>
        <translation>Fins d’objectifs, jours de récompense</translation>
    </message>
    <message>
        <source>Last days of proposals</source>
        <translation>Derniers jours des devis</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A file for each kind</source>
        <translation>Un fichier par sorte</translation>
    </message>
    <message>
        <source>Write the file after every change</source>
        <translation>Écrire le fichier après chaque changement</translation>
    </message>
    <message>
        <source>Beside your file: -next-steps.ics, -goals.ics and -proposals.ics, for other calendars.</source>
        <translation>À côté du fichier&#x202f;: -next-steps.ics, -goals.ics et -proposals.ics, pour d’autres agendas.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre emplacement</translation>
    </message>
    <message>
        <source>The calendar file could not be written</source>
        <translation>Le fichier d’agenda n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Silently, some seconds after. It begins with your first export.</source>
        <translation>En silence, quelques secondes après. Cela commence avec votre premier export.</translation>
    </message>
    <message>
        <source>Silently, some seconds after: {path}</source>
        <translation>En silence, quelques secondes après&#x202f;: {path}</translation>
    </message>
    <message>
        <source>A pause shows as free days, without its reason.</source>
        <translation>Une pause apparaît en jours libres, sans sa raison.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>As free days of their own, with a reminder the day before.</source>
        <translation>Chacun sur sa journée, marquée libre, avec un rappel la veille.</translation>
    </message>
    <message>
        <source>As free days, with reminders 7 and 2 days before, and the day after.</source>
        <translation>Jours libres, avec un rappel 7 et 2 jours avant, puis le lendemain.</translation>
    </message>
    <message>
        <source>Names of prospects</source>
        <translation>Noms des prospects</translation>
    </message>
    <message>
        <source>Only what is called off…</source>
        <translation>Seulement les annulations…</translation>
    </message>
    <message>
        <source>Only the changes…</source>
        <translation>Seulement les changements…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Your last export holds all of it.</source>
        <translation>Votre dernier export contient tout.</translation>
    </message>
    <message>
        <source>Nothing is exported yet.</source>
        <translation>Rien n’est encore exporté.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not exported yet.</source>
        <translation>
            <numerusform>%n changement pas encore exporté.</numerusform>
            <numerusform>%n changements pas encore exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to keep the calendar file</source>
        <translation>Où garder le fichier d’agenda</translation>
    </message>
    <message>
        <source>Where to write the changes</source>
        <translation>Où écrire les changements</translation>
    </message>
    <message>
        <source>Where to write what is called off</source>
        <translation>Où écrire les annulations</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n block series</source>
        <translation>
            <numerusform>%n série de créneaux</numerusform>
            <numerusform>%n séries de créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pause(s)</source>
        <translation>
            <numerusform>%n pause</numerusform>
            <numerusform>%n pauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call list(s)</source>
        <translation>
            <numerusform>%n liste d’appels</numerusform>
            <numerusform>%n listes d’appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s)</source>
        <translation>
            <numerusform>%n prochaine étape</numerusform>
            <numerusform>%n prochaines étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of goals and rewards</source>
        <translation>
            <numerusform>%n jour d’objectif ou de récompense</numerusform>
            <numerusform>%n jours d’objectifs et de récompenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n devis</numerusform>
            <numerusform>%n devis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen, or there is nothing yet</source>
        <translation>Rien n’est choisi, ou il n’y a encore rien</translation>
    </message>
    <message>
        <source>Whom to contact stands in the description of each coming block.</source>
        <translation>Qui contacter est écrit dans la description de chaque créneau à venir.</translation>
    </message>
    <message>
        <source>Each on its day, marked as free, with a reminder the day before.</source>
        <translation>Chacune à son jour, marqué libre, avec un rappel la veille.</translation>
    </message>
    <message>
        <source>The file holds no next steps.</source>
        <translation>Le fichier ne contient pas les prochaines étapes.</translation>
    </message>
    <message>
        <source>Name, company, phone and what you noted. For a calendar that nobody else sees.</source>
        <translation>Nom, entreprise, téléphone et ce que vous avez noté. Pour un agenda que personne d’autre ne voit.</translation>
    </message>
    <message>
        <source>“N. K.” with the phone number, without your notes.</source>
        <translation>«&#x202f;N. K.&#x202f;» et le numéro de téléphone, sans vos notes.</translation>
    </message>
    <message>
        <source>Only how many people, without numbers and notes.</source>
        <translation>Seulement le nombre de personnes, sans numéros ni notes.</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>Another</source>
        <translation>Un autre</translation>
    </message>
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
        <source>Make a new calendar on this computer and call it Prospecting.</source>
        <translation>Créez un nouvel agenda sur cet ordinateur et nommez-le Prospection.</translation>
    </message>
    <message>
        <source>Choose File, Import, a single file, and choose the file.</source>
        <translation>Choisissez Fichier, Importer, un seul fichier, puis le fichier.</translation>
    </message>
    <message>
        <source>Choose the calendar Prospecting and finish.</source>
        <translation>Choisissez l’agenda Prospection et terminez.</translation>
    </message>
    <message>
        <source>Make a calendar of its own and call it Prospecting.</source>
        <translation>Créez un agenda à part et nommez-le Prospection.</translation>
    </message>
    <message>
        <source>Import the file into that calendar, and into no other one.</source>
        <translation>Importez le fichier dans cet agenda, et dans aucun autre.</translation>
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
    <message>
        <source>Import the new file into the same calendar: the blocks are updated, and nothing shows twice.</source>
        <translation>Importez le nouveau fichier dans le même agenda&#x202f;: les créneaux sont mis à jour et rien n’apparaît deux fois.</translation>
    </message>
    <message>
        <source>Delete the calendar Prospecting and import the new file into a new one. Importing it twice into the same calendar makes copies in KOrganizer and is refused by GNOME Calendar.</source>
        <translation>Supprimez l’agenda Prospection et importez le nouveau fichier dans un nouvel agenda. Importé deux fois dans le même agenda, il fait des copies dans KOrganizer et est refusé par GNOME Agenda.</translation>
    </message>
    <message>
        <source>Import the file into the calendar Prospecting: new and changed blocks are brought up to date.</source>
        <translation>Importez le fichier dans l’agenda Prospection&#x202f;: les créneaux nouveaux et modifiés sont mis à jour.</translation>
    </message>
    <message>
        <source>Outlook makes a copy of each changed block and leaves the old one for you to delete. Opening the whole file as a calendar is safer.</source>
        <translation>Outlook fait une copie de chaque créneau modifié et vous laisse supprimer l’ancien. Il est plus sûr d’ouvrir le fichier entier comme agenda.</translation>
    </message>
    <message>
        <source>Import the file into the calendar Prospecting. If a block then shows twice, delete that calendar and import the whole file.</source>
        <translation>Importez le fichier dans l’agenda Prospection. Si un créneau apparaît alors deux fois, supprimez cet agenda et importez le fichier entier.</translation>
    </message>
    <message>
        <source>A calendar that follows the whole file needs no changes. Imported by hand, Thunderbird takes new blocks in and skips those that it knows, changed or not.</source>
        <translation>Un agenda qui suit le fichier entier n’en a pas besoin. À l’import, Thunderbird prend les nouveaux créneaux et saute ceux qu’il connaît, même modifiés.</translation>
    </message>
    <message>
        <source>Made for calendars that update by import. In one that shows blocks twice, only the changed ones do: delete their old copy.</source>
        <translation>Fait pour les agendas qui se mettent à jour par import. Dans un agenda qui fait des doublons, seuls les créneaux modifiés en ont un&#x202f;: supprimez leur ancienne copie.</translation>
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
    <name>OneBlock</name>
    <message>
        <source>Where to write this block</source>
        <translation>Où écrire ce créneau</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Fichier d’agenda (*.ics)</translation>
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
