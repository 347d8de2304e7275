<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddSourceDialog</name>
    <message>
        <source>Add somebody who recommends you</source>
        <translation>Ajouter une personne qui vous recommande</translation>
    </message>
    <message>
        <source>Odile Marchetti</source>
        <translation>Odile Marchetti</translation>
    </message>
    <message>
        <source>A client, a partner, a friend. Clients are offered below.</source>
        <translation>Client, partenaire, proche… Vos clients sont proposés ci-dessous.</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Vos clients</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Write a name, or choose a client.</source>
        <translation>Écrivez un nom, ou choisissez un client.</translation>
    </message>
</context>
<context>
    <name>CriteriaForm</name>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>Éliminatoire</translation>
    </message>
    <message>
        <source>Add a criterion, then Enter</source>
        <translation>Ajouter un critère, puis Entrée</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nouveau critère</translation>
    </message>
    <message>
        <source>What makes a client good for you</source>
        <translation>Ce qui fait un bon client pour vous</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Weight, from 1 to 3</source>
        <translation>Poids, de 1 à 3</translation>
    </message>
    <message>
        <source>Knock-out: whoever lacks this is not for us</source>
        <translation>Éliminatoire&#x202f;: sans cela, ce n’est pas pour nous</translation>
    </message>
    <message>
        <source>Remove this criterion</source>
        <translation>Retirer ce critère</translation>
    </message>
    <message>
        <source>Write the criterion, or remove the line.</source>
        <translation>Écrivez le critère, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>IdealClientDialog</name>
    <message>
        <source>Your ideal client</source>
        <translation>Votre client idéal</translation>
    </message>
    <message>
        <source>Say it so that yes is good. The answers about a prospect then give its class: A, B, C or out.</source>
        <translation>Oui doit être bon signe. Les réponses donnent la classe d’un prospect&#x202f;: A, B, C ou hors cible.</translation>
    </message>
    <message>
        <source>Start with examples</source>
        <translation>Partir d’exemples</translation>
    </message>
    <message>
        <source>Not sure where to begin?</source>
        <translation>Par où commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Take seven examples and change them. Nothing is kept before you save.</source>
        <translation>Prenez sept exemples et modifiez-les. Rien n’est gardé avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Your business, and how to reach you</source>
        <translation>Votre entreprise, et comment vous joindre</translation>
    </message>
    <message>
        <source>Your name on the card</source>
        <translation>Votre nom sur la fiche</translation>
    </message>
    <message>
        <source>Give it to those who recommend you</source>
        <translation>À donner à ceux qui vous recommandent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who recommends you</source>
        <translation>Qui vous recommande</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to what you removed go too.</source>
        <translation>
            <numerusform>%n réponse à ce que vous retirez s’en va aussi.</numerusform>
            <numerusform>%n réponses à ce que vous retirez s’en vont aussi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Card written to {path}</source>
        <translation>Fiche enregistrée&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReferralsDialog</name>
    <message>
        <source>Who recommends you</source>
        <translation>Qui vous recommande</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne ici pour l’instant</translation>
    </message>
    <message>
        <source>Happy clients know others like themselves. Write down who could send them to you.</source>
        <translation>Les clients satisfaits en connaissent d’autres qui leur ressemblent. Notez qui pourrait vous les envoyer.</translation>
    </message>
    <message>
        <source>Your ideal client</source>
        <translation>Votre client idéal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>Language of the card</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>The text is copied. Paste it into a message.</source>
        <translation>Le texte est copié. Collez-le dans un message.</translation>
    </message>
</context>
<context>
    <name>SourceDetails</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Done: told today</source>
        <translation>C’est fait&#x202f;: expliqué aujourd’hui</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>Expliqué aujourd’hui</translation>
    </message>
    <message>
        <source>Done: thanked today</source>
        <translation>C’est fait&#x202f;: remerciements aujourd’hui</translation>
    </message>
    <message>
        <source>Thanked today</source>
        <translation>Remerciements faits aujourd’hui</translation>
    </message>
    <message>
        <source>Write down who is an ideal client first: then there is a text to send.</source>
        <translation>Notez d’abord qui est votre client idéal&#x202f;: il y aura alors un texte à envoyer.</translation>
    </message>
    <message>
        <source>How you know each other</source>
        <translation>Comment vous vous connaissez</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not told yet who is ideal</source>
        <translation>Client idéal expliqué&#x202f;: pas encore</translation>
    </message>
    <message>
        <source>Told who is ideal: {day}</source>
        <translation>Client idéal expliqué&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Not thanked yet</source>
        <translation>Remerciements&#x202f;: pas encore</translation>
    </message>
    <message>
        <source>Thanked: {day}</source>
        <translation>Remerciements&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Nobody sent yet. Say who sent somebody on the page of that prospect.</source>
        <translation>Personne pour l’instant. Indiquez qui vous a envoyé un prospect sur la fiche de ce prospect.</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n contact envoyé</numerusform>
            <numerusform>%n contacts envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laissés partir</translation>
    </message>
    <message>
        <source>Clients’ worth</source>
        <translation>Valeur clients</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n contact envoyé</numerusform>
            <numerusform>%n contacts envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became client(s)</source>
        <translation>
            <numerusform>%n est devenu client</numerusform>
            <numerusform>%n sont devenus clients</numerusform>
        </translation>
    </message>
</context>
</TS>
