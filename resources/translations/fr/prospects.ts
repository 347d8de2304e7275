<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddProspect</name>
    <message>
        <source>Person: {text}</source>
        <translation>Personne&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Company: {text}</source>
        <translation>Entreprise&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Job title: {text}</source>
        <translation>Fonction&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Town: {text}</source>
        <translation>Ville&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Phone: {text}</source>
        <translation>Téléphone&#x202f;: {text}</translation>
    </message>
    <message>
        <source>E-mail: {text}</source>
        <translation>E-mail&#x202f;: {text}</translation>
    </message>
    <message>
        <source>SIREN: {text}</source>
        <translation>SIREN&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>AddProspectDialog</name>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Write a name or a company too.</source>
        <translation>Indiquez aussi un nom ou une entreprise.</translation>
    </message>
    <message>
        <source>Looks like {name}. Open it?</source>
        <translation>Ressemble à {name}. Ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>Nadia Kermel, Régie Belvauze, 04 65 71 20 38</source>
        <translation>Nadia Kermel, Régie Belvauze, 04 65 71 20 38</translation>
    </message>
    <message>
        <source>Name, company, phone or e-mail in any order. Enter adds, and you can go on typing.</source>
        <translation>Nom, entreprise, téléphone ou e-mail, dans n’importe quel ordre. Entrée ajoute, puis vous continuez.</translation>
    </message>
    <message>
        <source>One person a line</source>
        <translation>Une personne par ligne</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Added: {name}.</source>
        <translation>Ajouté&#x202f;: {name}.</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>No tags here</source>
        <translation>Aucune étiquette ici</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Put a tag on ({keys})</source>
        <translation>Poser une étiquette ({keys})</translation>
    </message>
    <message>
        <source>Untag</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move to the trash ({keys})</source>
        <translation>Mettre à la corbeille ({keys})</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Select only one</source>
        <translation>N’en garder qu’un</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This does not look like a phone number. It is kept as you typed it.</source>
        <translation>Cela ne ressemble pas à un numéro de téléphone. Il est conservé tel quel.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as you typed it.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail. Elle est conservée telle quelle.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Ajouter un téléphone</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Ajouter une adresse e-mail</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>No mail program answered. The address is copied.</source>
        <translation>Aucun logiciel de courrier n’a répondu. L’adresse est copiée.</translation>
    </message>
    <message>
        <source>No phone app answered. The number is copied.</source>
        <translation>Aucune application de téléphone n’a répondu. Le numéro est copié.</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>More for this prospect</source>
        <translation>Plus pour ce prospect</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Call ({keys})</source>
        <translation>Appeler ({keys})</translation>
    </message>
    <message>
        <source>{job}, {company}</source>
        <translation>{job}, {company}</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>Le numéro est copié.</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>L’adresse est copiée.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Take this condition away</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
    </message>
</context>
<context>
    <name>ListExporter</name>
    <message>
        <source>Tables with columns (*.csv)</source>
        <translation>Tableaux en colonnes (*.csv)</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exporter cette liste</translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) written to {path}</source>
        <translation>
            <numerusform>%n prospect écrit dans {path}</numerusform>
            <numerusform>%n prospects écrits dans {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by tag or class</source>
        <translation>Filtrer par étiquette ou par classe</translation>
    </message>
    <message numerus="yes">
        <source>Filter by tag or class (%n on)</source>
        <translation>
            <numerusform>Filtrer par étiquette ou par classe (%n active)</numerusform>
            <numerusform>Filtrer par étiquette ou par classe (%n actives)</numerusform>
        </translation>
    </message>
    <message>
        <source>Other lists</source>
        <translation>Autres listes</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Changer l’ordre</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>Plus pour cette liste</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Search in every field of the people on this list (Ctrl+F)</source>
        <translation>Chercher dans tous les champs des personnes de cette liste (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} affichés sur {total}</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Write an hour, for example 9:30.</source>
        <translation>Indiquez une heure, par exemple 9 h 30.</translation>
    </message>
    <message>
        <source>What, if it needs saying</source>
        <translation>Quoi, si besoin</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Agreed with them</source>
        <translation>Convenu avec eux</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Aucune étape</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>No next step yet</source>
        <translation>Pas encore de prochaine étape</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message>
        <source>{step}, {day} {time}</source>
        <translation>{step}, {day} {time}</translation>
    </message>
    <message>
        <source>A day for the next call keeps them in sight.</source>
        <translation>Un jour pour le prochain appel, et personne n’est oublié.</translation>
    </message>
    <message>
        <source>Agreed with them on {day}</source>
        <translation>Convenu avec eux le {day}</translation>
    </message>
    <message>
        <source>The day has passed. Today is as good.</source>
        <translation>Le jour est passé. Aujourd’hui convient aussi.</translation>
    </message>
</context>
<context>
    <name>PeopleEditor</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Take this person away</source>
        <translation>Retirer cette personne</translation>
    </message>
</context>
<context>
    <name>ProspectDetail</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What is worth remembering</source>
        <translation>Ce qu’il est utile de retenir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Company line</source>
        <translation>Standard de l’entreprise</translation>
    </message>
    <message>
        <source>Choose someone on the left to see their next step.</source>
        <translation>Choisissez quelqu’un à gauche pour voir sa prochaine étape.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>Valeur par an</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Added on {day}</source>
        <translation>Ajouté le {day}</translation>
    </message>
    <message>
        <source>Since {day}. Erased after 30 days.</source>
        <translation>Depuis le {day}. Effacé après 30 jours.</translation>
    </message>
    <message>
        <source>A company or a person needs a name. Nothing was changed.</source>
        <translation>Il faut un nom d’entreprise ou de personne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write a number, for example 4 300.</source>
        <translation>Écrivez un nombre, par exemple 4&#x202f;300.</translation>
    </message>
</context>
<context>
    <name>ProspectList</name>
    <message>
        <source>Next step first</source>
        <translation>Prochaine étape d’abord</translation>
    </message>
    <message>
        <source>Furthest step first</source>
        <translation>Étape la plus lointaine d’abord</translation>
    </message>
    <message>
        <source>Company, A to Z</source>
        <translation>Entreprise, de A à Z</translation>
    </message>
    <message>
        <source>Company, Z to A</source>
        <translation>Entreprise, de Z à A</translation>
    </message>
    <message>
        <source>Town, A to Z</source>
        <translation>Ville, de A à Z</translation>
    </message>
    <message>
        <source>Town, Z to A</source>
        <translation>Ville, de Z à A</translation>
    </message>
    <message>
        <source>Active first</source>
        <translation>En cours d’abord</translation>
    </message>
    <message>
        <source>Active last</source>
        <translation>En cours à la fin</translation>
    </message>
    <message>
        <source>Class A first</source>
        <translation>Classe A d’abord</translation>
    </message>
    <message>
        <source>Class A last</source>
        <translation>Classe A à la fin</translation>
    </message>
    <message>
        <source>Highest value first</source>
        <translation>Plus forte valeur d’abord</translation>
    </message>
    <message>
        <source>Lowest value first</source>
        <translation>Plus faible valeur d’abord</translation>
    </message>
    <message>
        <source>Tags, A to Z</source>
        <translation>Étiquettes, de A à Z</translation>
    </message>
    <message>
        <source>Tags, Z to A</source>
        <translation>Étiquettes, de Z à A</translation>
    </message>
    <message>
        <source>Origin, A to Z</source>
        <translation>Origine, de A à Z</translation>
    </message>
    <message>
        <source>Origin, Z to A</source>
        <translation>Origine, de Z à A</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Bring in the people you already know.</source>
        <translation>Faites entrer les personnes que vous connaissez déjà.</translation>
    </message>
    <message>
        <source>Type them one by one, or take them from a spreadsheet.</source>
        <translation>Saisissez-les une à une, ou reprenez-les d’un tableur.</translation>
    </message>
    <message>
        <source>Nobody here, and that is fine.</source>
        <translation>Personne ici, et c’est très bien.</translation>
    </message>
    <message>
        <source>No next step is due today. The next ones come by themselves.</source>
        <translation>Aucune étape n’est à faire aujourd’hui. Les suivantes viendront d’elles-mêmes.</translation>
    </message>
    <message>
        <source>No one active yet.</source>
        <translation>Personne en cours pour l’instant.</translation>
    </message>
    <message>
        <source>Move someone here once they fit, and give them a next step.</source>
        <translation>Placez ici une personne qui convient, et donnez-lui une prochaine étape.</translation>
    </message>
    <message>
        <source>No one to keep in touch with yet.</source>
        <translation>Personne à entretenir pour l’instant.</translation>
    </message>
    <message>
        <source>People who fit but are not ready wait here, without any rush.</source>
        <translation>Les personnes qui conviennent sans être prêtes attendent ici, sans hâte.</translation>
    </message>
    <message>
        <source>No one has named a date.</source>
        <translation>Personne n’a donné de date.</translation>
    </message>
    <message>
        <source>Whoever asks you to come back on a day waits here until then.</source>
        <translation>Qui vous demande de revenir à une date attend ici jusque-là.</translation>
    </message>
    <message>
        <source>No client on the list yet.</source>
        <translation>Aucun client dans la liste pour l’instant.</translation>
    </message>
    <message>
        <source>Prospects who sign can move here.</source>
        <translation>Les prospects qui signent peuvent passer ici.</translation>
    </message>
    <message>
        <source>No one has been let go.</source>
        <translation>Vous n’avez laissé partir personne.</translation>
    </message>
    <message>
        <source>Parting kindly makes room for better calls.</source>
        <translation>Se quitter en bons termes libère du temps pour de meilleurs appels.</translation>
    </message>
    <message>
        <source>No one has asked to be left alone.</source>
        <translation>Personne n’a demandé à ne plus être contacté.</translation>
    </message>
    <message>
        <source>Whoever asks not to be contacted is kept here.</source>
        <translation>Qui demande à ne pas être contacté est conservé ici.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Whoever you delete stays here for 30 days and can come back.</source>
        <translation>Ce que vous supprimez reste ici 30 jours et peut revenir.</translation>
    </message>
    <message>
        <source>No one fits this filter.</source>
        <translation>Personne ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Take one condition away to see more people.</source>
        <translation>Retirez une condition pour voir plus de monde.</translation>
    </message>
    <message>
        <source>No one called “{name}”.</source>
        <translation>Personne du nom de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Press Ctrl+N to add them.</source>
        <translation>Ctrl+N pour l’ajouter.</translation>
    </message>
</context>
<context>
    <name>ProspectTable</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{person}, {company}</source>
        <translation>{person}, {company}</translation>
    </message>
    <message>
        <source>{name}. {state}. No next step yet.</source>
        <translation>{name}. {state}. Pas encore de prochaine étape.</translation>
    </message>
    <message>
        <source>{name}. {state}. {step}: {day}.</source>
        <translation>{name}. {state}. {step}&#x202f;: {day}.</translation>
    </message>
    <message>
        <source>Company and contact</source>
        <translation>Entreprise et contact</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
</context>
<context>
    <name>ProspectsPage</name>
    <message>
        <source>Add people…</source>
        <translation>Ajouter des personnes…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exporter cette liste…</translation>
    </message>
    <message>
        <source>Remove this saved list</source>
        <translation>Retirer cette liste enregistrée</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Enregistrer cette liste…</translation>
    </message>
</context>
<context>
    <name>SaveListDialog</name>
    <message>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
    </message>
    <message>
        <source>It will stand in the sidebar, and always show who fits at that moment.</source>
        <translation>Elle figurera dans la barre latérale et montrera toujours qui correspond à ce moment-là.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation>Donnez un nom à la liste.</translation>
    </message>
    <message>
        <source>There is a list of this name already. Choose another name.</source>
        <translation>Une liste porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tag %n prospect(s)</source>
        <translation>
            <numerusform>Étiqueter %n prospect</numerusform>
            <numerusform>Étiqueter %n prospects</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: syndic</source>
        <translation>Par exemple&#x202f;: syndic</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put the tag on</source>
        <translation>Poser l’étiquette</translation>
    </message>
    <message>
        <source>Type a word first.</source>
        <translation>Saisissez d’abord un mot.</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off</source>
        <translation>Retirer l’étiquette «&#x202f;{tag}&#x202f;»</translation>
    </message>
</context>
</TS>
