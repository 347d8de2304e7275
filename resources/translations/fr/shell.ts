<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandDesk</name>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder vers</translation>
    </message>
    <message>
        <source>Backup (*.db)</source>
        <translation>Sauvegarde (*.db)</translation>
    </message>
    <message>
        <source>Backed up and checked: {path}</source>
        <translation>Sauvegardé et vérifié&#x202f;: {path}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une action</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Type &gt; for actions only</source>
        <translation>Tapez &gt; pour les actions seules</translation>
    </message>
    <message>
        <source>Nothing by that name yet.</source>
        <translation>Rien à ce nom pour l’instant.</translation>
    </message>
    <message>
        <source>new prospect “{text}”</source>
        <translation>nouveau prospect «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>new prospect</source>
        <translation>nouveau prospect</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Élan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Add a prospect</source>
        <translation>Ajouter un prospect</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>Import a file of prospects</source>
        <translation>Importer un fichier de prospects</translation>
    </message>
    <message>
        <source>Export the list as a file</source>
        <translation>Exporter la liste en fichier</translation>
    </message>
    <message>
        <source>New block series</source>
        <translation>Nouvelle série de créneaux</translation>
    </message>
    <message>
        <source>Export to calendar</source>
        <translation>Exporter vers l’agenda</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Bilan de la semaine</translation>
    </message>
    <message>
        <source>Plan wizard</source>
        <translation>Assistant de plan</translation>
    </message>
    <message>
        <source>What goes into your calendar file</source>
        <translation>Ce qui entre dans votre fichier d’agenda</translation>
    </message>
    <message>
        <source>Publish to a calendar server</source>
        <translation>Publier sur un serveur d’agenda</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Other calendars</source>
        <translation>Autres agendas</translation>
    </message>
    <message>
        <source>What changed in your calendar</source>
        <translation>Ce qui a changé dans votre agenda</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>Book the next four weeks</source>
        <translation>Réserver les quatre prochaines semaines</translation>
    </message>
    <message>
        <source>Log client work</source>
        <translation>Noter du temps chez les clients</translation>
    </message>
    <message>
        <source>Signed work</source>
        <translation>Travail signé</translation>
    </message>
    <message>
        <source>Client work from your calendars</source>
        <translation>Temps chez les clients depuis vos agendas</translation>
    </message>
    <message>
        <source>Give proposals an end date</source>
        <translation>Donner une date de fin aux devis</translation>
    </message>
    <message>
        <source>Journal of slowdowns</source>
        <translation>Journal des ralentissements</translation>
    </message>
    <message>
        <source>How do you slow down?</source>
        <translation>Quelle est votre façon de ralentir&#x202f;?</translation>
    </message>
    <message>
        <source>Your ideal client</source>
        <translation>Votre client idéal</translation>
    </message>
    <message>
        <source>Who recommends you</source>
        <translation>Qui vous recommande</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation>Cadences</translation>
    </message>
    <message>
        <source>Seven habits to look at</source>
        <translation>Sept habitudes à regarder</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Où passe le temps</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Autodiagnostic</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>{kept} of {total} kept</source>
        <translation>Tenus&#x202f;: {kept} sur {total}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Assidu, example business</source>
        <translation>Assidu, entreprise d’exemple</translation>
    </message>
    <message>
        <source>Assidu</source>
        <translation>Assidu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Assidu cannot open your data</source>
        <translation>Assidu ne peut pas ouvrir vos données</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the backups folder</source>
        <translation>Ouvrir le dossier des sauvegardes</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Find people and commands</source>
        <translation>Trouver une personne ou une action</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Close, or back</source>
        <translation>Fermer, ou revenir</translation>
    </message>
    <message>
        <source>From block to block</source>
        <translation>De créneau en créneau</translation>
    </message>
    <message>
        <source>Move the block by a day or 30 minutes</source>
        <translation>Déplacer le créneau d’un jour ou de 30 minutes</translation>
    </message>
    <message>
        <source>Shorter or longer by 15 minutes</source>
        <translation>Plus court ou plus long de 15 minutes</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>Écourté</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Sauter celui-ci</translation>
    </message>
    <message>
        <source>Edit series</source>
        <translation>Modifier la série</translation>
    </message>
    <message>
        <source>To the free place, or a short one</source>
        <translation>Vers la place libre, ou plus court</translation>
    </message>
    <message>
        <source>Add to the call list, fill it</source>
        <translation>Ajouter à la liste d’appels, la remplir</translation>
    </message>
    <message>
        <source>This week, another day</source>
        <translation>Cette semaine, un autre jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Imprimer la semaine</translation>
    </message>
    <message>
        <source>New block series</source>
        <translation>Nouvelle série de créneaux</translation>
    </message>
    <message>
        <source>What became of the blocks</source>
        <translation>Ce que sont devenus les créneaux</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Choose everyone on the list</source>
        <translation>Choisir toute la liste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Answer the qualification</source>
        <translation>Répondre à la qualification</translation>
    </message>
    <message>
        <source>Big fish</source>
        <translation>Gros poisson</translation>
    </message>
    <message>
        <source>Let go; then 1 to 5 say why</source>
        <translation>Laisser partir&#x202f;; puis 1 à 5 disent pourquoi</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>What came of it (Alt with it while you write)</source>
        <translation>Ce qu’il en est sorti (avec Alt en écrivant)</translation>
    </message>
    <message>
        <source>Phone, e-mail, visit, message</source>
        <translation>Téléphone, e-mail, visite, message</translation>
    </message>
    <message>
        <source>They made contact</source>
        <translation>Le contact vient d’en face</translation>
    </message>
    <message>
        <source>Another day for the next step</source>
        <translation>Un autre jour pour la prochaine étape</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>De carte en carte</translation>
    </message>
    <message>
        <source>Open the proposal</source>
        <translation>Ouvrir le devis</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Signed, declined, extend, renegotiate</source>
        <translation>Signé, refusé, prolonger, renégocier</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>Tout ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>One of those proposed (Alt with it while you write)</source>
        <translation>L’un des objectifs proposés (avec Alt pendant que vous écrivez)</translation>
    </message>
    <message>
        <source>Two more weeks, or the next goal, when asked</source>
        <translation>Deux semaines de plus ou l’objectif suivant, si on vous le demande</translation>
    </message>
    <message>
        <source>Through a chart (↑ ↓ in the year of blocks)</source>
        <translation>Le long d’un graphique (↑ ↓ dans l’année de créneaux)</translation>
    </message>
    <message>
        <source>What is behind the week or the day</source>
        <translation>Ce qu’il y a derrière la semaine ou le jour</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>Le graphique en tableau</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>“How do you slow down?”: your answer</source>
        <translation>«&#x202f;Quelle est votre façon de ralentir&#x202f;?&#x202f;»&#x202f;: votre réponse</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Élan</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Something to look at</source>
        <translation>Quelque chose à regarder</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une action</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Add a prospect (Ctrl+N)</source>
        <translation>Ajouter un prospect (Ctrl+N)</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Note a call, a visit, an e-mail (Ctrl+L)</source>
        <translation>Noter un appel, une visite, un e-mail (Ctrl+L)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Bring in prospects from a spreadsheet (Ctrl+I)</source>
        <translation>Importer des prospects depuis un tableur (Ctrl+I)</translation>
    </message>
    <message>
        <source>Block series</source>
        <translation>Série de créneaux</translation>
    </message>
    <message>
        <source>Plan recurring blocks (Ctrl+B)</source>
        <translation>Prévoir des créneaux réguliers (Ctrl+B)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Annuler&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Redo: {name}</source>
        <translation>Rétablir&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>_LineDelegate</name>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>log</source>
        <translation>noter</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appeler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
</context>
</TS>
