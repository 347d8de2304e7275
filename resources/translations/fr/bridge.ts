<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CadenceNames</name>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>After a proposal</source>
        <translation>Après un devis</translation>
    </message>
    <message>
        <source>Before a date</source>
        <translation>Avant une date</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>No phone number yet: {name}.</source>
        <translation>Pas encore de numéro&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>No phone app answered. The number is copied.</source>
        <translation>Aucune application d’appel n’a répondu. Le numéro est copié.</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>blocks</source>
        <translation>créneaux</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>prospects</source>
        <translation>prospects</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n block(s)</source>
        <translation>
            <numerusform>Tenir %Ln créneau</numerusform>
            <numerusform>Tenir %Ln créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n prospect(s)</source>
        <translation>
            <numerusform>Ajouter %Ln prospect</numerusform>
            <numerusform>Ajouter %Ln prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n more block(s)</source>
        <translation>
            <numerusform>Encore %Ln créneau à tenir</numerusform>
            <numerusform>Encore %Ln créneaux à tenir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n more prospect(s)</source>
        <translation>
            <numerusform>Encore %Ln prospect à ajouter</numerusform>
            <numerusform>Encore %Ln prospects à ajouter</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} signed.</source>
        <translation>Signé&#x202f;: {done}.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%Ln créneau</numerusform>
            <numerusform>%Ln créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%Ln prospect</numerusform>
            <numerusform>%Ln prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n block(s).</source>
        <translation>
            <numerusform>Vous avez tenu %Ln créneau.</numerusform>
            <numerusform>Vous avez tenu %Ln créneaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You added %n prospect(s).</source>
        <translation>
            <numerusform>Vous avez ajouté %Ln prospect.</numerusform>
            <numerusform>Vous avez ajouté %Ln prospects.</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort is what you control.</source>
        <translation>L’effort, c’est ce qui dépend de vous.</translation>
    </message>
    <message>
        <source>Others decide on results too. Effort is what you control.</source>
        <translation>Les résultats dépendent aussi des autres. L’effort dépend de vous.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>{aim}. {way}</source>
        <translation>{aim}. {way}</translation>
    </message>
    <message>
        <source>Next stop at {amount}.</source>
        <translation>Prochaine étape à {amount}.</translation>
    </message>
    <message>
        <source>Next stop at {amount}: {reward}</source>
        <translation>Prochaine étape à {amount}&#x202f;: {reward}</translation>
    </message>
    <message>
        <source>And the stop at {amount}.</source>
        <translation>Et l’étape à {amount}.</translation>
    </message>
    <message>
        <source>And the stop at {amount}: {treat}.</source>
        <translation>Et l’étape à {amount}&#x202f;: {treat}.</translation>
    </message>
    <message>
        <source>Counted from {day}</source>
        <translation>Compté à partir du {day}</translation>
    </message>
    <message>
        <source>{amount} ahead of pace</source>
        <translation>En avance de {amount}</translation>
    </message>
    <message>
        <source>{amount} behind</source>
        <translation>{amount} à rattraper</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>Au rythme prévu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{pace}, or {days}</source>
        <translation>{pace}, soit {days}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing for %n day(s)</source>
        <translation>
            <numerusform>Rien depuis %Ln jour</numerusform>
            <numerusform>Rien depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The date passed at {done} of {target}. Keep it two more weeks, or change it?</source>
        <translation>La date est passée, à {done} sur {target}. Le garder deux semaines de plus, ou le modifier&#x202f;?</translation>
    </message>
    <message>
        <source>You passed a stop on the way.</source>
        <translation>Vous avez franchi une étape.</translation>
    </message>
    <message>
        <source>You passed a stop on the way: {treat}.</source>
        <translation>Vous avez franchi une étape&#x202f;: {treat}.</translation>
    </message>
    <message>
        <source>Prospect for {amount}</source>
        <translation>Prospecter pendant {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n attempt(s)</source>
        <translation>
            <numerusform>Faire %Ln tentative</numerusform>
            <numerusform>Faire %Ln tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n conversation(s)</source>
        <translation>
            <numerusform>Avoir %Ln échange</numerusform>
            <numerusform>Avoir %Ln échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n clear no(es)</source>
        <translation>
            <numerusform>Recueillir %Ln refus clair</numerusform>
            <numerusform>Recueillir %Ln refus clairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part with %n prospect(s)</source>
        <translation>
            <numerusform>Laisser partir %Ln prospect</numerusform>
            <numerusform>Laisser partir %Ln prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n meeting(s)</source>
        <translation>
            <numerusform>Prendre %Ln rendez-vous</numerusform>
            <numerusform>Prendre %Ln rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n proposal(s)</source>
        <translation>
            <numerusform>Envoyer %Ln devis</numerusform>
            <numerusform>Envoyer %Ln devis</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign {amount} of new work</source>
        <translation>Signer {amount} de nouveaux travaux</translation>
    </message>
    <message numerus="yes">
        <source>Win %n new client(s)</source>
        <translation>
            <numerusform>Gagner %Ln nouveau client</numerusform>
            <numerusform>Gagner %Ln nouveaux clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Prospect {amount} more</source>
        <translation>Encore {amount} de prospection</translation>
    </message>
    <message numerus="yes">
        <source>Make %n more attempt(s)</source>
        <translation>
            <numerusform>Encore %Ln tentative à faire</numerusform>
            <numerusform>Encore %Ln tentatives à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n more conversation(s)</source>
        <translation>
            <numerusform>Encore %Ln échange</numerusform>
            <numerusform>Encore %Ln échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collect %n more clear no(es)</source>
        <translation>
            <numerusform>Encore %Ln refus clair à recueillir</numerusform>
            <numerusform>Encore %Ln refus clairs à recueillir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part with %n more prospect(s)</source>
        <translation>
            <numerusform>Encore %Ln prospect à laisser partir</numerusform>
            <numerusform>Encore %Ln prospects à laisser partir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n more meeting(s)</source>
        <translation>
            <numerusform>Encore %Ln rendez-vous à prendre</numerusform>
            <numerusform>Encore %Ln rendez-vous à prendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n more proposal(s)</source>
        <translation>
            <numerusform>Encore %Ln devis à envoyer</numerusform>
            <numerusform>Encore %Ln devis à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign {amount} more</source>
        <translation>Encore {amount} à signer</translation>
    </message>
    <message numerus="yes">
        <source>Win %n more client(s)</source>
        <translation>
            <numerusform>Encore %Ln client à gagner</numerusform>
            <numerusform>Encore %Ln clients à gagner</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} kept, {left} to go.</source>
        <translation>Fait&#x202f;: {done}, reste&#x202f;: {left}.</translation>
    </message>
    <message>
        <source>{done} done, {left} to go.</source>
        <translation>Fait&#x202f;: {done}, reste&#x202f;: {left}.</translation>
    </message>
    <message>
        <source>{done} made, {left} to go.</source>
        <translation>Fait&#x202f;: {done}, reste&#x202f;: {left}.</translation>
    </message>
    <message>
        <source>{done} so far, {left} to go.</source>
        <translation>Fait&#x202f;: {done}, reste&#x202f;: {left}.</translation>
    </message>
    <message>
        <source>{done} added, {left} to go.</source>
        <translation>Fait&#x202f;: {done}, reste&#x202f;: {left}.</translation>
    </message>
    <message>
        <source>{done} received, {left} to go.</source>
        <translation>Fait&#x202f;: {done}, reste&#x202f;: {left}.</translation>
    </message>
    <message>
        <source>{done} booked, {left} to go.</source>
        <translation>Fait&#x202f;: {done}, reste&#x202f;: {left}.</translation>
    </message>
    <message>
        <source>{done} sent, {left} to go.</source>
        <translation>Fait&#x202f;: {done}, reste&#x202f;: {left}.</translation>
    </message>
    <message>
        <source>{done} won, {left} to go.</source>
        <translation>Fait&#x202f;: {done}, reste&#x202f;: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%Ln échange</numerusform>
            <numerusform>%Ln échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear no(es)</source>
        <translation>
            <numerusform>%Ln refus clair</numerusform>
            <numerusform>%Ln refus clairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%Ln rendez-vous</numerusform>
            <numerusform>%Ln rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%Ln devis</numerusform>
            <numerusform>%Ln devis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>You prospected for {amount}.</source>
        <translation>Vous avez prospecté pendant {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>You made %n attempt(s).</source>
        <translation>
            <numerusform>Vous avez fait %Ln tentative.</numerusform>
            <numerusform>Vous avez fait %Ln tentatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had %n conversation(s).</source>
        <translation>
            <numerusform>Vous avez eu %Ln échange.</numerusform>
            <numerusform>Vous avez eu %Ln échanges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You collected %n clear no(es).</source>
        <translation>
            <numerusform>Vous avez recueilli %Ln refus clair.</numerusform>
            <numerusform>Vous avez recueilli %Ln refus clairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You parted with %n prospect(s).</source>
        <translation>
            <numerusform>Vous avez laissé partir %Ln prospect.</numerusform>
            <numerusform>Vous avez laissé partir %Ln prospects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You booked %n meeting(s).</source>
        <translation>
            <numerusform>Vous avez pris %Ln rendez-vous.</numerusform>
            <numerusform>Vous avez pris %Ln rendez-vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You sent %n proposal(s).</source>
        <translation>
            <numerusform>Vous avez envoyé %Ln devis.</numerusform>
            <numerusform>Vous avez envoyé %Ln devis.</numerusform>
        </translation>
    </message>
    <message>
        <source>You signed {amount} of new work.</source>
        <translation>Vous avez signé {amount} de nouveaux travaux.</translation>
    </message>
    <message numerus="yes">
        <source>You won %n new client(s).</source>
        <translation>
            <numerusform>Vous avez gagné %Ln nouveau client.</numerusform>
            <numerusform>Vous avez gagné %Ln nouveaux clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentatives</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>échanges</translation>
    </message>
    <message>
        <source>noes</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>devis</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>List building</source>
        <translation>Recherche de prospects</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Bilan de la semaine</translation>
    </message>
    <message>
        <source>Phone prospecting</source>
        <translation>Prospection par téléphone</translation>
    </message>
    <message>
        <source>E-mails to prospects</source>
        <translation>E-mails aux prospects</translation>
    </message>
    <message>
        <source>Visits to prospects</source>
        <translation>Visites de prospects</translation>
    </message>
    <message>
        <source>Asking for referrals</source>
        <translation>Demandes de recommandation</translation>
    </message>
    <message>
        <source>Work on proposals</source>
        <translation>Travail sur les devis</translation>
    </message>
    <message>
        <source>New to qualify</source>
        <translation>À qualifier</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>À entretenir</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laissés partir</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>All prospects</source>
        <translation>Tous les prospects</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Waiting for their date</source>
        <translation>Attendent leur date</translation>
    </message>
    <message>
        <source>Time to decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Sans prochaine étape</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À relancer aujourd’hui</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>À relancer cette semaine</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Rôle inconnu</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Décisionnaire</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Prescripteur</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Barrage</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>Pas encore classé</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>Classe A</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>Classe B</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>Classe C</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Hors cible</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Passer sur place</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
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
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Pas le temps</translation>
    </message>
    <message>
        <source>Urgent job</source>
        <translation>Chantier urgent</translation>
    </message>
    <message>
        <source>Did not feel like it</source>
        <translation>Pas envie</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Blocks kept</source>
        <translation>Créneaux tenus</translation>
    </message>
    <message>
        <source>Minutes kept</source>
        <translation>Minutes tenues</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Prospects added</source>
        <translation>Prospects ajoutés</translation>
    </message>
    <message>
        <source>Clear noes received</source>
        <translation>Refus clairs reçus</translation>
    </message>
    <message>
        <source>Prospects parted with</source>
        <translation>Prospects laissés partir</translation>
    </message>
    <message>
        <source>Meetings booked</source>
        <translation>Rendez-vous pris</translation>
    </message>
    <message>
        <source>Proposals sent</source>
        <translation>Devis envoyés</translation>
    </message>
    <message>
        <source>Signed amount</source>
        <translation>Montant signé</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Meeting booked</source>
        <translation>Rendez-vous pris</translation>
    </message>
    <message>
        <source>Asked for proposal</source>
        <translation>Demande un devis</translation>
    </message>
    <message>
        <source>Maybe later</source>
        <translation>Peut-être plus tard</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Pas intéressé</translation>
    </message>
    <message>
        <source>Wrong fit, let go</source>
        <translation>Pas pour nous, laisser partir</translation>
    </message>
    <message>
        <source>Real timing, with a date</source>
        <translation>Vraie échéance, avec une date</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>Ne veut plus de contact</translation>
    </message>
    <message>
        <source>Asks about the price</source>
        <translation>Demande le prix</translation>
    </message>
    <message>
        <source>Asks about dates</source>
        <translation>Demande des dates</translation>
    </message>
    <message>
        <source>Explains the need</source>
        <translation>Explique son besoin</translation>
    </message>
    <message>
        <source>Brings others in</source>
        <translation>Fait venir d’autres personnes</translation>
    </message>
    <message>
        <source>Does as promised</source>
        <translation>Fait ce qui était promis</translation>
    </message>
    <message>
        <source>Stays vague</source>
        <translation>Reste vague</translation>
    </message>
    <message>
        <source>Puts it off</source>
        <translation>Remet à plus tard</translation>
    </message>
    <message>
        <source>Speaks of the price only</source>
        <translation>Ne parle que du prix</translation>
    </message>
    <message>
        <source>Asks nothing</source>
        <translation>Ne pose aucune question</translation>
    </message>
    <message>
        <source>Does not do as promised</source>
        <translation>Ne fait pas ce qui était promis</translation>
    </message>
    <message>
        <source>Not our model</source>
        <translation>Pas notre activité</translation>
    </message>
    <message>
        <source>Unpleasant or unrealistic</source>
        <translation>Désagréable ou irréaliste</translation>
    </message>
    <message>
        <source>Not good for both</source>
        <translation>Pas gagnant-gagnant</translation>
    </message>
    <message>
        <source>Stringing along</source>
        <translation>Nous fait marcher</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Wants the newsletter</source>
        <translation>Souhaite la lettre</translation>
    </message>
    <message>
        <source>No newsletter</source>
        <translation>Pas de lettre</translation>
    </message>
    <message>
        <source>Fits our model</source>
        <translation>Correspond à notre activité</translation>
    </message>
    <message>
        <source>Real need, good for both</source>
        <translation>Vrai besoin, gagnant-gagnant</translation>
    </message>
    <message>
        <source>Talks to the decision maker</source>
        <translation>Parle à la personne qui décide</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Bon moment</translation>
    </message>
    <message>
        <source>Pleasant and realistic</source>
        <translation>Agréable et réaliste</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Pas encore su</translation>
    </message>
</context>
<context>
    <name>Momentum</name>
    <message>
        <source>No system</source>
        <translation>Pas de méthode</translation>
    </message>
    <message>
        <source>Waiting on the pipeline</source>
        <translation>J’attends les réponses</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Early warning: No system</source>
        <translation>Signal précoce&#x202f;: Pas de méthode</translation>
    </message>
    <message>
        <source>Early warning: Waiting on the pipeline</source>
        <translation>Signal précoce&#x202f;: J’attends les réponses</translation>
    </message>
    <message>
        <source>Early warning: Comfortable</source>
        <translation>Signal précoce&#x202f;: Confortable</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Signal précoce</translation>
    </message>
    <message>
        <source>At a stop: No system</source>
        <translation>À l’arrêt&#x202f;: Pas de méthode</translation>
    </message>
    <message>
        <source>At a stop: Waiting on the pipeline</source>
        <translation>À l’arrêt&#x202f;: J’attends les réponses</translation>
    </message>
    <message>
        <source>At a stop: Comfortable</source>
        <translation>À l’arrêt&#x202f;: Confortable</translation>
    </message>
    <message>
        <source>At a stop</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Prospecting has no fixed place</source>
        <translation>La prospection n’a pas de place fixe</translation>
    </message>
    <message>
        <source>You are waiting on the pipeline</source>
        <translation>Vous attendez les réponses</translation>
    </message>
    <message>
        <source>You look comfortable</source>
        <translation>Vous semblez à l’aise</translation>
    </message>
    <message>
        <source>Prospecting has slowed down</source>
        <translation>La prospection a ralenti</translation>
    </message>
    <message>
        <source>Blocks are on the calendar, and other things take their place. Shorter ones, at a calmer hour, are easier to keep.</source>
        <translation>Les créneaux sont à l’agenda, et autre chose prend leur place. Plus courts, à une heure plus calme, ils sont plus faciles à tenir.</translation>
    </message>
    <message>
        <source>Proposals are out, and effort has eased while they wait. Nothing is business until it is signed, and an end date brings the answer sooner.</source>
        <translation>Des devis sont partis, et l’effort a baissé pendant l’attente. Rien n’est acquis avant signature, et une date de fin amène la réponse plus tôt.</translation>
    </message>
    <message>
        <source>Business is good and prospecting has quietly slipped. That is not laziness. It usually shows three months later, and it takes one hour a week to avoid.</source>
        <translation>Les affaires vont bien et la prospection a glissé sans bruit. Ce n’est pas de la paresse. Cela se voit d’ordinaire trois mois plus tard, et une heure par semaine suffit à l’éviter.</translation>
    </message>
    <message>
        <source>Less was done than usual, and no cause stands out. Blocks on the calendar are where it begins again.</source>
        <translation>Moins que d’habitude, sans cause qui se détache. Tout repart avec des créneaux à l’agenda.</translation>
    </message>
    <message>
        <source>No block is on the calendar for the next four weeks. Without a date, prospecting waits for a free hour, and that hour seldom comes.</source>
        <translation>Aucun créneau à l’agenda pour les quatre prochaines semaines. Sans date, la prospection attend une heure libre, et cette heure vient rarement.</translation>
    </message>
    <message>
        <source>Also: blocks have no fixed place on the calendar.</source>
        <translation>Aussi&#x202f;: les créneaux n’ont pas de place fixe à l’agenda.</translation>
    </message>
    <message>
        <source>Also: more proposals wait for an answer than usual.</source>
        <translation>Aussi&#x202f;: plus de devis que d’habitude attendent une réponse.</translation>
    </message>
    <message>
        <source>Also: work is plentiful, and no goal pulls right now.</source>
        <translation>Aussi&#x202f;: le travail abonde, et aucun objectif ne tire en ce moment.</translation>
    </message>
    <message>
        <source>Book next 4 weeks</source>
        <translation>Réserver 4 semaines</translation>
    </message>
    <message>
        <source>Give proposals an end date</source>
        <translation>Dater la fin des devis</translation>
    </message>
    <message>
        <source>Set next goal</source>
        <translation>Fixer le prochain objectif</translation>
    </message>
    <message numerus="yes">
        <source>%n quiet week(s) in a row. It is a good moment to book the next blocks.</source>
        <translation>
            <numerusform>%n semaine calme. C’est un bon moment pour réserver les prochains créneaux.</numerusform>
            <numerusform>%n semaines calmes d’affilée. C’est un bon moment pour réserver les prochains créneaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet week(s) in a row, while work went up. It is a good moment to book the next blocks.</source>
        <translation>
            <numerusform>%n semaine calme, pendant que le travail montait. C’est un bon moment pour réserver les prochains créneaux.</numerusform>
            <numerusform>%n semaines calmes d’affilée, pendant que le travail montait. C’est un bon moment pour réserver les prochains créneaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet week(s) in a row, while proposals wait. An end date brings the answers sooner.</source>
        <translation>
            <numerusform>%n semaine calme, pendant que des devis attendent. Une date de fin amène les réponses plus tôt.</numerusform>
            <numerusform>%n semaines calmes d’affilée, pendant que des devis attendent. Une date de fin amène les réponses plus tôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No block is on the calendar for the next four weeks. Booking them takes a minute.</source>
        <translation>Aucun créneau à l’agenda pour les quatre prochaines semaines. Les réserver prend une minute.</translation>
    </message>
    <message numerus="yes">
        <source>%n quiet week(s) in a row: the blocks were missed. Shorter ones are easier to keep.</source>
        <translation>
            <numerusform>%n semaine calme&#x202f;: les créneaux ont été manqués. Plus courts, ils sont plus faciles à tenir.</numerusform>
            <numerusform>%n semaines calmes d’affilée&#x202f;: les créneaux ont été manqués. Plus courts, ils sont plus faciles à tenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last week waits for your answers. With them, it counts too.</source>
        <translation>La semaine dernière attend vos réponses. Avec elles, elle comptera aussi.</translation>
    </message>
    <message numerus="yes">
        <source>Shows up after six counted weeks, once there is a rhythm to compare with: %n to go.</source>
        <translation>
            <numerusform>Apparaît après six semaines comptées, quand il y a un rythme auquel comparer&#x202f;: encore %n.</numerusform>
            <numerusform>Apparaît après six semaines comptées, quand il y a un rythme auquel comparer&#x202f;: encore %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Bientôt expiré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
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
        <source>Let be</source>
        <translation>Classé</translation>
    </message>
    <message>
        <source>Signed {day}</source>
        <translation>Signé le {day}</translation>
    </message>
    <message>
        <source>Declined {day}</source>
        <translation>Refusé le {day}</translation>
    </message>
    <message>
        <source>Let be {day}</source>
        <translation>Classé le {day}</translation>
    </message>
    <message>
        <source>No amount yet</source>
        <translation>Pas encore de montant</translation>
    </message>
    <message>
        <source>Draft, not sent</source>
        <translation>Brouillon, non envoyé</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sans date de fin</translation>
    </message>
    <message>
        <source>{name}, {title}. {amount}. {standing}. {time}.</source>
        <translation>{name}, {title}. {amount}. {standing}. {time}.</translation>
    </message>
    <message>
        <source>{name}. {amount}. {standing}. {time}.</source>
        <translation>{name}. {amount}. {standing}. {time}.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired yesterday</source>
        <translation>Expiré hier</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Expiré depuis %n jour</numerusform>
            <numerusform>Expiré depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n week(s) ago</source>
        <translation>
            <numerusform>Expiré depuis %n semaine</numerusform>
            <numerusform>Expiré depuis %n semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Dossier&#x202f;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#x202f;:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Duplex Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Bord long</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Bord court</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Pages impaires</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Pages paires</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>add prospect</source>
        <translation>ajout d’un prospect</translation>
    </message>
    <message>
        <source>edit prospect</source>
        <translation>modification d’un prospect</translation>
    </message>
    <message>
        <source>change next step</source>
        <translation>prochaine étape</translation>
    </message>
    <message>
        <source>change state</source>
        <translation>changement de liste</translation>
    </message>
    <message>
        <source>log contact</source>
        <translation>noter un contact</translation>
    </message>
    <message>
        <source>correct contact</source>
        <translation>corriger un contact</translation>
    </message>
    <message>
        <source>remove contact</source>
        <translation>retirer un contact</translation>
    </message>
    <message>
        <source>qualify</source>
        <translation>qualifier</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>laisser partir</translation>
    </message>
    <message>
        <source>reason for letting go</source>
        <translation>raison du départ</translation>
    </message>
    <message>
        <source>keep warm</source>
        <translation>entretenir</translation>
    </message>
    <message>
        <source>pursue</source>
        <translation>poursuivre</translation>
    </message>
    <message>
        <source>new client</source>
        <translation>nouveau client</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>ne pas contacter</translation>
    </message>
    <message>
        <source>put off next step</source>
        <translation>reporter la prochaine étape</translation>
    </message>
    <message>
        <source>go on once more</source>
        <translation>continuer encore une fois</translation>
    </message>
    <message>
        <source>agreed follow-up</source>
        <translation>relance convenue</translation>
    </message>
    <message>
        <source>big fish</source>
        <translation>gros poisson</translation>
    </message>
    <message>
        <source>newsletter choice</source>
        <translation>choix pour la lettre</translation>
    </message>
    <message>
        <source>day to look again</source>
        <translation>date de réexamen</translation>
    </message>
    <message>
        <source>ideal client</source>
        <translation>client idéal</translation>
    </message>
    <message>
        <source>answer about the ideal client</source>
        <translation>réponse sur le client idéal</translation>
    </message>
    <message>
        <source>referral source</source>
        <translation>source de recommandation</translation>
    </message>
    <message>
        <source>remove referral source</source>
        <translation>retirer une source de recommandation</translation>
    </message>
    <message>
        <source>who sent them</source>
        <translation>qui les envoie</translation>
    </message>
    <message>
        <source>save cadence</source>
        <translation>enregistrer la cadence</translation>
    </message>
    <message>
        <source>remove cadence</source>
        <translation>retirer la cadence</translation>
    </message>
    <message>
        <source>start cadence</source>
        <translation>lancer la cadence</translation>
    </message>
    <message>
        <source>end cadence</source>
        <translation>arrêter la cadence</translation>
    </message>
    <message>
        <source>log newsletter</source>
        <translation>noter la lettre</translation>
    </message>
    <message>
        <source>remove newsletter</source>
        <translation>retirer la lettre</translation>
    </message>
    <message>
        <source>keep check</source>
        <translation>garder l’examen</translation>
    </message>
    <message>
        <source>add tag</source>
        <translation>ajout d’une étiquette</translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation>retrait d’une étiquette</translation>
    </message>
    <message>
        <source>move to trash</source>
        <translation>mise à la corbeille</translation>
    </message>
    <message>
        <source>restore from trash</source>
        <translation>sortie de la corbeille</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>save list</source>
        <translation>enregistrement d’une liste</translation>
    </message>
    <message>
        <source>remove list</source>
        <translation>retrait d’une liste</translation>
    </message>
    <message>
        <source>add block series</source>
        <translation>nouvelle série de créneaux</translation>
    </message>
    <message>
        <source>edit block series</source>
        <translation>modification de la série</translation>
    </message>
    <message>
        <source>remove block series</source>
        <translation>retrait de la série</translation>
    </message>
    <message>
        <source>move block</source>
        <translation>déplacement du créneau</translation>
    </message>
    <message>
        <source>change length of block</source>
        <translation>durée du créneau</translation>
    </message>
    <message>
        <source>skip block</source>
        <translation>créneau sauté</translation>
    </message>
    <message>
        <source>put block back</source>
        <translation>créneau remis en place</translation>
    </message>
    <message>
        <source>mark block</source>
        <translation>marquage du créneau</translation>
    </message>
    <message>
        <source>unmark block</source>
        <translation>retrait de la marque</translation>
    </message>
    <message>
        <source>put plan on the week</source>
        <translation>plan mis sur la semaine</translation>
    </message>
    <message>
        <source>shorten block</source>
        <translation>créneau raccourci</translation>
    </message>
    <message>
        <source>plan pause</source>
        <translation>pause prévue</translation>
    </message>
    <message>
        <source>change pause</source>
        <translation>pause modifiée</translation>
    </message>
    <message>
        <source>remove pause</source>
        <translation>pause retirée</translation>
    </message>
    <message>
        <source>add calendar</source>
        <translation>agenda ajouté</translation>
    </message>
    <message>
        <source>change calendar</source>
        <translation>agenda modifié</translation>
    </message>
    <message>
        <source>remove calendar</source>
        <translation>agenda retiré</translation>
    </message>
    <message>
        <source>change call list</source>
        <translation>liste d’appels modifiée</translation>
    </message>
    <message>
        <source>fill call lists</source>
        <translation>listes d’appels remplies</translation>
    </message>
    <message>
        <source>plan of the week</source>
        <translation>plan de la semaine</translation>
    </message>
    <message>
        <source>take over changes</source>
        <translation>changements repris</translation>
    </message>
    <message>
        <source>set goal</source>
        <translation>nouvel objectif</translation>
    </message>
    <message>
        <source>edit goal</source>
        <translation>modification de l’objectif</translation>
    </message>
    <message>
        <source>remove goal</source>
        <translation>retrait de l’objectif</translation>
    </message>
    <message>
        <source>claim reward</source>
        <translation>récompense reçue</translation>
    </message>
    <message>
        <source>enjoy reward</source>
        <translation>récompense savourée</translation>
    </message>
    <message>
        <source>plan reward</source>
        <translation>date de la récompense</translation>
    </message>
    <message>
        <source>extend goal</source>
        <translation>prolongation de l’objectif</translation>
    </message>
    <message>
        <source>let goal go</source>
        <translation>objectif abandonné</translation>
    </message>
    <message>
        <source>answer about the consequence</source>
        <translation>réponse sur la conséquence</translation>
    </message>
    <message>
        <source>postpone next goal</source>
        <translation>prochain objectif plus tard</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>modification des réglages</translation>
    </message>
    <message>
        <source>first plan</source>
        <translation>premier plan</translation>
    </message>
    <message>
        <source>Added: {name}.</source>
        <translation>Ajouté&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Enregistré&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Next step saved.</source>
        <translation>Prochaine étape enregistrée.</translation>
    </message>
    <message>
        <source>The log is corrected.</source>
        <translation>L’historique est corrigé.</translation>
    </message>
    <message>
        <source>Taken out of the log.</source>
        <translation>Retiré de l’historique.</translation>
    </message>
    <message>
        <source>Put off to {day}: {name}.</source>
        <translation>Reporté au {day}&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>One more round with {name}.</source>
        <translation>Encore un tour avec {name}.</translation>
    </message>
    <message>
        <source>Agreed follow-up saved: {name}.</source>
        <translation>Relance convenue enregistrée&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Reason kept: {reason}.</source>
        <translation>Raison notée&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Your ideal client is saved.</source>
        <translation>Votre client idéal est enregistré.</translation>
    </message>
    <message>
        <source>Referral source saved: {name}.</source>
        <translation>Source de recommandation enregistrée&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Referral source removed: {name}.</source>
        <translation>Source de recommandation retirée&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Cadence saved: {name}.</source>
        <translation>Cadence enregistrée&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Cadence removed: {name}.</source>
        <translation>Cadence retirée&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Cadence started. First step: {day}.</source>
        <translation>Cadence lancée. Première étape&#x202f;: {day}.</translation>
    </message>
    <message>
        <source>Cadence ended. The next step stays.</source>
        <translation>Cadence arrêtée. La prochaine étape reste.</translation>
    </message>
    <message>
        <source>Newsletter taken out of the log: {title}.</source>
        <translation>Lettre retirée de l’historique&#x202f;: {title}.</translation>
    </message>
    <message>
        <source>Kept, to compare with next time.</source>
        <translation>Gardé, pour comparer la prochaine fois.</translation>
    </message>
    <message>
        <source>List saved: {name}.</source>
        <translation>Liste enregistrée&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>List removed: {name}. The prospects on it stay.</source>
        <translation>Liste retirée&#x202f;: {name}. Ses prospects restent.</translation>
    </message>
    <message>
        <source>The blocks are on your week.</source>
        <translation>Les créneaux sont dans votre semaine.</translation>
    </message>
    <message>
        <source>The series has changed.</source>
        <translation>La série a changé.</translation>
    </message>
    <message>
        <source>The series is off your week. What you kept stays counted.</source>
        <translation>La série n’est plus dans votre semaine. Ce que vous avez tenu reste compté.</translation>
    </message>
    <message>
        <source>Moved to {day}, {time}. Only this one has moved.</source>
        <translation>Déplacé au {day}, {time}. Seul celui-ci a bougé.</translation>
    </message>
    <message>
        <source>This block now lasts {length}.</source>
        <translation>Ce créneau dure maintenant {length}.</translation>
    </message>
    <message>
        <source>Skipped: {day}. The series goes on.</source>
        <translation>Sauté&#x202f;: {day}. La série continue.</translation>
    </message>
    <message>
        <source>Back in its place: {day}.</source>
        <translation>Remis en place&#x202f;: {day}.</translation>
    </message>
    <message>
        <source>The mark is gone.</source>
        <translation>La marque est retirée.</translation>
    </message>
    <message>
        <source>A short block, {day}, {time}. It still counts.</source>
        <translation>Un créneau court, {day}, {time}. Il compte quand même.</translation>
    </message>
    <message>
        <source>Pause from {first} to {last}. It breaks nothing.</source>
        <translation>Pause du {first} au {last}. Elle ne casse rien.</translation>
    </message>
    <message>
        <source>The pause now goes from {first} to {last}.</source>
        <translation>La pause va maintenant du {first} au {last}.</translation>
    </message>
    <message>
        <source>The pause is gone. Its blocks are on again.</source>
        <translation>La pause est supprimée. Ses créneaux ont lieu de nouveau.</translation>
    </message>
    <message>
        <source>Calendar added: {name}.</source>
        <translation>Agenda ajouté&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Calendar removed: {name}. The file stays.</source>
        <translation>Agenda retiré&#x202f;: {name}. Le fichier reste.</translation>
    </message>
    <message>
        <source>The calendar file is up to date: {path}</source>
        <translation>Le fichier d’agenda est à jour&#x202f;: {path}</translation>
    </message>
    <message>
        <source>The block of {day} is in a file of its own: {path}</source>
        <translation>Le créneau du {day} est dans un fichier à part&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Your goal is set.</source>
        <translation>Votre objectif est fixé.</translation>
    </message>
    <message>
        <source>Goal saved.</source>
        <translation>Objectif enregistré.</translation>
    </message>
    <message>
        <source>Goal removed.</source>
        <translation>Objectif retiré.</translation>
    </message>
    <message>
        <source>On your shelf: {title}.</source>
        <translation>Sur votre étagère&#x202f;: {title}.</translation>
    </message>
    <message>
        <source>Enjoyed: {title}.</source>
        <translation>Savouré&#x202f;: {title}.</translation>
    </message>
    <message>
        <source>The day for your reward is kept: {title}.</source>
        <translation>Le jour de votre récompense est noté&#x202f;: {title}.</translation>
    </message>
    <message>
        <source>Two more weeks for this goal.</source>
        <translation>Deux semaines de plus pour cet objectif.</translation>
    </message>
    <message>
        <source>You have let this goal go.</source>
        <translation>Vous avez laissé partir cet objectif.</translation>
    </message>
    <message>
        <source>Thank you for the honest answer.</source>
        <translation>Merci pour votre réponse sincère.</translation>
    </message>
    <message>
        <source>Block kept.</source>
        <translation>Créneau tenu.</translation>
    </message>
    <message>
        <source>Block kept, a short one. It still counts.</source>
        <translation>Créneau tenu, en plus court. Il compte quand même.</translation>
    </message>
    <message>
        <source>One block was missed. The next one is a fresh start.</source>
        <translation>Un créneau a été manqué. Le prochain est un nouveau départ.</translation>
    </message>
    <message>
        <source>Block paused.</source>
        <translation>Créneau en pause.</translation>
    </message>
    <message>
        <source>The changes are in a file of their own: {path}</source>
        <translation>Les changements sont dans un fichier à part&#x202f;: {path}</translation>
    </message>
    <message>
        <source>What is called off is in a file of its own: {path}</source>
        <translation>Les annulations sont dans un fichier à part&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <translation>Annulé&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Done again: {name}.</source>
        <translation>Rétabli&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Everyone in the file was already on your list.</source>
        <translation>Toutes les personnes du fichier étaient déjà dans votre liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) added</source>
        <translation>
            <numerusform>%n prospect ajouté</numerusform>
            <numerusform>%n prospects ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n complété</numerusform>
            <numerusform>%n complétés</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}.</source>
        <translation>{added}.</translation>
    </message>
    <message>
        <source>{added}, {changed}.</source>
        <translation>{added}, {changed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) moved to the trash, for 30 days.</source>
        <translation>
            <numerusform>%n prospect mis à la corbeille, pour 30 jours.</numerusform>
            <numerusform>%n prospects mis à la corbeille, pour 30 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) back on the list.</source>
        <translation>
            <numerusform>%n prospect remis dans la liste.</numerusform>
            <numerusform>%n prospects remis dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag added to %n prospect(s).</source>
        <translation>
            <numerusform>Étiquette ajoutée à %n prospect.</numerusform>
            <numerusform>Étiquette ajoutée à %n prospects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken off %n prospect(s).</source>
        <translation>
            <numerusform>Étiquette retirée de %n prospect.</numerusform>
            <numerusform>Étiquette retirée de %n prospects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) on your call lists.</source>
        <translation>
            <numerusform>%n prospect sur vos listes d’appels.</numerusform>
            <numerusform>%n prospects sur vos listes d’appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) a week are on your calendar.</source>
        <translation>
            <numerusform>%n créneau par semaine est dans votre semaine.</numerusform>
            <numerusform>%n créneaux par semaine sont dans votre semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of the week changed.</source>
        <translation>
            <numerusform>%n créneau de la semaine changé.</numerusform>
            <numerusform>%n créneaux de la semaine changés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken over from your calendar.</source>
        <translation>
            <numerusform>%n changement repris de votre agenda.</numerusform>
            <numerusform>%n changements repris de votre agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) now have an end date.</source>
        <translation>
            <numerusform>%n devis a maintenant une date de fin.</numerusform>
            <numerusform>%n devis ont maintenant une date de fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) booked.</source>
        <translation>
            <numerusform>%n créneau réservé.</numerusform>
            <numerusform>%n créneaux réservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) moved to another list.</source>
        <translation>
            <numerusform>%n prospect changé de liste.</numerusform>
            <numerusform>%n prospects changés de liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newsletter logged for %n prospect(s).</source>
        <translation>
            <numerusform>Lettre notée pour %n prospect.</numerusform>
            <numerusform>Lettre notée pour %n prospects.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged: {name} is left in peace from now on.</source>
        <translation>Noté&#x202f;: {name} ne sera plus contacté.</translation>
    </message>
    <message>
        <source>Logged and let go: {name}. Newsletter stays on.</source>
        <translation>Noté et laissé partir&#x202f;: {name}. La lettre continue.</translation>
    </message>
    <message>
        <source>Logged and let go: {name}.</source>
        <translation>Noté et laissé partir&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Logged: {name} is active again. Next step {day}.</source>
        <translation>Noté&#x202f;: {name} est de nouveau en cours. Prochaine étape {day}.</translation>
    </message>
    <message>
        <source>Logged: {outcome}, {name}.</source>
        <translation>Noté&#x202f;: {outcome}, {name}.</translation>
    </message>
    <message>
        <source>Logged: {outcome}, {name}. Next step {day}.</source>
        <translation>Noté&#x202f;: {outcome}, {name}. Prochaine étape {day}.</translation>
    </message>
    <message>
        <source>{verdict}: {name} is active now.</source>
        <translation>{verdict}&#x202f;: {name} est maintenant en cours.</translation>
    </message>
    <message>
        <source>Let go: {name}.</source>
        <translation>Laissé partir&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Kept warm: {name}. Wake day {day}.</source>
        <translation>À entretenir&#x202f;: {name}. Réveil {day}.</translation>
    </message>
    <message>
        <source>Let go: {name}. Newsletter stays on.</source>
        <translation>Laissé partir&#x202f;: {name}. La lettre continue.</translation>
    </message>
    <message>
        <source>Kept warm: {name}. A light word {day}.</source>
        <translation>À entretenir&#x202f;: {name}. Un mot léger {day}.</translation>
    </message>
    <message>
        <source>Active: {name}. Next step {day}.</source>
        <translation>En cours&#x202f;: {name}. Prochaine étape {day}.</translation>
    </message>
    <message>
        <source>A new client: {name}.</source>
        <translation>Un nouveau client&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>{name} is left in peace from now on.</source>
        <translation>{name} ne sera plus contacté.</translation>
    </message>
    <message>
        <source>Saved who sent {name}.</source>
        <translation>C’est noté&#x202f;: qui vous envoie {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) let go.</source>
        <translation>
            <numerusform>%n prospect laissé partir.</numerusform>
            <numerusform>%n prospects laissés partir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) let go. Newsletter stays on.</source>
        <translation>
            <numerusform>%n prospect laissé partir. La lettre continue.</numerusform>
            <numerusform>%n prospects laissés partir. La lettre continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) kept warm.</source>
        <translation>
            <numerusform>%n prospect à entretenir.</numerusform>
            <numerusform>%n prospects à entretenir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) active now.</source>
        <translation>
            <numerusform>%n prospect maintenant en cours.</numerusform>
            <numerusform>%n prospects maintenant en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s).</source>
        <translation>
            <numerusform>%n nouveau client.</numerusform>
            <numerusform>%n nouveaux clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) left in peace from now on.</source>
        <translation>
            <numerusform>%n prospect ne sera plus contacté.</numerusform>
            <numerusform>%n prospects ne seront plus contactés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved who sent %n prospect(s).</source>
        <translation>
            <numerusform>C’est noté&#x202f;: qui vous envoie %n prospect.</numerusform>
            <numerusform>C’est noté&#x202f;: qui vous envoie %n prospects.</numerusform>
        </translation>
    </message>
    <message>
        <source>add proposal</source>
        <translation>ajouter un devis</translation>
    </message>
    <message>
        <source>edit proposal</source>
        <translation>modifier le devis</translation>
    </message>
    <message>
        <source>send proposal</source>
        <translation>envoyer le devis</translation>
    </message>
    <message>
        <source>extend proposal</source>
        <translation>prolonger le devis</translation>
    </message>
    <message>
        <source>renegotiate proposal</source>
        <translation>renégocier le devis</translation>
    </message>
    <message>
        <source>end dates of proposals</source>
        <translation>dates de fin des devis</translation>
    </message>
    <message>
        <source>proposal signed</source>
        <translation>devis signé</translation>
    </message>
    <message>
        <source>proposal declined</source>
        <translation>devis refusé</translation>
    </message>
    <message>
        <source>close proposal</source>
        <translation>clore le devis</translation>
    </message>
    <message>
        <source>reopen proposal</source>
        <translation>rouvrir le devis</translation>
    </message>
    <message>
        <source>remove proposal</source>
        <translation>supprimer le devis</translation>
    </message>
    <message>
        <source>add signed work</source>
        <translation>ajouter un chantier signé</translation>
    </message>
    <message>
        <source>edit signed work</source>
        <translation>modifier le chantier signé</translation>
    </message>
    <message>
        <source>remove signed work</source>
        <translation>supprimer le chantier signé</translation>
    </message>
    <message>
        <source>log client work</source>
        <translation>noter du temps chez les clients</translation>
    </message>
    <message>
        <source>edit client work</source>
        <translation>modifier le temps chez les clients</translation>
    </message>
    <message>
        <source>remove client work</source>
        <translation>supprimer le temps chez les clients</translation>
    </message>
    <message>
        <source>what counts as client work</source>
        <translation>ce qui compte comme temps chez les clients</translation>
    </message>
    <message>
        <source>enjoy small reward</source>
        <translation>profiter de la petite récompense</translation>
    </message>
    <message>
        <source>set aside for reward</source>
        <translation>mettre de côté pour la récompense</translation>
    </message>
    <message>
        <source>on purpose</source>
        <translation>c’est voulu</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>note in the journal</source>
        <translation>note dans le journal</translation>
    </message>
    <message>
        <source>answer about a week</source>
        <translation>réponse sur une semaine</translation>
    </message>
    <message>
        <source>book next weeks</source>
        <translation>réserver les prochaines semaines</translation>
    </message>
    <message>
        <source>Signed: {name}. Next block is still {day}, {time}.</source>
        <translation>Signé&#x202f;: {name}. Le prochain créneau reste {day}, {time}.</translation>
    </message>
    <message>
        <source>Proposal added: {name}.</source>
        <translation>Devis ajouté&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Proposal saved: {name}.</source>
        <translation>Devis enregistré&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Sent: {name}. It holds until {day}.</source>
        <translation>Envoyé&#x202f;: {name}. Valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>{name}: the proposal now holds until {day}.</source>
        <translation>{name}&#x202f;: le devis est maintenant valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>A new version for {name}. It holds until {day}.</source>
        <translation>Une nouvelle version pour {name}. Valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Signed: {name}.</source>
        <translation>Signé&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Declined: {name}.</source>
        <translation>Refusé&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Closed: {name}.</source>
        <translation>Clos&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Open again: {name}.</source>
        <translation>De nouveau ouvert&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Proposal removed: {name}.</source>
        <translation>Devis supprimé&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Signed work added: {title}.</source>
        <translation>Chantier signé ajouté&#x202f;: {title}.</translation>
    </message>
    <message>
        <source>Signed work saved: {title}.</source>
        <translation>Chantier signé enregistré&#x202f;: {title}.</translation>
    </message>
    <message>
        <source>Signed work removed: {title}.</source>
        <translation>Chantier signé supprimé&#x202f;: {title}.</translation>
    </message>
    <message>
        <source>Client work logged: {length}.</source>
        <translation>Temps chez les clients noté&#x202f;: {length}.</translation>
    </message>
    <message>
        <source>Client work saved: {length}.</source>
        <translation>Temps chez les clients enregistré&#x202f;: {length}.</translation>
    </message>
    <message>
        <source>Client work removed: {length}.</source>
        <translation>Temps chez les clients supprimé&#x202f;: {length}.</translation>
    </message>
    <message>
        <source>What counts as client work is saved.</source>
        <translation>Ce qui compte comme temps chez les clients est enregistré.</translation>
    </message>
    <message>
        <source>Set aside for your reward: {title}.</source>
        <translation>Mis de côté pour votre récompense&#x202f;: {title}.</translation>
    </message>
    <message>
        <source>Noted. The question comes back on {day}.</source>
        <translation>C’est noté. La question reviendra le {day}.</translation>
    </message>
    <message>
        <source>Not now. It comes back on Monday.</source>
        <translation>Pas maintenant. Cela revient lundi.</translation>
    </message>
    <message>
        <source>Kept in the journal.</source>
        <translation>Gardé dans le journal.</translation>
    </message>
    <message>
        <source>Thank you. The figures are worked out again.</source>
        <translation>Merci. Les chiffres sont recalculés.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>New to qualify</source>
        <translation>À qualifier</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>À entretenir</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laissé partir</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
</context>
<context>
    <name>Touches</name>
    <message>
        <source>Gatekeeper</source>
        <translation>Barrage</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Back to qualify</source>
        <translation>De nouveau à qualifier</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>À entretenir</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laissé partir</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Extended once</source>
        <translation>Prolongé une fois</translation>
    </message>
    <message>
        <source>Next step put off</source>
        <translation>Prochaine étape reportée</translation>
    </message>
    <message>
        <source>Follow-up agreed</source>
        <translation>Relance convenue</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifié</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Pursue</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>À éclaircir</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laisser partir</translation>
    </message>
</context>
</TS>
