<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>This address is not protected</source>
        <translation>Cette adresse n’est pas protégée</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer, nowhere else.</source>
        <translation>Gardé dans le trousseau de cet ordinateur, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>This computer has no keyring: you will be asked once each time you start Assidu.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#x202f;: le mot de passe vous sera demandé une fois à chaque démarrage d’Assidu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>This is needed to sign in.</source>
        <translation>Indispensable pour se connecter.</translation>
    </message>
    <message>
        <source>With http, anybody on the way can read your password. Use https unless the server is at your place.</source>
        <translation>Avec http, n’importe qui en chemin peut lire votre mot de passe. Préférez https, sauf si le serveur est chez vous.</translation>
    </message>
</context>
<context>
    <name>CameBack</name>
    <message numerus="yes">
        <source>From {day} on: %n date(s)</source>
        <translation>
            <numerusform>À partir du {day}&#x202f;: %n date</numerusform>
            <numerusform>À partir du {day}&#x202f;: %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) to come, the next on {day}</source>
        <translation>
            <numerusform>%n date à venir, le {day}</numerusform>
            <numerusform>%n dates à venir, la prochaine le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>It was deleted there, or never imported. Tick it only if it was deleted.</source>
        <translation>Il y a été supprimé, ou n’y a jamais été importé. Cochez seulement s’il a été supprimé.</translation>
    </message>
    <message>
        <source>It was also changed here since your last export. Tick it if the calendar is right.</source>
        <translation>Il a aussi été changé ici depuis votre dernier export. Cochez si l’agenda a raison.</translation>
    </message>
    <message>
        <source>Blocks cannot repeat in this way. Change the series here.</source>
        <translation>Des créneaux ne peuvent pas se répéter ainsi. Modifiez la série ici.</translation>
    </message>
    <message>
        <source>A block cannot be that long or that short. Change it here.</source>
        <translation>Un créneau ne peut pas être aussi long ou aussi court. Modifiez-le ici.</translation>
    </message>
    <message>
        <source>“{title}”, from {day} at {time} there, is no block of Assidu. Plan it here if it goes on.</source>
        <translation>«&#x202f;{title}&#x202f;», à partir du {day} à {time} là-bas, n’est pas un créneau d’Assidu. Prévoyez-le ici s’il continue.</translation>
    </message>
    <message>
        <source>another length</source>
        <translation>autre durée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>whole series moved</source>
        <translation>série déplacée</translation>
    </message>
    <message>
        <source>series ended</source>
        <translation>série terminée</translation>
    </message>
    <message>
        <source>not in this calendar</source>
        <translation>absent de cet agenda</translation>
    </message>
    <message>
        <source>another repetition</source>
        <translation>autre répétition</translation>
    </message>
    <message numerus="yes">
        <source>{days}, every %n week(s)</source>
        <translation>
            <numerusform>{days}, chaque semaine</numerusform>
            <numerusform>{days}, toutes les %n semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameBackDialog</name>
    <message>
        <source>What changed in your calendar</source>
        <translation>Ce qui a changé dans votre agenda</translation>
    </message>
    <message>
        <source>Export your calendar from the program you use, and bring the file here. Blocks that you moved or deleted there are found by their identity.</source>
        <translation>Exportez votre agenda depuis le logiciel que vous utilisez, et apportez le fichier ici. Les créneaux que vous y avez déplacés ou supprimés sont reconnus.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Drop the calendar file here, or choose it.</source>
        <translation>Déposez ici le fichier de l’agenda, ou choisissez-le.</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>Lecture de l’agenda…</translation>
    </message>
    <message>
        <source>Your coming blocks stand in this calendar as they stand here.</source>
        <translation>Vos créneaux à venir y sont tels qu’ils sont ici.</translation>
    </message>
    <message>
        <source>Nothing was changed there</source>
        <translation>Rien n’y a été changé</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Calendar files (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>Fichiers d’agenda (*.ics *.ical *.ifb);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose your calendar</source>
        <translation>Choisir votre agenda</translation>
    </message>
    <message>
        <source>This file could not be used.</source>
        <translation>Ce fichier n’a pas pu servir.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in your calendar</source>
        <translation>
            <numerusform>%n différence dans votre agenda</numerusform>
            <numerusform>%n différences dans votre agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s)</source>
        <translation>
            <numerusform>Reprendre %n changement</numerusform>
            <numerusform>Reprendre %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Publish it again</source>
        <translation>Publier à nouveau</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>Supprimer là-bas</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Laisser là-bas</translation>
    </message>
    <message>
        <source>Take theirs over</source>
        <translation>Reprendre l’autre version</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish to a calendar server</source>
        <translation>Publier vers un serveur d’agendas</translation>
    </message>
    <message>
        <source>Remove them there</source>
        <translation>Les y supprimer</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Les y laisser</translation>
    </message>
    <message>
        <source>Go on publishing</source>
        <translation>Continuer à publier</translation>
    </message>
    <message>
        <source>Events of Assidu stand in this calendar. Only those would be removed.</source>
        <translation>Des événements d’Assidu sont dans cet agenda. Seuls ceux-là seraient supprimés.</translation>
    </message>
    <message>
        <source>Turn publishing off?</source>
        <translation>Arrêter de publier&#x202f;?</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Turn on and publish</source>
        <translation>Activer et publier</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Publishing is off, and its events are off the server.</source>
        <translation>La publication est arrêtée, et ses événements ont quitté le serveur.</translation>
    </message>
    <message>
        <source>Publishing is off. Its events stay on the server.</source>
        <translation>La publication est arrêtée. Ses événements restent sur le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stayed on the server</source>
        <translation>
            <numerusform>%n événement est resté sur le serveur</numerusform>
            <numerusform>%n événements sont restés sur le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>They were changed there, so they are no longer only of Assidu.</source>
        <translation>Ils y ont été changés, et ne sont donc plus seulement d’Assidu.</translation>
    </message>
    <message>
        <source>The events could not be removed. Publishing is still on.</source>
        <translation>Les événements n’ont pas pu être supprimés. La publication continue.</translation>
    </message>
</context>
<context>
    <name>Publisher</name>
    <message>
        <source>Publish to a calendar server (Ctrl+K) waits for your password.</source>
        <translation>Publier vers un serveur d’agendas (Ctrl+K) attend votre mot de passe.</translation>
    </message>
    <message>
        <source>Publishing has stopped. Ctrl+K, Publish to a calendar server says why.</source>
        <translation>La publication est arrêtée. Ctrl+K, Publier vers un serveur d’agendas dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>Publish to a calendar server (Ctrl+K): %n event(s) changed there, you decide.</source>
        <translation>
            <numerusform>Publier vers un serveur d’agendas (Ctrl+K)&#x202f;: %n événement y a changé, à vous de décider.</numerusform>
            <numerusform>Publier vers un serveur d’agendas (Ctrl+K)&#x202f;: %n événements y ont changé, à vous de décider.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>App password: in your Nextcloud under Settings, Security, Devices and sessions.</source>
        <translation>Mot de passe d’application&#x202f;: dans Nextcloud, sous Paramètres, Sécurité, Appareils et sessions.</translation>
    </message>
    <message>
        <source>The user is your Apple account. App password: on account.apple.com under Sign-In and Security.</source>
        <translation>L’utilisateur est votre compte Apple. Mot de passe&#x202f;: sur account.apple.com, sous Connexion et sécurité.</translation>
    </message>
    <message>
        <source>App password: in Fastmail under Settings, Privacy and Security, with access to calendars.</source>
        <translation>Mot de passe d’application&#x202f;: dans Fastmail, sous Settings, Privacy and Security, avec accès aux agendas.</translation>
    </message>
    <message>
        <source>Radicale, Baïkal and others: the address that other programs use too. Google lets no password in.</source>
        <translation>Radicale, Baïkal et autres&#x202f;: l’adresse que vos autres logiciels utilisent aussi. Google n’accepte pas de mot de passe.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n changement en attente</numerusform>
            <numerusform>%n changements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>{changes}, offline since {time}</source>
        <translation>{changes}, hors ligne depuis {time}</translation>
    </message>
    <message>
        <source>Off. Nothing is sent.</source>
        <translation>Arrêté. Rien n’est envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) need your decision</source>
        <translation>
            <numerusform>%n événement attend votre décision</numerusform>
            <numerusform>%n événements attendent votre décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) to add</source>
        <translation>
            <numerusform>%n événement à ajouter</numerusform>
            <numerusform>%n événements à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <translation>
            <numerusform>%n à modifier</numerusform>
            <numerusform>%n à modifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n à supprimer</numerusform>
            <numerusform>%n à supprimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed there</source>
        <translation>
            <numerusform>%n changé là-bas</numerusform>
            <numerusform>%n changés là-bas</numerusform>
        </translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>changé là-bas</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>supprimé là-bas</translation>
    </message>
    <message>
        <source>changed there, removed here</source>
        <translation>changé là-bas, retiré ici</translation>
    </message>
    <message>
        <source>{done}: {dates}</source>
        <translation>{done}&#x202f;: {dates}</translation>
    </message>
</context>
<context>
    <name>SetupPart</name>
    <message>
        <source>Your phone sees your blocks without a file: Assidu keeps a calendar on your server in step. Only events of Assidu are ever touched. Nothing is sent before you ask for it.</source>
        <translation>Votre téléphone voit vos créneaux sans fichier&#x202f;: Assidu tient à jour un agenda sur votre serveur. Il ne touche qu’à ses propres événements. Rien n’est envoyé avant que vous le demandiez.</translation>
    </message>
    <message>
        <source>It holds what your calendar file holds, with as much of the names as you chose for it.</source>
        <translation>Il contient ce que contient votre fichier d’agenda, avec les noms tels que vous les y avez choisis.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>New calendar “{name}”</source>
        <translation>Nouvel agenda «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) to add</source>
        <translation>
            <numerusform>%n événement à ajouter</numerusform>
            <numerusform>%n événements à ajouter</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what would change…</source>
        <translation>Examen de ce qui changerait…</translation>
    </message>
    <message>
        <source>Other events in this calendar stay as they are.</source>
        <translation>Les autres événements de cet agenda restent tels quels.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>A calendar of its own can be shown, hidden and coloured by itself.</source>
        <translation>Un agenda à part s’affiche, se masque et se colore séparément.</translation>
    </message>
    <message>
        <source>Prospecting</source>
        <translation>Prospection</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Changes follow a moment after you make them, also those made while you were offline.</source>
        <translation>Vos changements suivent un instant plus tard, même ceux faits hors ligne.</translation>
    </message>
    <message>
        <source>{user} at {host}</source>
        <translation>{user} chez {host}</translation>
    </message>
    <message>
        <source>These events were changed on the server. They stay as they are there until you decide.</source>
        <translation>Ces événements ont été changés sur le serveur. Ils y restent tels quels jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>This is needed to sign in.</source>
        <translation>Indispensable pour se connecter.</translation>
    </message>
</context>
</TS>
