<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AmountRow</name>
    <message>
        <source>Write a number, for example 4 300</source>
        <translation>Écrivez un nombre, par exemple 4&#x202f;300</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>%n plus ancien</numerusform>
            <numerusform>%n plus anciens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} + {drafts}</source>
        <translation>{count} + {drafts}</translation>
    </message>
    <message>
        <source>Nothing is out.</source>
        <translation>Aucun devis en attente.</translation>
    </message>
    <message>
        <source>Nothing expires in the next ten days.</source>
        <translation>Rien n’expire dans les dix prochains jours.</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Rien n’attend ici.</translation>
    </message>
    <message>
        <source>Nothing yet this quarter.</source>
        <translation>Rien encore ce trimestre.</translation>
    </message>
    <message>
        <source>No clear no this quarter.</source>
        <translation>Aucun non clair ce trimestre.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>It is a no</source>
        <translation>C’est un non</translation>
    </message>
    <message>
        <source>For example: ask who decides</source>
        <translation>Par exemple&#x202f;: demander qui décide</translation>
    </message>
    <message>
        <source>Keep them warm: light contact only</source>
        <translation>À entretenir&#x202f;: contact léger seulement</translation>
    </message>
    <message>
        <source>What you take from it, if useful</source>
        <translation>Ce que vous en retenez, si utile</translation>
    </message>
</context>
<context>
    <name>DetailDialog</name>
    <message>
        <source>Sent on {day}. It holds through {until}.</source>
        <translation>Envoyé le {day}. Valable jusqu’au {until} inclus.</translation>
    </message>
    <message>
        <source>Sent on {day}. It held through {until}.</source>
        <translation>Envoyé le {day}. Il était valable jusqu’au {until} inclus.</translation>
    </message>
    <message>
        <source>Sent on {day}, without an end date.</source>
        <translation>Envoyé le {day}, sans date de fin.</translation>
    </message>
    <message>
        <source>What has changed: {note}</source>
        <translation>Ce qui a changé&#x202f;: {note}</translation>
    </message>
    <message>
        <source>Lesson: {lesson}</source>
        <translation>Leçon&#x202f;: {lesson}</translation>
    </message>
    <message>
        <source>About {length} of work.</source>
        <translation>Environ {length} de travail.</translation>
    </message>
    <message>
        <source>The week of {day} is no longer promised.</source>
        <translation>La semaine du {day} n’est plus promise.</translation>
    </message>
    <message>
        <source>Work begins in the week of {day} and takes about {length}.</source>
        <translation>Les travaux commencent la semaine du {day} et durent environ {length}.</translation>
    </message>
    <message>
        <source>Work begins in the week of {day}.</source>
        <translation>Les travaux commencent la semaine du {day}.</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Qu’est-il devenu&#x202f;?</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Version {number}: {amount}</source>
        <translation>Version {number}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>envoyé le {day}</translation>
    </message>
    <message>
        <source>sent on {day}, held through {until}</source>
        <translation>envoyé le {day}, valable jusqu’au {until}</translation>
    </message>
</context>
<context>
    <name>EndDatesDialog</name>
    <message>
        <source>Give proposals an end date</source>
        <translation>Donner une date de fin aux devis</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>These wait without an end. A date helps them to decide, and you to plan.</source>
        <translation>Ceux-ci attendent sans fin. Une date les aide à décider, et vous à planifier.</translation>
    </message>
    <message>
        <source>Every open proposal has its end date. These have expired and wait for your decision.</source>
        <translation>Chaque devis en cours a sa date de fin. Ceux-ci ont expiré et attendent votre décision.</translation>
    </message>
    <message>
        <source>Every open proposal has its end date. Nothing to do.</source>
        <translation>Chaque devis en cours a sa date de fin. Rien à faire.</translation>
    </message>
    <message>
        <source>Expired, not decided yet</source>
        <translation>Expirés, sans décision</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Renégocier</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>Garder ces dates</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>For example: the owners meet in December</source>
        <translation>Par exemple&#x202f;: assemblée en décembre</translation>
    </message>
    <message>
        <source>Until now it was {day}.</source>
        <translation>Jusqu’ici, c’était le {day}.</translation>
    </message>
    <message>
        <source>It holds through</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Why, if useful</source>
        <translation>Pourquoi, si utile</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>It holds until {day} already.</source>
        <translation>Il est déjà valable jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>For example 12.5 or 12h30.</source>
        <translation>Par exemple 12,5 ou 12h30.</translation>
    </message>
</context>
<context>
    <name>PromiseAgain</name>
    <message>
        <source>When the work can begin</source>
        <translation>Début possible des travaux</translation>
    </message>
</context>
<context>
    <name>ProposalActs</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>C’est envoyé</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Renégocier</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Classer sans suite</translation>
    </message>
    <message>
        <source>Let it be, keep them warm</source>
        <translation>Classer, à entretenir</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy the sentence in French</source>
        <translation>Copier la phrase en français</translation>
    </message>
    <message>
        <source>Copy the sentence in English</source>
        <translation>Copier la phrase en anglais</translation>
    </message>
    <message>
        <source>Show the prospect</source>
        <translation>Voir le prospect</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ProposalBoard</name>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Bientôt expirés</translation>
    </message>
    <message>
        <source>Expired, renegotiate</source>
        <translation>Expirés, à renégocier</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signés</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusés</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Lesson: {lesson}</source>
        <translation>Leçon&#x202f;: {lesson}</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>À entretenir</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Edit this proposal</source>
        <translation>Modifier ce devis</translation>
    </message>
    <message>
        <source>A new proposal</source>
        <translation>Un nouveau devis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>For example: boiler room</source>
        <translation>Par exemple&#x202f;: chaufferie</translation>
    </message>
    <message>
        <source>Not sent yet: keep it as a draft</source>
        <translation>Pas encore envoyé&#x202f;: le garder comme brouillon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add this proposal</source>
        <translation>Ajouter ce devis</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Choisissez pour qui il est.</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>En faire un autre</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>A draft for them is waiting. It is open here.</source>
        <translation>Un devis en brouillon existe déjà pour eux. Il est ouvert ici.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>When the work can begin</source>
        <translation>Début possible des travaux</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ProposalRates</name>
    <message numerus="yes">
        <source>%n case(s), {signed} signed: too few to say how often.</source>
        <translation>
            <numerusform>%n cas, {signed} signé&#x202f;: trop peu pour dire la fréquence.</numerusform>
            <numerusform>%n cas, {signed} signés&#x202f;: trop peu pour dire la fréquence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n that were decided, {signed} were signed: {rate}.</source>
        <translation>
            <numerusform>Sur %n décidé, {signed} signé&#x202f;: {rate}.</numerusform>
            <numerusform>Sur %n décidés, {signed} signés&#x202f;: {rate}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer usually takes %n day(s).</source>
        <translation>
            <numerusform>Une réponse prend d’habitude %n jour.</numerusform>
            <numerusform>Une réponse prend d’habitude %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} {days}</source>
        <translation>{rate} {days}</translation>
    </message>
</context>
<context>
    <name>ProposalSentence</name>
    <message>
        <source>The sentence is copied, in French.</source>
        <translation>La phrase est copiée, en français.</translation>
    </message>
    <message>
        <source>The sentence is copied, in English.</source>
        <translation>La phrase est copiée, en anglais.</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Holds through</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Devis</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>New proposal (Ctrl+Shift+N)</source>
        <translation>Nouveau devis (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Pas encore de devis</translation>
    </message>
    <message>
        <source>Give each one an end date, so that none waits for ever.</source>
        <translation>Donnez à chacun une date de fin, pour qu’aucun n’attende indéfiniment.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Devis</translation>
    </message>
</context>
<context>
    <name>ProspectField</name>
    <message>
        <source>A name or a company, and the amount if you like</source>
        <translation>Un nom ou une entreprise, et le montant si vous voulez</translation>
    </message>
    <message>
        <source>New prospect “{name}”</source>
        <translation>Nouveau prospect «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Write a name or a company too.</source>
        <translation>Écrivez aussi un nom ou une entreprise.</translation>
    </message>
    <message>
        <source>New, added with the proposal</source>
        <translation>Nouveau, ajouté avec le devis</translation>
    </message>
</context>
<context>
    <name>RenegotiateDialog</name>
    <message>
        <source>Renegotiate: version {number}</source>
        <translation>Renégocier&#x202f;: version {number}</translation>
    </message>
    <message>
        <source>Add this version</source>
        <translation>Ajouter cette version</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>For example: without the showers</source>
        <translation>Par exemple&#x202f;: sans les douches</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>When the work can begin</source>
        <translation>Début possible des travaux</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>What has changed, if useful</source>
        <translation>Ce qui a changé, si utile</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Il est envoyé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>When the work can begin</source>
        <translation>Début possible des travaux</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
</context>
<context>
    <name>SentenceBox</name>
    <message>
        <source>Copy in French</source>
        <translation>Copier en français</translation>
    </message>
    <message>
        <source>Copy in English</source>
        <translation>Copier en anglais</translation>
    </message>
    <message>
        <source>Sentence for the proposal</source>
        <translation>Phrase pour le devis</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>Il est signé</translation>
    </message>
    <message>
        <source>Signed amount</source>
        <translation>Montant signé</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>Ils se terminent le</translation>
    </message>
    <message>
        <source>From the amount and the price of an hour.</source>
        <translation>D’après le montant et le prix d’une heure.</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>The work begins on</source>
        <translation>Les travaux commencent le</translation>
    </message>
    <message>
        <source>The week of {day} is no longer promised</source>
        <translation>La semaine du {day} n’est plus promise</translation>
    </message>
    <message>
        <source>The next free one is the week of {day}.</source>
        <translation>La prochaine libre est la semaine du {day}.</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>La fin vient avant le début.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Signed this quarter</source>
        <translation>Signé ce trimestre</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Espéré</translation>
    </message>
    <message>
        <source>{percent} of your goal of {amount} by {day}</source>
        <translation>{percent} de votre objectif de {amount} d’ici le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) signed</source>
        <translation>
            <numerusform>%n chantier signé</numerusform>
            <numerusform>%n chantiers signés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing signed yet this quarter.</source>
        <translation>Rien de signé ce trimestre pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing is out. Not business until signed.</source>
        <translation>Aucun devis en cours. Rien n’est acquis avant signature.</translation>
    </message>
    <message numerus="yes">
        <source>%n open proposal(s). Not business until signed.</source>
        <translation>
            <numerusform>%n devis en cours. Rien n’est acquis avant signature.</numerusform>
            <numerusform>%n devis en cours. Rien n’est acquis avant signature.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValidityField</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sans date de fin</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>The end comes before the day it is sent.</source>
        <translation>La fin vient avant le jour d’envoi.</translation>
    </message>
    <message>
        <source>A proposal without an end waits for ever. An end date is kinder to both.</source>
        <translation>Un devis sans fin attend toujours. Une date de fin est plus agréable pour les deux.</translation>
    </message>
    <message>
        <source>It holds through {day}.</source>
        <translation>Valable jusqu’au {day} inclus.</translation>
    </message>
</context>
<context>
    <name>WeekField</name>
    <message>
        <source>Another week</source>
        <translation>Une autre semaine</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Sans engagement</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Un jour de la semaine</translation>
    </message>
    <message>
        <source>Week of {day} (next free)</source>
        <translation>Semaine du {day} (prochaine libre)</translation>
    </message>
    <message>
        <source>The week of {day} begins before the proposal ends, so the sentence does not name it.</source>
        <translation>La semaine du {day} commence avant la fin du devis&#x202f;: la phrase ne la nomme donc pas.</translation>
    </message>
    <message>
        <source>Work begins in the week of {day}.</source>
        <translation>Les travaux commencent la semaine du {day}.</translation>
    </message>
    <message>
        <source>Your weeks are full until {day}, with signed work.</source>
        <translation>Vos semaines sont déjà prises jusqu’au {day} par du travail signé.</translation>
    </message>
    <message>
        <source>Your weeks are full until {day}, with what other proposals promise.</source>
        <translation>Vos semaines sont déjà prises jusqu’au {day} par ce que promettent d’autres devis.</translation>
    </message>
    <message>
        <source>Your weeks are full until {day}, with signed work and what other proposals promise.</source>
        <translation>Vos semaines sont déjà prises jusqu’au {day} par du travail signé et par ce que promettent d’autres devis.</translation>
    </message>
    <message>
        <source>No week before has room for this work between your days off.</source>
        <translation>Aucune semaine d’ici là n’a de place pour ce travail entre vos jours de repos.</translation>
    </message>
</context>
<context>
    <name>_ChosenLine</name>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>_EndRow</name>
    <message>
        <source>Give {name} an end date</source>
        <translation>Donner une date de fin à {name}</translation>
    </message>
    <message>
        <source>End date of {name}</source>
        <translation>Date de fin de {name}</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <translation>Envoyé le {day}</translation>
    </message>
</context>
</TS>
