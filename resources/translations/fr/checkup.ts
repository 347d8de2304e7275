<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Causes</name>
    <message>
        <source>My list is short, so I hold on to whoever is on it.</source>
        <translation>Ma liste est courte, alors je m’accroche à qui s’y trouve.</translation>
    </message>
    <message>
        <source>I have put so much time into somebody that I go on.</source>
        <translation>J’ai déjà donné tant de temps à quelqu’un que je continue.</translation>
    </message>
    <message>
        <source>I hope it will work out, without having asked what I need to know.</source>
        <translation>J’espère que cela se fera, sans avoir demandé ce que je dois savoir.</translation>
    </message>
    <message>
        <source>I would rather please than hear a no.</source>
        <translation>Je préfère plaire plutôt qu’entendre un non.</translation>
    </message>
    <message>
        <source>I want to win them over, whether they fit or not.</source>
        <translation>Je veux convaincre, que la personne nous corresponde ou non.</translation>
    </message>
    <message>
        <source>I stay busy with messages and lists, as it feels safer than calling.</source>
        <translation>Je m’occupe de messages et de listes, c’est plus rassurant que d’appeler.</translation>
    </message>
    <message>
        <source>Add five new people to the list before the next block.</source>
        <translation>Ajoutez cinq personnes à la liste avant le prochain créneau.</translation>
    </message>
    <message>
        <source>Ask only this: would I begin with them today?</source>
        <translation>Une seule question&#x202f;: commencerais-je avec ce prospect aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Two clear answers on the sheet are worth more than hope.</source>
        <translation>Deux réponses claires sur la fiche valent mieux que l’espoir.</translation>
    </message>
    <message>
        <source>A no is an answer too: it sets both of you free.</source>
        <translation>Un non est aussi une réponse&#x202f;: il libère les deux parties.</translation>
    </message>
    <message>
        <source>Count the people who fit, rather than those who resist.</source>
        <translation>Comptez les prospects qui vous correspondent plutôt que ceux qui résistent.</translation>
    </message>
    <message>
        <source>Begin the next block with the call you would rather put off.</source>
        <translation>Commencez le prochain créneau par l’appel que vous préféreriez remettre.</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Souvent</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>Parfois</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>Rarement</translation>
    </message>
    <message>
        <source>Less often than on {day}.</source>
        <translation>Moins souvent que le {day}.</translation>
    </message>
    <message>
        <source>As often as on {day}.</source>
        <translation>Aussi souvent que le {day}.</translation>
    </message>
    <message>
        <source>More often than on {day}.</source>
        <translation>Plus souvent que le {day}.</translation>
    </message>
    <message>
        <source>On {day}: often.</source>
        <translation>Le {day}&#x202f;: souvent.</translation>
    </message>
    <message>
        <source>On {day}: sometimes.</source>
        <translation>Le {day}&#x202f;: parfois.</translation>
    </message>
    <message>
        <source>On {day}: rarely.</source>
        <translation>Le {day}&#x202f;: rarement.</translation>
    </message>
    <message numerus="yes">
        <source>In your list: %n active prospect(s) worth pursuing, {wanted} wanted.</source>
        <translation>
            <numerusform>Dans votre liste&#x202f;: %n prospect en cours à poursuivre, pour {wanted} souhaités.</numerusform>
            <numerusform>Dans votre liste&#x202f;: %n prospects en cours à poursuivre, pour {wanted} souhaités.</numerusform>
        </translation>
    </message>
    <message>
        <source>In your log: no time on people to let go.</source>
        <translation>Dans votre journal&#x202f;: aucun temps pour des prospects à laisser partir.</translation>
    </message>
    <message numerus="yes">
        <source>In your log: {length} on people to let go, about %n call(s) to good ones.</source>
        <translation>
            <numerusform>Dans votre journal&#x202f;: {length} pour des prospects à laisser partir, soit environ %n appel à un bon prospect.</numerusform>
            <numerusform>Dans votre journal&#x202f;: {length} pour des prospects à laisser partir, soit environ %n appels à de bons prospects.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 30 days: no prospect followed up with an empty sheet.</source>
        <translation>Ces 30 derniers jours&#x202f;: aucun prospect relancé avec une fiche vide.</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days: %n prospect(s) followed up with an empty sheet.</source>
        <translation>
            <numerusform>Ces 30 derniers jours&#x202f;: %n prospect relancé avec une fiche vide.</numerusform>
            <numerusform>Ces 30 derniers jours&#x202f;: %n prospects relancés avec une fiche vide.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 30 days: no prospect contacted again after three “maybe later”.</source>
        <translation>Ces 30 derniers jours&#x202f;: aucun prospect recontacté après trois «&#x202f;peut-être plus tard&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days: %n prospect(s) contacted again after three “maybe later”.</source>
        <translation>
            <numerusform>Ces 30 derniers jours&#x202f;: %n prospect recontacté après trois «&#x202f;peut-être plus tard&#x202f;».</numerusform>
            <numerusform>Ces 30 derniers jours&#x202f;: %n prospects recontactés après trois «&#x202f;peut-être plus tard&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 30 days: no attempt sooner than usual or not as agreed.</source>
        <translation>Ces 30 derniers jours&#x202f;: aucune tentative plus tôt que d’habitude ou autrement que convenu.</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days: %n attempt(s) sooner than usual or not as agreed.</source>
        <translation>
            <numerusform>Ces 30 derniers jours&#x202f;: %n tentative plus tôt que d’habitude ou autrement que convenu.</numerusform>
            <numerusform>Ces 30 derniers jours&#x202f;: %n tentatives plus tôt que d’habitude ou autrement que convenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 30 days: {share} of your time for writing and posting.</source>
        <translation>Ces 30 derniers jours&#x202f;: {share} de votre temps pour écrire et publier.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Where the time goes</source>
        <translation>Où passe le temps</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>{length} noted with your contacts so far.</source>
        <translation>Temps noté avec vos contacts jusqu’ici&#x202f;: {length}.</translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes that you note with a contact appear here, by verdict.</source>
        <translation>Les minutes que vous notez avec un contact apparaissent ici, par verdict.</translation>
    </message>
    <message>
        <source>No minutes noted yet</source>
        <translation>Pas encore de minutes notées</translation>
    </message>
    <message>
        <source>Well qualified and active</source>
        <translation>Bien qualifiés et en cours</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Souhaités</translation>
    </message>
    <message>
        <source>Show the people to let go</source>
        <translation>Voir les prospects à laisser partir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n active prospect(s) worth pursuing, {wanted} wanted.</source>
        <translation>
            <numerusform>%n prospect en cours à poursuivre, pour {wanted} souhaités.</numerusform>
            <numerusform>%n prospects en cours à poursuivre, pour {wanted} souhaités.</numerusform>
        </translation>
    </message>
    <message>
        <source>No time went to people to let go.</source>
        <translation>Aucun temps n’est allé à des prospects à laisser partir.</translation>
    </message>
    <message>
        <source>{length} on people to let go: less than one call to a good one.</source>
        <translation>{length} pour des prospects à laisser partir&#x202f;: moins d’un appel à un bon prospect.</translation>
    </message>
    <message numerus="yes">
        <source>{length} on people to let go: about %n call(s) to good ones.</source>
        <translation>
            <numerusform>{length} pour des prospects à laisser partir&#x202f;: environ %n appel à un bon prospect.</numerusform>
            <numerusform>{length} pour des prospects à laisser partir&#x202f;: environ %n appels à de bons prospects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A contact with a good prospect takes you {length} on average (%n noted).</source>
        <translation>
            <numerusform>Un contact avec un bon prospect vous prend {length} en moyenne (%n noté).</numerusform>
            <numerusform>Un contact avec un bon prospect vous prend {length} en moyenne (%n notés).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted with {length} a call: an assumption, until you have noted the minutes of %n such call(s).</source>
        <translation>
            <numerusform>Compté à {length} par appel&#x202f;: une hypothèse, jusqu’à ce que vous ayez noté les minutes de %n appel de ce genre.</numerusform>
            <numerusform>Compté à {length} par appel&#x202f;: une hypothèse, jusqu’à ce que vous ayez noté les minutes de %n appels de ce genre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
</context>
<context>
    <name>SelfCheckDialog</name>
    <message>
        <source>Self-check: what makes you hold on?</source>
        <translation>Autodiagnostic&#x202f;: qu’est-ce qui vous retient&#x202f;?</translation>
    </message>
    <message>
        <source>How often is it true of you? Nobody else sees it, and no answer is wrong.</source>
        <translation>À quelle fréquence est-ce vrai pour vous&#x202f;? Personne d’autre ne le voit, et aucune réponse n’est fausse.</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>pour répondre</translation>
    </message>
    <message>
        <source>Counting what your log says…</source>
        <translation>Lecture de votre journal en cours…</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Où passe le temps</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Garder les réponses</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>SinRow</name>
    <message>
        <source>Shows again</source>
        <translation>Se voit encore</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Se voit</translation>
    </message>
    <message>
        <source>No longer shows</source>
        <translation>Ne se voit plus</translation>
    </message>
    <message>
        <source>Does not show</source>
        <translation>Ne se voit pas</translation>
    </message>
    <message>
        <source>Open this prospect</source>
        <translation>Ouvrir ce prospect</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En voir %n de plus</numerusform>
            <numerusform>En voir %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sins</name>
    <message>
        <source>Asking again before it is time</source>
        <translation>Relancer avant l’heure</translation>
    </message>
    <message>
        <source>Following up without having asked</source>
        <translation>Relancer sans avoir posé de questions</translation>
    </message>
    <message>
        <source>Taking every sale for a good one</source>
        <translation>Croire que toute vente est bonne</translation>
    </message>
    <message>
        <source>Calling for the numbers</source>
        <translation>Appeler pour faire du chiffre</translation>
    </message>
    <message>
        <source>Talking beside the decision maker</source>
        <translation>Passer à côté de la personne qui décide</translation>
    </message>
    <message>
        <source>Keeping busy instead of talking</source>
        <translation>S’occuper au lieu d’échanger</translation>
    </message>
    <message>
        <source>Going on in spite of the signals</source>
        <translation>Continuer malgré les signaux</translation>
    </message>
    <message>
        <source>End each conversation with a day you both agree on, and leave it in peace until then.</source>
        <translation>Terminez chaque échange par un jour convenu ensemble, et n’insistez pas avant.</translation>
    </message>
    <message>
        <source>Ask two questions first: do they fit what you do, and is there a real need?</source>
        <translation>Posez d’abord deux questions&#x202f;: est-ce votre activité, et y a-t-il un vrai besoin&#x202f;?</translation>
    </message>
    <message>
        <source>Let the poor fits go kindly, and keep those hours for people who want what you do.</source>
        <translation>Laissez partir en douceur ce qui ne vous correspond pas, et gardez ces heures pour les bons prospects.</translation>
    </message>
    <message>
        <source>Prepare a few calls well, and write one line after each: it makes the next one easier.</source>
        <translation>Préparez bien quelques appels, et notez une ligne après chacun&#x202f;: le suivant en sera plus facile.</translation>
    </message>
    <message>
        <source>Ask who else takes part in the decision, and note the role of each person.</source>
        <translation>Demandez qui d’autre prend part à la décision, et notez le rôle de chaque personne.</translation>
    </message>
    <message>
        <source>Begin the next block with the call you would rather put off.</source>
        <translation>Commencez le prochain créneau par l’appel que vous préféreriez remettre.</translation>
    </message>
    <message>
        <source>Go for the no: a clear answer sets both of you free.</source>
        <translation>Allez chercher le non&#x202f;: une réponse claire libère les deux parties.</translation>
    </message>
    <message>
        <source>None of this in these days.</source>
        <translation>Rien de tel sur la période.</translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) had shown twice in a row that it will not happen.</source>
        <translation>
            <numerusform>%n prospect avait montré deux fois de suite que cela ne se ferait pas.</numerusform>
            <numerusform>%n prospects avaient montré deux fois de suite que cela ne se ferait pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) came sooner than agreed or usual.</source>
        <translation>
            <numerusform>%n tentative est venue plus tôt que convenu ou que d’habitude.</numerusform>
            <numerusform>%n tentatives sont venues plus tôt que convenu ou que d’habitude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) went another way than agreed, for a reason you noted.</source>
        <translation>
            <numerusform>%n contact s’est fait autrement que convenu, pour une raison que vous avez notée.</numerusform>
            <numerusform>%n contacts se sont faits autrement que convenu, pour une raison que vous avez notée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) with an empty sheet took {touches} attempts.</source>
        <translation>
            <numerusform>%n prospect à la fiche vide a pris {touches} tentatives.</numerusform>
            <numerusform>%n prospects à la fiche vide ont pris {touches} tentatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) of class C, out, or to let go took {share} of the contacts.</source>
        <translation>
            <numerusform>%n prospect de classe C, exclu ou à laisser partir a pris {share} des contacts.</numerusform>
            <numerusform>%n prospects de classe C, exclus ou à laisser partir ont pris {share} des contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is {length} of your time.</source>
        <translation>Soit {length} de votre temps.</translation>
    </message>
    <message numerus="yes">
        <source>{quick} of %n attempt(s) were calls of a moment, without an answer or a note.</source>
        <translation>
            <numerusform>{quick} tentative sur %n était un appel éclair, sans réponse ni note.</numerusform>
            <numerusform>{quick} tentatives sur %n étaient des appels éclair, sans réponse ni note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) came of them all.</source>
        <translation>
            <numerusform>%n échange en est sorti en tout.</numerusform>
            <numerusform>%n échanges en sont sortis en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n prospect(s), {touches} contacts reached somebody, but nobody known to decide.</source>
        <translation>
            <numerusform>Chez %n prospect, {touches} contacts ont atteint quelqu’un, mais pas la personne qui décide.</numerusform>
            <numerusform>Chez %n prospects, {touches} contacts ont atteint quelqu’un, mais pas la personne qui décide.</numerusform>
        </translation>
    </message>
    <message>
        <source>{quiet} of {all} went into writing and posting without an exchange ({share}).</source>
        <translation>{quiet} sur {all} pour écrire et publier, sans échange ({share}).</translation>
    </message>
    <message numerus="yes">
        <source>The next step of %n prospect(s) was put off three times or more.</source>
        <translation>
            <numerusform>La prochaine étape de %n prospect a été remise trois fois ou plus.</numerusform>
            <numerusform>La prochaine étape de %n prospects a été remise trois fois ou plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) had said “maybe later” three times when you went on.</source>
        <translation>
            <numerusform>%n prospect avait dit trois fois «&#x202f;peut-être plus tard&#x202f;» quand vous avez continué.</numerusform>
            <numerusform>%n prospects avaient dit trois fois «&#x202f;peut-être plus tard&#x202f;» quand vous avez continué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinsDialog</name>
    <message>
        <source>Seven habits to look at</source>
        <translation>Sept habitudes à regarder</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message numerus="yes">
        <source>From {first} to {last}: %n contact(s).</source>
        <translation>
            <numerusform>Du {first} au {last}&#x202f;: %n contact.</numerusform>
            <numerusform>Du {first} au {last}&#x202f;: %n contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Habits can be seen from %n contact(s) a month on.</source>
        <translation>
            <numerusform>Les habitudes se voient à partir de %n contact par mois.</numerusform>
            <numerusform>Les habitudes se voient à partir de %n contacts par mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Où passe le temps</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Mark as seen this month</source>
        <translation>Marquer comme vu ce mois-ci</translation>
    </message>
    <message>
        <source>Last looked at on {day}</source>
        <translation>Regardé la dernière fois le {day}</translation>
    </message>
    <message>
        <source>None of the seven shows. Well looked after.</source>
        <translation>Aucune des sept ne se remarque. C’est en bonne voie.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the seven show(s). One at a time is enough.</source>
        <translation>
            <numerusform>%n habitude sur sept se remarque. Une à la fois suffit.</numerusform>
            <numerusform>%n habitudes sur sept se remarquent. Une à la fois suffit.</numerusform>
        </translation>
    </message>
</context>
</TS>
