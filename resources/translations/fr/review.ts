<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BlockColumn</name>
    <message>
        <source>{count} of {room}</source>
        <translation>{count} sur {room}</translation>
    </message>
    <message>
        <source>{day}, {count}</source>
        <translation>{day}, {count}</translation>
    </message>
</context>
<context>
    <name>BlocksStep</name>
    <message>
        <source>Next week’s blocks</source>
        <translation>Les créneaux de la semaine prochaine</translation>
    </message>
    <message>
        <source>This week’s blocks</source>
        <translation>Les créneaux de cette semaine</translation>
    </message>
    <message>
        <source>Only half an hour each</source>
        <translation>Une demi-heure seulement</translation>
    </message>
    <message>
        <source>Drag a block, or go to it with an arrow key and press Alt and an arrow.</source>
        <translation>Faites glisser un créneau, ou allez-y avec une flèche puis appuyez sur Alt et une flèche.</translation>
    </message>
    <message>
        <source>No block is planned yet. Short ones are enough to begin with, every week at these hours.</source>
        <translation>Aucun créneau n’est encore prévu. Des créneaux courts suffisent pour commencer, chaque semaine à ces heures.</translation>
    </message>
    <message>
        <source>A pause: no block is planned, and none is missed.</source>
        <translation>Une pause&#x202f;: aucun créneau n’est prévu, aucun n’est manqué.</translation>
    </message>
    <message>
        <source>No block is left to plan in the week of {days}.</source>
        <translation>Il ne reste aucun créneau à prévoir dans la semaine du {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s), {days}.</source>
        <translation>
            <numerusform>%n créneau, semaine du {days}.</numerusform>
            <numerusform>%n créneaux, semaine du {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the nearest free place.</source>
        <translation>
            <numerusform>%n déplacé vers la place libre la plus proche.</numerusform>
            <numerusform>%n déplacés vers la place libre la plus proche.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} {moved}</source>
        <translation>{count} {moved}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>Moved because of {what}.</source>
        <translation>Déplacé à cause de&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>It stood on {moment}.</source>
        <translation>Il était prévu {moment}.</translation>
    </message>
    <message>
        <source>Overlaps with {what}.</source>
        <translation>Se chevauche avec&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation>Le laisser où il était</translation>
    </message>
    <message>
        <source>Pause, {days}: {why}.</source>
        <translation>Pause du {days}&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Pause, {days}.</source>
        <translation>Pause du {days}.</translation>
    </message>
    <message>
        <source>The Delete key takes a proposed block away.</source>
        <translation>La touche Suppr retire un créneau proposé.</translation>
    </message>
    <message>
        <source>Nothing is in the way of these blocks.</source>
        <translation>Rien ne gêne ces créneaux.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>With the calendar program of this computer</source>
        <translation>Avec le logiciel d’agenda de cet ordinateur</translation>
    </message>
    <message>
        <source>How the file gets into your calendar</source>
        <translation>Comment mettre le fichier dans votre agenda</translation>
    </message>
    <message>
        <source>Import the file into a calendar of its own, so that you can replace it later.</source>
        <translation>Importez le fichier dans un agenda à part, pour pouvoir le remplacer plus tard.</translation>
    </message>
    <message>
        <source>{summary} {how}</source>
        <translation>{summary} {how}</translation>
    </message>
    <message>
        <source>Your week is planned</source>
        <translation>Votre semaine est prête</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ExportStep</name>
    <message>
        <source>Finish without exporting</source>
        <translation>Terminer sans exporter</translation>
    </message>
    <message>
        <source>Export and finish</source>
        <translation>Exporter et terminer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Where to keep the calendar file</source>
        <translation>Où garder le fichier d’agenda</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Fichier d’agenda (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for your calendar</source>
        <translation>
            <numerusform>%n changement pour votre agenda</numerusform>
            <numerusform>%n changements pour votre agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>One click, and your calendar file holds the week as you have planned it.</source>
        <translation>Un clic, et votre fichier d’agenda contient la semaine telle que vous l’avez prévue.</translation>
    </message>
    <message>
        <source>Your calendar file has everything</source>
        <translation>Votre fichier d’agenda est à jour</translation>
    </message>
    <message>
        <source>Nothing has changed since the last export.</source>
        <translation>Rien n’a changé depuis le dernier export.</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Rien à exporter pour l’instant</translation>
    </message>
    <message>
        <source>There will be something as soon as a block is planned.</source>
        <translation>Il y aura quelque chose dès qu’un créneau sera prévu.</translation>
    </message>
    <message>
        <source>You choose the place once; from then on the file is written there.</source>
        <translation>Vous choisissez l’endroit une fois&#x202f;; le fichier y est ensuite toujours écrit.</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre endroit</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Choisir l’endroit</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>Put the review on the calendar: {day}, {time}</source>
        <translation>Mettre le bilan dans l’agenda&#x202f;: {day}, {time}</translation>
    </message>
    <message>
        <source>That folder is read-only. Choose another.</source>
        <translation>Ce dossier est en lecture seule. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}, {hours}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {people}</source>
        <translation>{what}, {people}</translation>
    </message>
</context>
<context>
    <name>FactsStep</name>
    <message>
        <source>The week of {days} so far, just the facts.</source>
        <translation>La semaine du {days} jusqu’ici, rien que les faits.</translation>
    </message>
    <message>
        <source>The week of {days}, just the facts.</source>
        <translation>La semaine du {days}, rien que les faits.</translation>
    </message>
    <message>
        <source>Ten minutes, once a week</source>
        <translation>Dix minutes, une fois par semaine</translation>
    </message>
    <message>
        <source>Next time this page shows what you kept, whom you reached and what came of it.</source>
        <translation>La prochaine fois, cette page montre ce que vous avez tenu, qui vous avez joint et ce qui en est sorti.</translation>
    </message>
    <message>
        <source>{kept} of {total}</source>
        <translation>{kept} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>block(s) kept</source>
        <translation>
            <numerusform>créneau tenu</numerusform>
            <numerusform>créneaux tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people contacted</source>
        <translation>
            <numerusform>personne contactée</numerusform>
            <numerusform>personnes contactées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conversation(s)</source>
        <translation>
            <numerusform>échange</numerusform>
            <numerusform>échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meeting(s) booked</source>
        <translation>
            <numerusform>rendez-vous pris</numerusform>
            <numerusform>rendez-vous pris</numerusform>
        </translation>
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
        <source>{moment}, {what}: how did it go?</source>
        <translation>{moment}, {what}&#x202f;: comment cela s’est-il passé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>No time</source>
        <translation>Pas le temps</translation>
    </message>
    <message>
        <source>Urgent job</source>
        <translation>Un chantier urgent</translation>
    </message>
    <message>
        <source>Did not feel like it</source>
        <translation>Pas envie</translation>
    </message>
    <message>
        <source>List too long</source>
        <translation>Liste trop longue</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>A short block counts too: a quarter of an hour on a full day.</source>
        <translation>Un créneau court compte aussi&#x202f;: un quart d’heure un jour chargé.</translation>
    </message>
    <message>
        <source>An early block is over before the telephone begins to ring. You can move it on the next page.</source>
        <translation>Un créneau matinal est fini avant que le téléphone ne se mette à sonner. Vous pouvez le déplacer à la page suivante.</translation>
    </message>
    <message>
        <source>That happens to everyone. Begin with the easiest call of the list; the next one is easier.</source>
        <translation>Cela arrive à tout le monde. Commencez par l’appel le plus facile de la liste&#x202f;; le suivant ira mieux.</translation>
    </message>
    <message>
        <source>Nobody has to be called this week. Take some people out of the blocks in a moment.</source>
        <translation>Personne ne doit absolument être appelé cette semaine. Retirez quelques personnes des créneaux dans un instant.</translation>
    </message>
    <message>
        <source>Plan a pause beforehand, and nothing counts as missed.</source>
        <translation>Prévoyez une pause à l’avance, et rien ne compte comme manqué.</translation>
    </message>
    <message>
        <source>Good. The hours you have chosen suit you.</source>
        <translation>Bien. Les heures que vous avez choisies vous conviennent.</translation>
    </message>
</context>
<context>
    <name>ObstaclesStep</name>
    <message>
        <source>What got in the way?</source>
        <translation>Qu’est-ce qui a gêné&#x202f;?</translation>
    </message>
    <message>
        <source>Choose one or more, or go on. Nobody keeps a score.</source>
        <translation>Choisissez une ou plusieurs réponses, ou continuez. Personne ne compte les points.</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>Who goes in which block?</source>
        <translation>Qui va dans quel créneau&#x202f;?</translation>
    </message>
    <message>
        <source>Looks good</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Already filled for you: agreed days first, then whoever is due, then new people.</source>
        <translation>Déjà rempli pour vous&#x202f;: d’abord les jours convenus, puis les relances dues, puis les nouveaux.</translation>
    </message>
    <message>
        <source>Drag anyone, or press {keys}; 0 takes out.</source>
        <translation>Faites glisser quelqu’un, ou appuyez sur {keys}&#x202f;; 0 retire.</translation>
    </message>
    <message>
        <source>{filled} {move}</source>
        <translation>{filled} {move}</translation>
    </message>
    <message>
        <source>Nobody to place yet</source>
        <translation>Personne à placer pour l’instant</translation>
    </message>
    <message>
        <source>No block to fill</source>
        <translation>Aucun créneau à remplir</translation>
    </message>
    <message>
        <source>New people and follow-ups will be suggested here.</source>
        <translation>Les nouveaux et les relances seront proposés ici.</translation>
    </message>
    <message>
        <source>Whoever is due stays on Today. Nothing is lost.</source>
        <translation>Les relances dues restent sur Aujourd’hui. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Still without a block</source>
        <translation>Encore sans créneau</translation>
    </message>
    <message>
        <source>No hurry. They will be suggested again next week.</source>
        <translation>Rien ne presse. Ces personnes seront proposées à nouveau la semaine prochaine.</translation>
    </message>
    <message>
        <source>Without a block</source>
        <translation>Sans créneau</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{name}: {where}</source>
        <translation>{name}&#x202f;: {where}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine passée</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation>Ce qui a gêné</translation>
    </message>
    <message>
        <source>Next week’s blocks</source>
        <translation>Les créneaux à venir</translation>
    </message>
    <message>
        <source>This week’s blocks</source>
        <translation>Les créneaux</translation>
    </message>
    <message>
        <source>Who goes where</source>
        <translation>Qui va où</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Bilan de la semaine</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>Keeps the place (Esc)</source>
        <translation>Garde votre place (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>5 short steps, about %n minute(s)</source>
        <translation>
            <numerusform>5 étapes courtes, environ %n minute</numerusform>
            <numerusform>5 étapes courtes, environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of {days}, about %n minute(s) left</source>
        <translation>
            <numerusform>Semaine du {days}, encore %n minute environ</numerusform>
            <numerusform>Semaine du {days}, encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n créneau</numerusform>
            <numerusform>%n créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exported</source>
        <translation>
            <numerusform>%n changement exporté</numerusform>
            <numerusform>%n changements exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>{blocks}, {people}, {changes}.</source>
        <translation>{blocks}, {people}, {changes}.</translation>
    </message>
    <message>
        <source>{blocks}, {people}.</source>
        <translation>{blocks}, {people}.</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Your first weekly review</source>
        <translation>Votre premier bilan de la semaine</translation>
    </message>
    <message>
        <source>A pause, as planned.</source>
        <translation>Une pause, comme prévu.</translation>
    </message>
    <message>
        <source>How did your blocks go?</source>
        <translation>Comment se sont passés vos créneaux&#x202f;?</translation>
    </message>
    <message>
        <source>A quiet week. What would make the next one easier?</source>
        <translation>Une semaine calme. Qu’est-ce qui rendrait la prochaine plus facile&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>You kept {kept} of %n block(s).</source>
        <translation>
            <numerusform>Créneaux tenus&#x202f;: {kept} sur %n.</numerusform>
            <numerusform>Créneaux tenus&#x202f;: {kept} sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n échange</numerusform>
            <numerusform>%n échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You kept {kept} of %n block(s) and had {conversations}.</source>
        <translation>
            <numerusform>Créneaux tenus&#x202f;: {kept} sur %n, avec {conversations}.</numerusform>
            <numerusform>Créneaux tenus&#x202f;: {kept} sur %n, avec {conversations}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than usual</source>
        <translation>
            <numerusform>%n de plus que d’habitude</numerusform>
            <numerusform>%n de plus que d’habitude</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than usual</source>
        <translation>
            <numerusform>%n de moins que d’habitude</numerusform>
            <numerusform>%n de moins que d’habitude</numerusform>
        </translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message numerus="yes">
        <source>%n new prospect(s) on your list</source>
        <translation>
            <numerusform>%n nouveau prospect sur votre liste</numerusform>
            <numerusform>%n nouveaux prospects sur votre liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause: {why}</source>
        <translation>Pause&#x202f;: {why}</translation>
    </message>
    <message>
        <source>A planned pause</source>
        <translation>Une pause prévue</translation>
    </message>
    <message>
        <source>Meeting booked with {name}</source>
        <translation>Rendez-vous pris avec {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) booked</source>
        <translation>
            <numerusform>%n autre rendez-vous pris</numerusform>
            <numerusform>%n autres rendez-vous pris</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has become a client</source>
        <translation>Désormais client&#x202f;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more new client(s)</source>
        <translation>
            <numerusform>%n autre nouveau client</numerusform>
            <numerusform>%n autres nouveaux clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal signed by {name}</source>
        <translation>Devis signé par {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more proposal(s) signed</source>
        <translation>
            <numerusform>%n autre devis signé</numerusform>
            <numerusform>%n autres devis signés</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal sent to {name}</source>
        <translation>Devis envoyé à {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more proposal(s) sent</source>
        <translation>
            <numerusform>%n autre devis envoyé</numerusform>
            <numerusform>%n autres devis envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}, valid until {day}</source>
        <translation>{amount}, valable jusqu’au {day}</translation>
    </message>
    <message>
        <source>{time} a quarter saved</source>
        <translation>{time} gagnées par trimestre</translation>
    </message>
    <message numerus="yes">
        <source>You let %n prospect(s) go</source>
        <translation>
            <numerusform>Vous avez laissé partir %n prospect</numerusform>
            <numerusform>Vous avez laissé partir %n prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) were missed</source>
        <translation>
            <numerusform>Un créneau a été manqué</numerusform>
            <numerusform>%n créneaux ont été manqués</numerusform>
        </translation>
    </message>
    <message>
        <source>{moment}, {what}</source>
        <translation>{moment}, {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) still to come</source>
        <translation>
            <numerusform>Un créneau encore à venir</numerusform>
            <numerusform>%n créneaux encore à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}, {company}</source>
        <translation>{person}, {company}</translation>
    </message>
</context>
<context>
    <name>ReviewPeople</name>
    <message>
        <source>New, {origin}</source>
        <translation>Nouveau&#x202f;: {origin}</translation>
    </message>
    <message>
        <source>Agreed for {day}</source>
        <translation>Convenu pour {day}</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>un rendez-vous</translation>
    </message>
    <message>
        <source>{title}, all day</source>
        <translation>{title}, toute la journée</translation>
    </message>
    <message>
        <source>{title}, {time}</source>
        <translation>{title}, {time}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>WeekBoard</name>
    <message>
        <source>Blocks of the week</source>
        <translation>Créneaux de la semaine</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone, proposed</source>
        <translation>Téléphone, proposé</translation>
    </message>
    <message>
        <source>{name}, {day}, {times}. Overlaps with {what}.</source>
        <translation>{name}, {day}, {times}. Se chevauche avec&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>{name}, {day}, {times}. Moved because of {what}.</source>
        <translation>{name}, {day}, {times}. Déplacé à cause de&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>{name}, {day}, {times}.</source>
        <translation>{name}, {day}, {times}.</translation>
    </message>
</context>
</TS>
