<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
            <numerusform>Tenir %n créneau</numerusform>
            <numerusform>Tenir %n créneaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Prospect for {length}</source>
        <translation>Prospecter pendant {length}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n prospect(s)</source>
        <translation>
            <numerusform>Ajouter %n prospect</numerusform>
            <numerusform>Ajouter %n prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n more block(s)</source>
        <translation>
            <numerusform>Encore %n créneau à tenir</numerusform>
            <numerusform>Encore %n créneaux à tenir</numerusform>
        </translation>
    </message>
    <message>
        <source>Prospect {length} more</source>
        <translation>Encore {length} de prospection</translation>
    </message>
    <message numerus="yes">
        <source>Add %n more prospect(s)</source>
        <translation>
            <numerusform>Encore %n prospect à ajouter</numerusform>
            <numerusform>Encore %n prospects à ajouter</numerusform>
        </translation>
    </message>
    <message>
        <source>{aim}. {done} added, {left} to go.</source>
        <translation>{aim}. Fait&#x202f;: {done}, reste&#x202f;: {left}.</translation>
    </message>
    <message>
        <source>{aim}. {done} kept, {left} to go.</source>
        <translation>{aim}. Fait&#x202f;: {done}, reste&#x202f;: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n créneau</numerusform>
            <numerusform>%n créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept %n block(s).</source>
        <translation>
            <numerusform>Vous avez tenu %n créneau.</numerusform>
            <numerusform>Vous avez tenu %n créneaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>You prospected for {length}.</source>
        <translation>Vous avez prospecté pendant {length}.</translation>
    </message>
    <message numerus="yes">
        <source>You added %n prospect(s).</source>
        <translation>
            <numerusform>Vous avez ajouté %n prospect.</numerusform>
            <numerusform>Vous avez ajouté %n prospects.</numerusform>
        </translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{pace}, or {days}</source>
        <translation>{pace}, soit {days}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing for %n day(s)</source>
        <translation>
            <numerusform>Rien depuis %n jour</numerusform>
            <numerusform>Rien depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The date passed at {done} of {target}. Keep it two more weeks, or change it?</source>
        <translation>La date est passée, à {done} sur {target}. Le garder deux semaines de plus, ou le modifier&#x202f;?</translation>
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
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
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
        <source>Prospects added</source>
        <translation>Prospects ajoutés</translation>
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
        <source>The calendar file is up to date: {path}</source>
        <translation>Le fichier d’agenda est à jour&#x202f;: {path}</translation>
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
        <source>%n prospect(s) moved to another list.</source>
        <translation>
            <numerusform>%n prospect changé de liste.</numerusform>
            <numerusform>%n prospects changés de liste.</numerusform>
        </translation>
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
</TS>
