<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ClientField</name>
    <message>
        <source>A name or a company, if you like</source>
        <translation>Un nom ou une entreprise, si vous voulez</translation>
    </message>
</context>
<context>
    <name>ClientRulesDialog</name>
    <message>
        <source>Client work from your calendars</source>
        <translation>Temps chez les clients depuis vos agendas</translation>
    </message>
    <message>
        <source>Appointments of your other calendars with one of these words or categories count as time for clients, once their day is over. An all-day one counts as a fifth of your client hours a week.</source>
        <translation>Les rendez-vous de vos autres agendas qui portent un de ces mots ou une de ces catégories comptent comme temps chez les clients, une fois leur journée finie. Un rendez-vous d’une journée entière compte pour un cinquième de vos heures par semaine chez les clients.</translation>
    </message>
    <message>
        <source>No other calendar is shown yet.</source>
        <translation>Aucun autre agenda n’est encore affiché.</translation>
    </message>
    <message>
        <source>Add one with the command “Other calendars”; its appointments are looked through then.</source>
        <translation>Ajoutez-en un par la commande «&#x202f;Autres agendas&#x202f;»&#x202f;; ses rendez-vous seront alors parcourus.</translation>
    </message>
    <message>
        <source>For example: site visit</source>
        <translation>Par exemple&#x202f;: chantier</translation>
    </message>
    <message>
        <source>A word of the title</source>
        <translation>Un mot du titre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation>Mots du titre</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{category} ({count})</source>
        <translation>{category} ({count})</translation>
    </message>
    <message>
        <source>Nothing found in the last 3 months</source>
        <translation>Rien trouvé dans les 3 derniers mois</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Rien n’est encore compté</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s), {length}</source>
        <translation>
            <numerusform>%n rendez-vous, {length}</numerusform>
            <numerusform>%n rendez-vous, {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 3 months, for example: {titles}</source>
        <translation>Dans les 3 derniers mois, par exemple&#x202f;: {titles}</translation>
    </message>
    <message>
        <source>A word needs a letter or a digit.</source>
        <translation>Un mot a besoin d’une lettre ou d’un chiffre.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>LogClientWorkDialog</name>
    <message>
        <source>Log client work</source>
        <translation>Noter du temps chez les clients</translation>
    </message>
    <message>
        <source>This time shows how your week is shared between clients and prospects.</source>
        <translation>Ce temps montre comment votre semaine se partage entre clients et prospects.</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>Nothing is logged for these days yet.</source>
        <translation>Rien n’est encore noté pour ces jours.</translation>
    </message>
    <message>
        <source>New entry instead</source>
        <translation>Plutôt une nouvelle ligne</translation>
    </message>
    <message>
        <source>From your calendars</source>
        <translation>Depuis vos agendas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>From a calendar</source>
        <translation>D’un agenda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>For example 2h30, 2.5 or 150 min.</source>
        <translation>Par exemple 2h30, 2,5 ou 150 min.</translation>
    </message>
    <message>
        <source>From one minute to 24 hours.</source>
        <translation>D’une minute à 24 heures.</translation>
    </message>
    <message>
        <source>This day would have more than 24 hours.</source>
        <translation>Cette journée aurait plus de 24 heures.</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or leave it empty.</source>
        <translation>Choisissez quelqu’un dans la liste, ou laissez vide.</translation>
    </message>
    <message>
        <source>2h30, 2.5 or 150 min</source>
        <translation>2h30, 2,5 ou 150 min</translation>
    </message>
    <message>
        <source>What it was, if you like</source>
        <translation>Ce que c’était, si vous voulez</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>SignedForm</name>
    <message>
        <source>Write what the work is.</source>
        <translation>Écrivez de quel travail il s’agit.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>It must end on its first day or later.</source>
        <translation>Il doit finir son premier jour ou plus tard.</translation>
    </message>
    <message>
        <source>For example 30 h.</source>
        <translation>Par exemple 30 h.</translation>
    </message>
    <message>
        <source>For example 4,800.</source>
        <translation>Par exemple 4 800.</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or leave it empty.</source>
        <translation>Choisissez quelqu’un dans la liste, ou laissez vide.</translation>
    </message>
    <message>
        <source>For example: heating of the school</source>
        <translation>Par exemple&#x202f;: chauffage de l’école</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>30 h</source>
        <translation>30 h</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>Temps nécessaire</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Amount, if you like</source>
        <translation>Montant, si vous voulez</translation>
    </message>
</context>
<context>
    <name>SignedWorkDialog</name>
    <message>
        <source>Signed work</source>
        <translation>Travail signé</translation>
    </message>
    <message>
        <source>New work instead</source>
        <translation>Plutôt un nouveau travail</translation>
    </message>
    <message>
        <source>Add the work</source>
        <translation>Ajouter le travail</translation>
    </message>
    <message>
        <source>Hide the finished work</source>
        <translation>Masquer le travail terminé</translation>
    </message>
    <message numerus="yes">
        <source>Show the finished work (%n)</source>
        <translation>
            <numerusform>Afficher le travail terminé (%n)</numerusform>
            <numerusform>Afficher les travaux terminés (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No signed work ahead</source>
        <translation>Aucun travail signé à venir</translation>
    </message>
    <message>
        <source>Write down what is sold and when it will be done, to see how long it lasts.</source>
        <translation>Notez ce qui est vendu et quand ce sera fait, pour voir combien de temps cela dure.</translation>
    </message>
    <message>
        <source>{length} of signed work ahead</source>
        <translation>{length} de travail signé à venir</translation>
    </message>
    <message>
        <source>Public holidays and pauses are left out.</source>
        <translation>Les jours fériés et les pauses sont laissés de côté.</translation>
    </message>
    <message>
        <source>Less than a week of work ahead</source>
        <translation>Moins d’une semaine de travail à venir</translation>
    </message>
    <message>
        <source>Half a week of work ahead</source>
        <translation>Une demi-semaine de travail à venir</translation>
    </message>
    <message numerus="yes">
        <source>About %n week(s) of work ahead</source>
        <translation>
            <numerusform>Environ %n semaine de travail à venir</numerusform>
            <numerusform>Environ %n semaines de travail à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>About {weeks} and a half weeks of work ahead</source>
        <translation>Environ {weeks} semaines et demie de travail à venir</translation>
    </message>
    <message>
        <source>{left} of signed work are still to do; you have {hours}&#xa0;h a week for clients.</source>
        <translation>Il reste {left} de travail signé à faire&#x202f;; vous avez {hours}&#xa0;h par semaine pour les clients.</translation>
    </message>
    <message>
        <source>{first} to {last}, {length}</source>
        <translation>Du {first} au {last}, {length}</translation>
    </message>
    <message>
        <source>{first} to {last}, {left} of {length} left</source>
        <translation>Du {first} au {last}, il reste {left} sur {length}</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Nouveau travail</translation>
    </message>
    <message>
        <source>Change this work</source>
        <translation>Modifier ce travail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
</TS>
