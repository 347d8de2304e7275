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
    <name>AdviceCard</name>
    <message>
        <source>This is the day that was set for deciding.</source>
        <translation>C’est le jour prévu pour décider.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries without a sign from them.</source>
        <translation>
            <numerusform>%n tentative sans signe de leur part.</numerusform>
            <numerusform>%n tentatives sans signe de leur part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without a sign from them.</source>
        <translation>
            <numerusform>%n jour sans signe de leur part.</numerusform>
            <numerusform>%n jours sans signe de leur part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to decide</source>
        <translation>Le moment de décider</translation>
    </message>
    <message numerus="yes">
        <source>They said maybe %n times</source>
        <translation>
            <numerusform>«&#x202f;Peut-être&#x202f;» entendu %n fois</numerusform>
            <numerusform>«&#x202f;Peut-être&#x202f;» entendu %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>It is time to ask for a clear yes or no.</source>
        <translation>Il est temps de demander un oui ou un non clair.</translation>
    </message>
    <message>
        <source>A clear answer would help you both.</source>
        <translation>Une réponse claire aiderait tout le monde.</translation>
    </message>
    <message>
        <source>Better let go</source>
        <translation>Mieux vaut laisser partir</translation>
    </message>
    <message>
        <source>Better wait until {day}</source>
        <translation>Mieux vaut attendre&#x202f;: {day}</translation>
    </message>
    <message>
        <source>They named this day.</source>
        <translation>C’est le jour convenu avec eux.</translation>
    </message>
    <message>
        <source>That is the pace you agreed on.</source>
        <translation>C’est le rythme convenu avec eux.</translation>
    </message>
    <message>
        <source>Their day has come</source>
        <translation>Le jour prévu est venu</translation>
    </message>
    <message>
        <source>Time to look again</source>
        <translation>Le moment de regarder à nouveau</translation>
    </message>
    <message>
        <source>Much can change in a few months.</source>
        <translation>Bien des choses changent en quelques mois.</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n days</source>
        <translation>
            <numerusform>Silence depuis %n jour</numerusform>
            <numerusform>Silence depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whether it still matters to them.</source>
        <translation>Demandez si le sujet compte encore pour eux.</translation>
    </message>
    <message>
        <source>Not yet with whoever decides</source>
        <translation>Pas encore la personne qui décide</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts so far. Ask who decides.</source>
        <translation>
            <numerusform>%n contact jusqu’ici. Demandez qui décide.</numerusform>
            <numerusform>%n contacts jusqu’ici. Demandez qui décide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts so far. A few answers tell whether to go on.</source>
        <translation>
            <numerusform>%n contact jusqu’ici. Quelques réponses diront s’il faut continuer.</numerusform>
            <numerusform>%n contacts jusqu’ici. Quelques réponses diront s’il faut continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not qualified yet</source>
        <translation>Pas encore qualifié</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Go for the no</source>
        <translation>Chercher le non</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Wake up now</source>
        <translation>Réveiller</translation>
    </message>
    <message>
        <source>Pursue</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>Qualifier</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Next step on {day}</source>
        <translation>Prochaine étape le {day}</translation>
    </message>
    <message>
        <source>Move the next step to where this pace puts it</source>
        <translation>Déplacer la prochaine étape selon ce rythme</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>with a visit</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>par message</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>par courrier</translation>
    </message>
    <message>
        <source>on a social network</source>
        <translation>par un réseau social</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Write an hour, for example 9:30.</source>
        <translation>Écrivez une heure, par exemple 9&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>This is before the beginning.</source>
        <translation>C’est avant le début.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Any hour</source>
        <translation>Toute heure</translation>
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
        <source>Nothing agreed</source>
        <translation>Rien de convenu</translation>
    </message>
    <message>
        <source>Agreed follow-up</source>
        <translation>Relance convenue</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Jours d’écart</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Best from</source>
        <translation>De préférence dès</translation>
    </message>
    <message>
        <source>Best until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenu le</translation>
    </message>
    <message>
        <source>Nothing agreed yet. Ask how often they like to hear from you.</source>
        <translation>Rien de convenu. Demandez à quel rythme vous pouvez donner des nouvelles.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Tous les jours</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{pace}, {way}</source>
        <translation>{pace}, {way}</translation>
    </message>
    <message>
        <source>Best between {first} and {last}</source>
        <translation>De préférence entre {first} et {last}</translation>
    </message>
    <message>
        <source>Best from {first} on</source>
        <translation>De préférence dès {first}</translation>
    </message>
    <message>
        <source>Best until {last}</source>
        <translation>De préférence avant {last}</translation>
    </message>
    <message numerus="yes">
        <source>Stop after %n tries</source>
        <translation>
            <numerusform>Arrêt après %n tentative</numerusform>
            <numerusform>Arrêt après %n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>{tries} or on {day}</source>
        <translation>{tries} ou le {day}</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Active already: there is nothing to change.</source>
        <translation>Déjà en cours&#x202f;: il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>Kept warm already: there is nothing to change.</source>
        <translation>Déjà à entretenir&#x202f;: il n’y a rien à changer.</translation>
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
        <source>Let go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Let go of them ({keys})</source>
        <translation>Les laisser partir ({keys})</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>Entretenir</translation>
    </message>
    <message>
        <source>Pursue</source>
        <translation>Poursuivre</translation>
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
        <source>More for those selected</source>
        <translation>Plus pour cette sélection</translation>
    </message>
    <message>
        <source>Select only one</source>
        <translation>N’en garder qu’un</translation>
    </message>
</context>
<context>
    <name>CadenceWords</name>
    <message>
        <source>Then {steps}</source>
        <translation>Puis {steps}</translation>
    </message>
    <message>
        <source>{step} on {day}</source>
        <translation>{step} le {day}</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>in a wider window</source>
        <translation>fenêtre plus large</translation>
    </message>
    <message>
        <source>Columns that suit the list</source>
        <translation>Colonnes adaptées à la liste</translation>
    </message>
    <message>
        <source>Rows of one line</source>
        <translation>Lignes sur une ligne</translation>
    </message>
</context>
<context>
    <name>CompanyLineSection</name>
    <message>
        <source>Company line</source>
        <translation>Standard</translation>
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
        <source>Log</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Log a contact ({keys})</source>
        <translation>Noter un contact ({keys})</translation>
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
    <name>DetailMenu</name>
    <message>
        <source>Go for the no…</source>
        <translation>Aller chercher le non…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Nurture…</source>
        <translation>Entretenir…</translation>
    </message>
    <message>
        <source>Change the wake-up…</source>
        <translation>Modifier le réveil…</translation>
    </message>
    <message>
        <source>Client (signed)</source>
        <translation>Client (signé)</translation>
    </message>
    <message>
        <source>Pursue</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Wake up now</source>
        <translation>Réveiller</translation>
    </message>
    <message>
        <source>They called us</source>
        <translation>On nous a appelés</translation>
    </message>
    <message>
        <source>Do not contact…</source>
        <translation>Ne pas contacter…</translation>
    </message>
    <message>
        <source>Big fish</source>
        <translation>Gros poisson</translation>
    </message>
    <message>
        <source>Start a cadence…</source>
        <translation>Lancer une cadence…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>A company or a person needs a name. Nothing was changed.</source>
        <translation>Une entreprise ou une personne a besoin d’un nom. Rien n’a changé.</translation>
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
        <translation>Non connu</translation>
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
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Write a number, for example 4 300.</source>
        <translation>Écrivez un nombre, par exemple 4&#x202f;300.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Verdict: {word}</source>
        <translation>Verdict&#x202f;: {word}</translation>
    </message>
    <message>
        <source>Big fish</source>
        <translation>Gros poisson</translation>
    </message>
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
    <name>FollowUpCard</name>
    <message>
        <source>Big fish</source>
        <translation>Gros poisson</translation>
    </message>
    <message>
        <source>Worth more patience: more tries and more time</source>
        <translation>Mérite plus de patience&#x202f;: plus de tentatives et plus de temps</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Lancer…</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>De la part de</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>None runs</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose a cadence</source>
        <translation>Choisir une cadence</translation>
    </message>
    <message>
        <source>{name}, step {place} of {steps}</source>
        <translation>{name}, étape {place} sur {steps}</translation>
    </message>
    <message>
        <source>It is getting warmer.</source>
        <translation>Cela se réchauffe.</translation>
    </message>
    <message>
        <source>It is cooling down.</source>
        <translation>Cela refroidit.</translation>
    </message>
    <message>
        <source>No change lately.</source>
        <translation>Rien de neuf ces derniers temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n signs against a deal, none for one.</source>
        <translation>
            <numerusform>%n signe contre un accord, aucun pour.</numerusform>
            <numerusform>%n signes contre un accord, aucun pour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs for a deal, none against.</source>
        <translation>
            <numerusform>%n signe pour un accord, aucun contre.</numerusform>
            <numerusform>%n signes pour un accord, aucun contre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs for a deal, {bad} against.</source>
        <translation>
            <numerusform>%n signe pour un accord, {bad} contre.</numerusform>
            <numerusform>%n signes pour un accord, {bad} contre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nothing yet. The first contact will stand here.</source>
        <translation>Rien encore. Le premier contact viendra ici.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Voir plus ancien</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>{time} in {contacts}</source>
        <translation>{time} en {contacts}</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>{outcome}, {length}</source>
        <translation>{outcome}, {length}</translation>
    </message>
    <message>
        <source>With {person}</source>
        <translation>Avec {person}</translation>
    </message>
    <message>
        <source>Despite the agreement: {reason}</source>
        <translation>Malgré l’accord&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>By the qualification</source>
        <translation>D’après la qualification</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>De leur part</translation>
    </message>
    <message>
        <source>With a cadence</source>
        <translation>Avec une cadence</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Change (Enter) or remove (Del)</source>
        <translation>Modifier (Entrée) ou retirer (Suppr)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>IdealCard</name>
    <message>
        <source>Ideal client</source>
        <translation>Client idéal</translation>
    </message>
    <message>
        <source>{criterion} (knock-out)</source>
        <translation>{criterion} (éliminatoire)</translation>
    </message>
</context>
<context>
    <name>InlineDay</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Aucun jour</translation>
    </message>
    <message>
        <source>{name}: {day}. Change</source>
        <translation>{name}&#x202f;: {day}. Modifier</translation>
    </message>
</context>
<context>
    <name>LeaveAloneDialog</name>
    <message>
        <source>Never contact {name} again?</source>
        <translation>Ne plus jamais contacter {name}&#x202f;?</translation>
    </message>
    <message>
        <source>They leave every list, get no newsletter, and no import brings them back. You can undo this.</source>
        <translation>Plus de liste, plus de lettre, et aucun import ne les fera revenir. Vous pouvez annuler cette action.</translation>
    </message>
    <message>
        <source>For example: asked by e-mail</source>
        <translation>Par exemple&#x202f;: demandé par e-mail</translation>
    </message>
    <message>
        <source>Note, if useful</source>
        <translation>Note, si utile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
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
        <source>Filter this list by tag, class or verdict</source>
        <translation>Filtrer cette liste par étiquette, classe ou verdict</translation>
    </message>
    <message numerus="yes">
        <source>Filter this list by tag, class or verdict (%n on)</source>
        <translation>
            <numerusform>Filtrer cette liste par étiquette, classe ou verdict (%n actif)</numerusform>
            <numerusform>Filtrer cette liste par étiquette, classe ou verdict (%n actifs)</numerusform>
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
    <message numerus="yes">
        <source>%n of {total} shown</source>
        <translation>
            <numerusform>%n affiché sur {total}</numerusform>
            <numerusform>%n affichés sur {total}</numerusform>
        </translation>
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
    <name>MeterCard</name>
    <message>
        <source>Persistent or pest?</source>
        <translation>Persévérant ou pesant&#x202f;?</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Trop discret</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Trop insistant</translation>
    </message>
    <message>
        <source>{word}. {why}</source>
        <translation>{word}. {why}</translation>
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
        <source>Put off</source>
        <translation>Reporter</translation>
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
        <source>{step} {day}</source>
        <translation>{step} {day}</translation>
    </message>
    <message>
        <source>{step} {day} {time}</source>
        <translation>{step} {day} {time}</translation>
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
        <source>The next light touch, without any rush.</source>
        <translation>Le prochain petit signe, sans urgence.</translation>
    </message>
    <message>
        <source>Today is as good.</source>
        <translation>Aujourd’hui convient aussi.</translation>
    </message>
</context>
<context>
    <name>NurtureDialog</name>
    <message>
        <source>Keep {name} warm</source>
        <translation>Entretenir le lien avec {name}</translation>
    </message>
    <message>
        <source>They hear from you lightly and without any rush. A sign from them brings them back at once.</source>
        <translation>De vos nouvelles de temps en temps, sans urgence. Un signe de leur part les ramène aussitôt.</translation>
    </message>
    <message>
        <source>Wake up on a day</source>
        <translation>Réveiller à une date précise</translation>
    </message>
    <message>
        <source>For example: when the new manager starts</source>
        <translation>Par exemple&#x202f;: à l’arrivée de la nouvelle direction</translation>
    </message>
    <message>
        <source>Or when something happens</source>
        <translation>Ou quand quelque chose arrive</translation>
    </message>
    <message numerus="yes">
        <source>In %n months</source>
        <translation>
            <numerusform>Dans %n mois</numerusform>
            <numerusform>Dans %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep warm</source>
        <translation>Entretenir le lien</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>It happened</source>
        <translation>C’est arrivé</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Revoir le</translation>
    </message>
    <message>
        <source>Wake up now</source>
        <translation>Réveiller</translation>
    </message>
    <message>
        <source>They called us</source>
        <translation>On nous a appelés</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message>
        <source>You parted kindly. The newsletter goes on unless they said no.</source>
        <translation>Vous vous êtes quittés en bons termes. La lettre continue, sauf refus.</translation>
    </message>
    <message>
        <source>They asked not to be contacted. No list, newsletter or import brings them back.</source>
        <translation>On vous a demandé de ne plus prendre contact. Ni liste, ni lettre, ni import ne les fera revenir.</translation>
    </message>
    <message>
        <source>Wakes up when this happens: “{event}”</source>
        <translation>Réveil à cette occasion&#x202f;: «&#x202f;{event}&#x202f;»</translation>
    </message>
    <message>
        <source>Their day was {day}: “{event}”</source>
        <translation>Le jour prévu était le {day}&#x202f;: «&#x202f;{event}&#x202f;»</translation>
    </message>
    <message>
        <source>Their day was {day}.</source>
        <translation>Le jour prévu était le {day}.</translation>
    </message>
    <message>
        <source>Wakes up on {day}, or before: “{event}”</source>
        <translation>Réveil le {day}, ou avant&#x202f;: «&#x202f;{event}&#x202f;»</translation>
    </message>
    <message>
        <source>Wakes up on {day}</source>
        <translation>Réveil le {day}</translation>
    </message>
    <message>
        <source>No day named. A sign from them brings them back.</source>
        <translation>Aucun jour fixé. Un signe de leur part les ramène.</translation>
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
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
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
    <name>PestWords</name>
    <message>
        <source>Too quiet</source>
        <translation>Trop discret</translation>
    </message>
    <message>
        <source>Just right</source>
        <translation>Juste ce qu’il faut</translation>
    </message>
    <message>
        <source>A little much</source>
        <translation>Un peu insistant</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Trop insistant</translation>
    </message>
    <message>
        <source>{tries} {span}, at the pace they asked for.</source>
        <translation>{tries} {span}, au rythme convenu.</translation>
    </message>
    <message>
        <source>{tries} {span}, at a calm pace.</source>
        <translation>{tries} {span}, à un rythme calme.</translation>
    </message>
    <message>
        <source>{tries} {span}.</source>
        <translation>{tries} {span}.</translation>
    </message>
    <message>
        <source>No try is waiting for an answer.</source>
        <translation>Aucune tentative n’attend de réponse.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>They asked you to wait until {day}.</source>
        <translation>On vous a demandé d’attendre le {day}.</translation>
    </message>
    <message>
        <source>One more this month is welcome.</source>
        <translation>Une de plus ce mois-ci est bienvenue.</translation>
    </message>
    <message>
        <source>One this month is welcome.</source>
        <translation>Une ce mois-ci est bienvenue.</translation>
    </message>
    <message>
        <source>One more is welcome from {day} on.</source>
        <translation>Une de plus est bienvenue à partir du {day}.</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n jour</numerusform>
            <numerusform>en %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>en %n semaine</numerusform>
            <numerusform>en %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n more than they agreed to.</source>
        <translation>
            <numerusform>C’est %n de plus que convenu.</numerusform>
            <numerusform>C’est %n de plus que convenu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %n more than is usual in this time.</source>
        <translation>
            <numerusform>C’est %n de plus que d’habitude.</numerusform>
            <numerusform>C’est %n de plus que d’habitude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They said maybe %n times.</source>
        <translation>
            <numerusform>Un «&#x202f;peut-être&#x202f;» entendu.</numerusform>
            <numerusform>%n «&#x202f;peut-être&#x202f;» entendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next step has been waiting for %n days.</source>
        <translation>
            <numerusform>La prochaine étape attend depuis %n jour.</numerusform>
            <numerusform>La prochaine étape attend depuis %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>New proposal</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Devis</translation>
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
        <source>Choose someone on the left to see their next step.</source>
        <translation>Choisissez quelqu’un à gauche pour voir sa prochaine étape.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Added on {day}</source>
        <translation>Ajouté le {day}</translation>
    </message>
    <message>
        <source>Since {day}. Erased after 30 days.</source>
        <translation>Depuis le {day}. Effacé après 30 jours.</translation>
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
        <source>To pursue first</source>
        <translation>À poursuivre d’abord</translation>
    </message>
    <message>
        <source>To let go first</source>
        <translation>À laisser partir d’abord</translation>
    </message>
    <message>
        <source>Most attempts first</source>
        <translation>Plus de tentatives d’abord</translation>
    </message>
    <message>
        <source>Fewest attempts first</source>
        <translation>Moins de tentatives d’abord</translation>
    </message>
    <message>
        <source>Latest contact first</source>
        <translation>Dernier contact récent d’abord</translation>
    </message>
    <message>
        <source>Oldest contact first</source>
        <translation>Dernier contact ancien d’abord</translation>
    </message>
    <message>
        <source>Most time first</source>
        <translation>Plus de temps passé d’abord</translation>
    </message>
    <message>
        <source>Least time first</source>
        <translation>Moins de temps passé d’abord</translation>
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
        <source>No one to decide about.</source>
        <translation>Aucune décision à prendre.</translation>
    </message>
    <message>
        <source>Whoever stays silent after the agreed tries waits here for your decision.</source>
        <translation>Qui reste silencieux après les tentatives prévues attend ici votre décision.</translation>
    </message>
    <message>
        <source>Everyone active has a next step.</source>
        <translation>Chaque prospect en cours a une prochaine étape.</translation>
    </message>
    <message>
        <source>This list stays empty as long as each contact ends with the next one.</source>
        <translation>Cette liste reste vide tant que chaque contact se termine par le suivant.</translation>
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
    <name>ProspectMenu</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Noter un contact…</translation>
    </message>
    <message>
        <source>Big fish</source>
        <translation>Gros poisson</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pursue</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>Entretenir</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Untag</source>
        <translation>Retirer l’étiquette</translation>
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
        <source>Try {tries} of {limit}</source>
        <translation>Tentative {tries} sur {limit}</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Pas de prochaine étape</translation>
    </message>
    <message>
        <source>{step} {day}</source>
        <translation>{step} {day}</translation>
    </message>
    <message>
        <source>{step} {day} {time}</source>
        <translation>{step} {day} {time}</translation>
    </message>
    <message>
        <source>{tries} of {limit}</source>
        <translation>{tries} sur {limit}</translation>
    </message>
    <message>
        <source>{level} of {most}</source>
        <translation>{level} sur {most}</translation>
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
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Pest meter</source>
        <translation>Insistance</translation>
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
        <source>Keep this order and these columns</source>
        <translation>Garder cet ordre et ces colonnes</translation>
    </message>
    <message>
        <source>Remove this saved list</source>
        <translation>Retirer cette liste enregistrée</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Enregistrer cette liste…</translation>
    </message>
    <message>
        <source>{column}: shown when the window is wide enough.</source>
        <translation>{column}&#x202f;: à voir dès que la fenêtre est assez large.</translation>
    </message>
</context>
<context>
    <name>PutOffForm</name>
    <message>
        <source>For example: on holiday until the 20th</source>
        <translation>Par exemple&#x202f;: en congé jusqu’au 20</translation>
    </message>
    <message>
        <source>This is the third time. What is in the way?</source>
        <translation>C’est la troisième fois. Qu’est-ce qui bloque&#x202f;?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Now the day: choose one above.</source>
        <translation>Et le jour&#x202f;? Choisissez-en un ci-dessus.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>A few words first.</source>
        <translation>Quelques mots d’abord.</translation>
    </message>
</context>
<context>
    <name>RedFlags</name>
    <message>
        <source>Add a red flag</source>
        <translation>Ajouter un signal d’alerte</translation>
    </message>
    <message>
        <source>Take the red flag “{text}” away</source>
        <translation>Retirer le signal d’alerte «&#x202f;{text}&#x202f;»</translation>
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
    <name>Scorecard</name>
    <message>
        <source>Y, ? or N in the list lead to the questions, and answer them there</source>
        <translation>Y, ? ou N dans la liste mènent aux questions et y répondent</translation>
    </message>
    <message>
        <source>Gut feeling</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>1 bad, 5 good (keys 1 to 5)</source>
        <translation>1 mauvais, 5 bon (touches 1 à 5)</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>The work does not fit your model.</source>
        <translation>Cela ne correspond pas à votre activité.</translation>
    </message>
    <message>
        <source>They are far from your ideal client.</source>
        <translation>C’est loin de votre client idéal.</translation>
    </message>
    <message>
        <source>Too much speaks against it: {questions}.</source>
        <translation>Trop de choses s’y opposent&#x202f;: {questions}.</translation>
    </message>
    <message>
        <source>You noted several red flags.</source>
        <translation>Vous avez noté plusieurs signaux d’alerte.</translation>
    </message>
    <message>
        <source>Your gut feeling is low.</source>
        <translation>Votre ressenti est faible.</translation>
    </message>
    <message>
        <source>One thing speaks against it: {questions}.</source>
        <translation>Une chose s’y oppose&#x202f;: {questions}.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Each answer helps to decide.</source>
        <translation>Rien n’a encore été demandé. Chaque réponse aide à décider.</translation>
    </message>
    <message>
        <source>Still to find out: {questions}.</source>
        <translation>Reste à éclaircir&#x202f;: {questions}.</translation>
    </message>
    <message>
        <source>You know enough, and it is good for both.</source>
        <translation>Vous en savez assez, et chacun y gagne.</translation>
    </message>
    <message>
        <source>whether it fits</source>
        <translation>l’activité</translation>
    </message>
    <message>
        <source>the need</source>
        <translation>le besoin</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>qui décide</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>le budget</translation>
    </message>
    <message>
        <source>the timing</source>
        <translation>le moment</translation>
    </message>
    <message>
        <source>how you get along</source>
        <translation>l’entente</translation>
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
<context>
    <name>TouchDialog</name>
    <message>
        <source>Towards a deal</source>
        <translation>Vers une affaire</translation>
    </message>
    <message>
        <source>Away from it</source>
        <translation>Plutôt non</translation>
    </message>
    <message>
        <source>Change this contact</source>
        <translation>Modifier ce contact</translation>
    </message>
    <message>
        <source>Write an hour, for example 9:30.</source>
        <translation>Écrivez une heure, par exemple 9&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>C’est dans le futur.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>What is worth remembering</source>
        <translation>Ce qu’il faut retenir</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
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
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>It came from them</source>
        <translation>À leur initiative</translation>
    </message>
    <message>
        <source>A sign, no try of yours</source>
        <translation>Un signe, pas une tentative</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
</TS>
