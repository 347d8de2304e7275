<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ChannelRow</name>
    <message>
        <source>{channel} ({key}, or Alt+{key} later)</source>
        <translation>{channel} ({key}, ou Alt+{key} ensuite)</translation>
    </message>
    <message>
        <source>Other means</source>
        <translation>Autres moyens</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>They made contact: a sign, not a try of yours (I, or Alt+I later)</source>
        <translation>Le contact vient d’en face&#x202f;: un signe, pas une tentative (I, ou Alt+I ensuite)</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Next call</source>
        <translation>Prochain appel</translation>
    </message>
    <message>
        <source>Next e-mail</source>
        <translation>Prochain e-mail</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochaine visite</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Prochain message</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Send the proposal</source>
        <translation>Envoyer le devis</translation>
    </message>
    <message>
        <source>Ask for a decision</source>
        <translation>Demander une décision</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>the day agreed with them stays</source>
        <translation>la date convenue ne change pas</translation>
    </message>
    <message>
        <source>until you name the day</source>
        <translation>en attendant le jour convenu</translation>
    </message>
    <message>
        <source>while it is fresh</source>
        <translation>tant que c’est frais</translation>
    </message>
    <message>
        <source>no day was named</source>
        <translation>aucun jour n’a été donné</translation>
    </message>
    <message>
        <source>a light word, no hurry</source>
        <translation>un mot léger, rien ne presse</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>le premier contact</translation>
    </message>
    <message>
        <source>as the cadence has it</source>
        <translation>selon la cadence</translation>
    </message>
    <message>
        <source>“Thank you for telling me plainly. If it changes one day, you know where to find me.”</source>
        <translation>«&#x202f;Merci de me le dire franchement. Si cela change un jour, vous savez où me trouver.&#x202f;»</translation>
    </message>
    <message>
        <source>“I think somebody else can do this better for you than we can. I would rather tell you now.”</source>
        <translation>«&#x202f;Je pense que d’autres feront cela mieux que nous pour vous. Je préfère vous le dire dès maintenant.&#x202f;»</translation>
    </message>
    <message>
        <source>“Understood. You will not hear from us again, and thank you for saying so.”</source>
        <translation>«&#x202f;C’est entendu. Nous ne vous contacterons plus, et merci de me l’avoir dit.&#x202f;»</translation>
    </message>
    <message>
        <source>Let go, kindly.</source>
        <translation>Laissé partir, en bons termes.</translation>
    </message>
    <message>
        <source>Let go: not our model.</source>
        <translation>Laissé partir&#x202f;: pas notre activité.</translation>
    </message>
    <message>
        <source>No list, no newsletter and no import brings them back.</source>
        <translation>Ni liste, ni lettre d’information, ni import ne les fera revenir.</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s), as agreed</source>
        <translation>
            <numerusform>tous les jours, comme convenu</numerusform>
            <numerusform>tous les %n jours, comme convenu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s), the usual pause</source>
        <translation>
            <numerusform>%n jour, pause habituelle</numerusform>
            <numerusform>%n jours, pause habituelle</numerusform>
        </translation>
    </message>
    <message>
        <source>The stop has come: time to decide.</source>
        <translation>Le seuil est atteint&#x202f;: il est temps de décider.</translation>
    </message>
    <message>
        <source>Last try.</source>
        <translation>Dernière tentative.</translation>
    </message>
    <message>
        <source>Two tries left, then stop.</source>
        <translation>Encore deux tentatives, puis stop.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left, then stop.</source>
        <translation>
            <numerusform>Encore %n tentative, puis stop.</numerusform>
            <numerusform>Encore %n tentatives, puis stop.</numerusform>
        </translation>
    </message>
    <message>
        <source>The count starts anew.</source>
        <translation>Le compte repart à zéro.</translation>
    </message>
    <message>
        <source>The third maybe, or more: ask for a clear answer.</source>
        <translation>Trois «&#x202f;peut-être&#x202f;» ou plus&#x202f;: demandez un oui ou un non.</translation>
    </message>
    <message>
        <source>The second “maybe later”. Ask what stands behind it.</source>
        <translation>Le deuxième «&#x202f;peut-être plus tard&#x202f;». Demandez ce qu’il y a derrière.</translation>
    </message>
    <message>
        <source>“Call me in three months” is a day. “Maybe” is not: ask for one.</source>
        <translation>«&#x202f;Rappelez-moi dans trois mois&#x202f;», c’est une date. «&#x202f;Peut-être&#x202f;» n’en est pas une&#x202f;: demandez-la.</translation>
    </message>
    <message>
        <source>“{name}, we have put this off a few times. A no is a good answer for me too. Is it a no, or is it really a matter of timing?”</source>
        <translation>«&#x202f;{name}, nous avons repoussé plusieurs fois. Un non me convient très bien aussi. Est-ce un non, ou vraiment une question de moment&#x202f;?&#x202f;»</translation>
    </message>
    <message>
        <source>“We have put this off a few times. A no is a good answer for me too. Is it a no, or is it really a matter of timing?”</source>
        <translation>«&#x202f;Nous avons repoussé plusieurs fois. Un non me convient très bien aussi. Est-ce un non, ou vraiment une question de moment&#x202f;?&#x202f;»</translation>
    </message>
    <message>
        <source>“What would have to change until then? If nothing will, please tell me so: that helps me too.”</source>
        <translation>«&#x202f;Qu’est-ce qui devrait changer d’ici là&#x202f;? Si rien ne change, dites-le-moi&#x202f;: cela m’aide aussi.&#x202f;»</translation>
    </message>
    <message>
        <source>“When should I call, so that it suits you?”</source>
        <translation>«&#x202f;Quand voulez-vous que je rappelle, pour que cela vous convienne&#x202f;?&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}, I do not want to be the one who keeps calling. You will not hurt me with a no. Shall we leave it there, or is there a moment that really suits you better?”</source>
        <translation>«&#x202f;{name}, je ne veux pas être la personne qui rappelle sans cesse. Un non ne me vexera pas. On en reste là, ou y a-t-il un moment qui vous convient vraiment mieux&#x202f;?&#x202f;»</translation>
    </message>
    <message>
        <source>“I do not want to be the one who keeps calling. You will not hurt me with a no. Shall we leave it there, or is there a moment that really suits you better?”</source>
        <translation>«&#x202f;Je ne veux pas être la personne qui rappelle sans cesse. Un non ne me vexera pas. On en reste là, ou y a-t-il un moment qui vous convient vraiment mieux&#x202f;?&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the day that was set for deciding.</source>
        <translation>C’est le jour prévu pour décider.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>{tries} without a sign from them.</source>
        <translation>{tries} sans signe de leur part.</translation>
    </message>
    <message>
        <source>{tries} in {days}, without a sign from them.</source>
        <translation>{tries} en {days}, sans signe de leur part.</translation>
    </message>
    <message>
        <source>{days} without a sign from them.</source>
        <translation>{days} sans signe de leur part.</translation>
    </message>
</context>
<context>
    <name>DayChips</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>In how many months</source>
        <translation>Dans combien de mois</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Time to decide: {name}</source>
        <translation>Le moment de décider&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Letting go can feel like losing the sale, or losing your hold on it. A clear end gives you back the hours for people who want what you do, and leaves a good memory with this one.</source>
        <translation>Laisser partir peut donner l’impression de perdre la vente, ou d’en perdre la maîtrise. Une fin claire vous rend des heures pour celles et ceux qui veulent ce que vous faites, et laisse ici un bon souvenir.</translation>
    </message>
    <message>
        <source>Ask for the no</source>
        <translation>Chercher le non</translation>
    </message>
    <message>
        <source>One last, clear question. It often brings a real answer.</source>
        <translation>Une dernière question, claire. Elle amène souvent une vraie réponse.</translation>
    </message>
    <message>
        <source>Keep warm</source>
        <translation>Entretenir le lien</translation>
    </message>
    <message>
        <source>A light word every three months, no pressure.</source>
        <translation>Un mot léger tous les trois mois, sans pression.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>They stay on file, and can come back.</source>
        <translation>La fiche reste, et le retour est possible.</translation>
    </message>
    <message>
        <source>{tries} more tries within {days} days, for a reason.</source>
        <translation>{tries} tentatives de plus en {days} jours, pour une raison.</translation>
    </message>
    <message>
        <source>Go on once more</source>
        <translation>Continuer encore une fois</translation>
    </message>
    <message>
        <source>For example: the budget is voted on 3 March</source>
        <translation>Par exemple&#x202f;: le budget est voté le 3 mars</translation>
    </message>
    <message>
        <source>What speaks for going on?</source>
        <translation>Qu’est-ce qui plaide pour continuer&#x202f;?</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Écrivez la raison en quelques mots.</translation>
    </message>
</context>
<context>
    <name>DetailsFold</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Minutes passées</translation>
    </message>
    <message>
        <source>Signs you noticed</source>
        <translation>Signes remarqués</translation>
    </message>
    <message>
        <source>Towards a deal</source>
        <translation>Vers une affaire</translation>
    </message>
    <message>
        <source>Away from it</source>
        <translation>Plutôt non</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>GoForNoDialog</name>
    <message>
        <source>Go for the no: {name}</source>
        <translation>Aller chercher le non&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Say it in your own way, for example:</source>
        <translation>À dire à votre façon, par exemple&#x202f;:</translation>
    </message>
    <message>
        <source>It is a no</source>
        <translation>C’est un non</translation>
    </message>
    <message>
        <source>A clear answer, and the hours are yours again.</source>
        <translation>Une réponse claire, et ces heures sont de nouveau à vous.</translation>
    </message>
    <message>
        <source>It is the timing</source>
        <translation>C’est une question de moment</translation>
    </message>
    <message>
        <source>With a reason and a day. They stay active.</source>
        <translation>Avec une raison et une date. Le suivi continue.</translation>
    </message>
    <message>
        <source>Part well:</source>
        <translation>Se quitter en bons termes&#x202f;:</translation>
    </message>
    <message>
        <source>For example: the lease ends in June</source>
        <translation>Par exemple&#x202f;: le bail se termine en juin</translation>
    </message>
    <message>
        <source>Their reason</source>
        <translation>La raison donnée</translation>
    </message>
    <message>
        <source>The day they named</source>
        <translation>Le jour convenu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Keep warm</source>
        <translation>Entretenir le lien</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write down what they said: it tells you how to begin next time.</source>
        <translation>Notez ce qui a été dit&#x202f;: vous saurez comment commencer la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>They asked for it</source>
        <translation>À leur demande</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Du nouveau</translation>
    </message>
    <message>
        <source>They wait for me</source>
        <translation>On m’attend</translation>
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
        <source>by a visit</source>
        <translation>par une visite</translation>
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
        <source>through a social network</source>
        <translation>par un réseau social</translation>
    </message>
    <message>
        <source>They asked not to be contacted.</source>
        <translation>La demande était de ne plus être contacté.</translation>
    </message>
    <message>
        <source>You agreed to be in touch {by}.</source>
        <translation>Contact convenu {by}.</translation>
    </message>
    <message numerus="yes">
        <source>You agreed on a contact every %n day(s): not before {day}.</source>
        <translation>
            <numerusform>Contact convenu tous les jours&#x202f;: pas avant le {day}.</numerusform>
            <numerusform>Contact convenu tous les %n jours&#x202f;: pas avant le {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You agreed on {day}.</source>
        <translation>Convenu pour le {day}.</translation>
    </message>
    <message>
        <source>You agreed on {day}, {by}.</source>
        <translation>Convenu pour le {day}, {by}.</translation>
    </message>
</context>
<context>
    <name>GuardBox</name>
    <message>
        <source>Or why, in your own words</source>
        <translation>Ou la raison, avec vos mots</translation>
    </message>
    <message>
        <source>Say why first: the reason stays with this contact.</source>
        <translation>Dites d’abord pourquoi&#x202f;: la raison reste avec ce contact.</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>Contact them now anyway?</source>
        <translation>Prendre contact quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Contact now</source>
        <translation>Prendre contact</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Save and let go</source>
        <translation>Noter et laisser partir</translation>
    </message>
    <message>
        <source>The last try, then you decide.</source>
        <translation>Dernière tentative, puis vous décidez.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Write a name or a company too.</source>
        <translation>Écrivez aussi un nom ou une entreprise.</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Write their reason first: it tells you how to begin next time.</source>
        <translation>Notez d’abord la raison&#x202f;: vous saurez comment commencer la prochaine fois.</translation>
    </message>
    <message>
        <source>A later contact is logged already: this one is only counted. The next step stays.</source>
        <translation>Un contact plus récent est déjà noté&#x202f;: celui-ci est seulement compté. La prochaine étape ne change pas.</translation>
    </message>
    <message>
        <source>Go for the no</source>
        <translation>Aller chercher le non</translation>
    </message>
    <message>
        <source>A word to remember, if useful</source>
        <translation>Note, si utile</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The best time to reach them, if they told you</source>
        <translation>Le meilleur moment pour appeler, si on vous l’a dit</translation>
    </message>
    <message>
        <source>Their reason, in a few words</source>
        <translation>La raison donnée, en quelques mots</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Another day or means (Alt+D)</source>
        <translation>Un autre jour ou un autre moyen (Alt+D)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Jour de la prochaine étape</translation>
    </message>
    <message>
        <source>Agreed with them</source>
        <translation>Convenu ensemble</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>quand&#x202f;?</translation>
    </message>
    <message>
        <source>Which day did you agree on? Enter takes the one shown.</source>
        <translation>Quel jour est convenu&#x202f;? Entrée garde celui qui est affiché.</translation>
    </message>
    <message>
        <source>Ask for a day, so that nothing stays open.</source>
        <translation>Demandez une date, pour que rien ne reste ouvert.</translation>
    </message>
    <message>
        <source>agreed with them</source>
        <translation>convenu ensemble</translation>
    </message>
</context>
<context>
    <name>OutcomeGrid</name>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est sorti</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>A name, a company or a number</source>
        <translation>Un nom, une entreprise ou un numéro</translation>
    </message>
    <message>
        <source>Nobody by that name yet.</source>
        <translation>Personne de ce nom pour l’instant.</translation>
    </message>
    <message>
        <source>Due and recent</source>
        <translation>À relancer et récents</translation>
    </message>
    <message>
        <source>Type a name: new people are added on the way.</source>
        <translation>Tapez un nom&#x202f;: les nouvelles personnes sont ajoutées en passant.</translation>
    </message>
    <message>
        <source>New prospect “{name}”</source>
        <translation>Nouveau prospect «&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>WhenLine</name>
    <message>
        <source>That moment is still to come. Choose one up to now.</source>
        <translation>Ce moment est encore à venir. Choisissez-en un jusqu’à maintenant.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>Another day or hour (Alt+T)</source>
        <translation>Un autre jour ou une autre heure (Alt+T)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>Jour du contact</translation>
    </message>
    <message>
        <source>Hour of the contact</source>
        <translation>Heure du contact</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>WhoBox</name>
    <message>
        <source>Whom you were in touch with</source>
        <translation>La personne contactée</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{tries} of {limit}</source>
        <translation>{tries} sur {limit}</translation>
    </message>
</context>
</TS>
