<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CadenceChooser</name>
    <message>
        <source>A cadence for {name}</source>
        <translation>Une cadence pour {name}</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir du</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <source>“{name}” is running. Starting another one ends it.</source>
        <translation>«&#x202f;{name}&#x202f;» est en cours. En démarrer une autre l’arrête.</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>What comes when</source>
        <translation>Quoi, et quand</translation>
    </message>
    <message>
        <source>Replaces: {step}, {day}</source>
        <translation>Remplace&#x202f;: {step}, {day}</translation>
    </message>
    <message>
        <source>Counted back from</source>
        <translation>Compté à rebours du</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) would lie in the past and are left out.</source>
        <translation>
            <numerusform>%n étape serait déjà passée et est laissée de côté.</numerusform>
            <numerusform>%n étapes seraient déjà passées et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each contact that you log leads to the next step. A meeting, a proposal or a date ends it.</source>
        <translation>Chaque contact noté mène à l’étape suivante. Un rendez-vous, un devis ou une date y met fin.</translation>
    </message>
</context>
<context>
    <name>CadenceEditor</name>
    <message>
        <source>Change cadence</source>
        <translation>Modifier la cadence</translation>
    </message>
    <message>
        <source>New cadence</source>
        <translation>Nouvelle cadence</translation>
    </message>
    <message>
        <source>For example: before the heating season</source>
        <translation>Par exemple&#x202f;: avant la saison de chauffe</translation>
    </message>
    <message>
        <source>Days after a date</source>
        <translation>Jours après une date</translation>
    </message>
    <message>
        <source>Days before a date</source>
        <translation>Jours avant une date</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>Save cadence</source>
        <translation>Enregistrer la cadence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>CadenceList</name>
    <message>
        <source>Cadences</source>
        <translation>Cadences</translation>
    </message>
    <message>
        <source>A few contacts planned ahead, ending in a decision. Start one from a prospect; each contact that you log leads to its next step.</source>
        <translation>Quelques contacts prévus d’avance, qui mènent à une décision. Démarrez-en une depuis un prospect&#x202f;; chaque contact noté mène à l’étape suivante.</translation>
    </message>
    <message>
        <source>New cadence</source>
        <translation>Nouvelle cadence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Fournies</translation>
    </message>
    <message>
        <source>{name}, my way</source>
        <translation>{name}, à ma façon</translation>
    </message>
</context>
<context>
    <name>CadenceRow</name>
    <message>
        <source>Copy “{name}” and change it</source>
        <translation>Copier «&#x202f;{name}&#x202f;» pour la modifier</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer «&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>CadenceSteps</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
</context>
<context>
    <name>Cadences</name>
    <message>
        <source>Go on, keep warm or let go</source>
        <translation>Continuer, entretenir ou laisser partir</translation>
    </message>
    <message>
        <source>Introduce yourself and ask who decides</source>
        <translation>Vous présenter et demander qui décide</translation>
    </message>
    <message>
        <source>Say in three lines why you called</source>
        <translation>Dire en trois lignes le motif de l’appel</translation>
    </message>
    <message>
        <source>Try at another hour of the day</source>
        <translation>Essayer à une autre heure</translation>
    </message>
    <message>
        <source>Bring one useful idea for them</source>
        <translation>Apporter une idée qui leur serve</translation>
    </message>
    <message>
        <source>Ask whether it is worth going on</source>
        <translation>Demander si cela vaut la peine de continuer</translation>
    </message>
    <message>
        <source>Ask whether the proposal arrived and is clear</source>
        <translation>Demander si le devis est arrivé et s’il est clair</translation>
    </message>
    <message>
        <source>Ask what is still open and who decides</source>
        <translation>Demander ce qui reste à voir et qui décide</translation>
    </message>
    <message>
        <source>Remind them until when it is valid</source>
        <translation>Rappeler jusqu’à quand il est valable</translation>
    </message>
    <message>
        <source>Ask for a yes or a no</source>
        <translation>Demander un oui ou un non</translation>
    </message>
    <message>
        <source>Renegotiate, keep warm or let go</source>
        <translation>Renégocier, entretenir ou laisser partir</translation>
    </message>
    <message>
        <source>Say that the date is coming and what you can do</source>
        <translation>Dire que la date approche et ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Ask what they have planned</source>
        <translation>Demander ce qui est prévu</translation>
    </message>
    <message>
        <source>Ask for a meeting or offer a proposal</source>
        <translation>Demander un rendez-vous ou proposer un devis</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{contacts} from %n day(s) before a date, then a decision</source>
        <translation>
            <numerusform>{contacts} à partir de %n jour avant une date, puis une décision</numerusform>
            <numerusform>{contacts} à partir de %n jours avant une date, puis une décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{contacts} within %n day(s), then a decision</source>
        <translation>
            <numerusform>{contacts} en %n jour, puis une décision</numerusform>
            <numerusform>{contacts} en %n jours, puis une décision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Newsletter</name>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>Ont demandé à ne pas être contactés</translation>
    </message>
    <message>
        <source>Do not want it</source>
        <translation>N’en veulent pas</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>Private persons nobody has asked</source>
        <translation>Particuliers à qui personne n’a demandé</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Jamais contactés</translation>
    </message>
    <message>
        <source>Restore them first.</source>
        <translation>Restaurez-les d’abord.</translation>
    </message>
    <message>
        <source>Nothing is sent to them.</source>
        <translation>Rien ne leur est envoyé.</translation>
    </message>
    <message>
        <source>They said no, and that holds.</source>
        <translation>C’est non, et cela reste non.</translation>
    </message>
    <message>
        <source>Ask for the address at the next contact.</source>
        <translation>Demandez l’adresse au prochain contact.</translation>
    </message>
    <message>
        <source>Ask them first, and note the answer.</source>
        <translation>Demandez d’abord, et notez la réponse.</translation>
    </message>
    <message>
        <source>Get in touch once before you write to them.</source>
        <translation>Prenez contact une fois avant d’écrire.</translation>
    </message>
    <message>
        <source>None is in the log yet. Once a month is a good rhythm.</source>
        <translation>Aucune n’est encore notée. Une fois par mois est un bon rythme.</translation>
    </message>
    <message>
        <source>The last one went on {last}. It is time for the next one.</source>
        <translation>La dernière est partie le {last}. C’est le moment de la suivante.</translation>
    </message>
    <message>
        <source>The last one went on {last}, the next is due on {due}.</source>
        <translation>La dernière est partie le {last}, la suivante est prévue le {due}.</translation>
    </message>
</context>
<context>
    <name>NewsletterDialog</name>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s) receive it</source>
        <translation>
            <numerusform>%n prospect la reçoit</numerusform>
            <numerusform>%n prospects la reçoivent</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Assidu sends nothing. It keeps the list and the log; your mail program does the rest.</source>
        <translation>Assidu n’envoie rien. Il tient la liste et le journal&#x202f;; votre messagerie fait le reste.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>par %n</numerusform>
            <numerusform>par %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses at a time</source>
        <translation>Adresses à la fois</translation>
    </message>
    <message>
        <source>Log this issue</source>
        <translation>Noter cette lettre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>See who</source>
        <translation>Voir qui</translation>
    </message>
    <message>
        <source>Who does not receive it</source>
        <translation>Qui ne la reçoit pas</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>Déjà parties</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message numerus="yes">
        <source>Copy the first %n address(es)</source>
        <translation>
            <numerusform>Copier la première adresse</numerusform>
            <numerusform>Copier les %n premières adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the next ones (%n more time(s))</source>
        <translation>
            <numerusform>Copier les suivantes (encore %n fois)</numerusform>
            <numerusform>Copier les suivantes (encore %n fois)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsletterList</name>
    <message>
        <source>newsletter-{day}.csv</source>
        <translation>lettre-{day}.csv</translation>
    </message>
    <message>
        <source>Tables with columns (*.csv)</source>
        <translation>Tableaux à colonnes (*.csv)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied. Paste them into the blind copy field.</source>
        <translation>
            <numerusform>%n adresse copiée. Collez-la dans le champ de copie cachée.</numerusform>
            <numerusform>%n adresses copiées. Collez-les dans le champ de copie cachée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) written to {path}</source>
        <translation>
            <numerusform>%n adresse écrite dans {path}</numerusform>
            <numerusform>%n adresses écrites dans {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsletterLog</name>
    <message>
        <source>Log this issue</source>
        <translation>Noter cette lettre</translation>
    </message>
    <message numerus="yes">
        <source>It is kept for the %n prospect(s) on the list now. It counts as no contact.</source>
        <translation>
            <numerusform>Elle est notée pour le %n prospect de la liste. Elle ne compte pas comme un contact.</numerusform>
            <numerusform>Elle est notée pour les %n prospects de la liste. Elle ne compte pas comme un contact.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: three ideas before winter</source>
        <translation>Par exemple&#x202f;: trois idées avant l’hiver</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>La noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
</context>
<context>
    <name>NewsletterPeople</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Qui la reçoit</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi faire</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Retirer cette étape</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_IssueRow</name>
    <message numerus="yes">
        <source>{day}, to %n prospect(s)</source>
        <translation>
            <numerusform>{day}, à %n prospect</numerusform>
            <numerusform>{day}, à %n prospects</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “{title}” out of the log</source>
        <translation>Retirer «&#x202f;{title}&#x202f;» du journal</translation>
    </message>
</context>
</TS>
