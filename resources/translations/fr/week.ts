<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdherenceDialog</name>
    <message>
        <source>What became of the blocks</source>
        <translation>Ce que sont devenus les créneaux</translation>
    </message>
    <message>
        <source>Kept by purpose</source>
        <translation>Créneaux tenus selon leur but</translation>
    </message>
    <message>
        <source>A block that moved within its week is counted as moved and as what became of it.</source>
        <translation>Un créneau déplacé dans sa semaine compte comme déplacé et selon ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>Par activité</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation>Ce qui a gêné</translation>
    </message>
    <message>
        <source>No blocks in these days</source>
        <translation>Aucun créneau ces jours-là</translation>
    </message>
    <message>
        <source>As soon as a block has begun, you see here how it went.</source>
        <translation>Dès qu’un créneau a commencé, vous voyez ici ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi faire</translation>
    </message>
    <message>
        <source>Kept by weekday</source>
        <translation>Tenus par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Every block of these days is paused: nothing was to be kept.</source>
        <translation>Tous les créneaux de ces jours sont en pause&#x202f;: il n’y avait rien à tenir.</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n block(s) kept from {first} to {last}, shortened ones too.</source>
        <translation>
            <numerusform>Tenus du {first} au {last}&#x202f;: {kept} sur %n, écourtés compris.</numerusform>
            <numerusform>Tenus du {first} au {last}&#x202f;: {kept} sur %n, écourtés compris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n block(s) kept since {first}, shortened ones too.</source>
        <translation>
            <numerusform>Tenus depuis le {first}&#x202f;: {kept} sur %n, écourtés compris.</numerusform>
            <numerusform>Tenus depuis le {first}&#x202f;: {kept} sur %n, écourtés compris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdherenceTable</name>
    <message>
        <source>Kept</source>
        <translation>Tenus</translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>Écourtés</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non notés</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
</context>
<context>
    <name>BlockPanel</name>
    <message>
        <source>Selected block</source>
        <translation>Créneau choisi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Leave out this date, the series goes on (S)</source>
        <translation>Sauter cette date, la série continue (S)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Back to where the series has it</source>
        <translation>Là où la série le prévoit</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Choose another day and time</source>
        <translation>Choisir un autre jour et une autre heure</translation>
    </message>
    <message>
        <source>Edit series</source>
        <translation>Modifier la série</translation>
    </message>
    <message>
        <source>Edit series (E)</source>
        <translation>Modifier la série (E)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Take it off the week (Del)</source>
        <translation>Le retirer de la semaine (Suppr)</translation>
    </message>
    <message>
        <source>More about this block</source>
        <translation>Plus sur ce créneau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n people are due</source>
        <translation>
            <numerusform>%n personne à relancer</numerusform>
            <numerusform>%n personnes à relancer</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} in {zone}</source>
        <translation>{time}, heure de {zone}</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Pas encore exporté</translation>
    </message>
    <message>
        <source>Skipped. The series goes on.</source>
        <translation>Sauté. La série continue.</translation>
    </message>
    <message>
        <source>Left out: {holiday}</source>
        <translation>Sauté&#x202f;: {holiday}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Moved from {day}, {time}</source>
        <translation>Déplacé, prévu {day}, {time}</translation>
    </message>
    <message>
        <source>It left its week and counts as missed there.</source>
        <translation>Il a quitté sa semaine et y compte comme manqué.</translation>
    </message>
    <message>
        <source>Export this block alone…</source>
        <translation>Exporter ce créneau seul…</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>Book the next four weeks</source>
        <translation>Réserver les quatre prochaines semaines</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Every usual place of the next four weeks has a block already, or there is no room for one.</source>
        <translation>Chaque place habituelle des quatre prochaines semaines a déjà un créneau, ou n’en a pas la place.</translation>
    </message>
    <message>
        <source>{length} each, where your blocks usually stand, around appointments, holidays and pauses. Click one to leave it out.</source>
        <translation>{length} chacun, à vos places habituelles, autour des rendez-vous, jours fériés et pauses. Cliquez sur un créneau pour l’écarter.</translation>
    </message>
    <message>
        <source>Where your blocks usually stand, around appointments, holidays and pauses. Click one to leave it out.</source>
        <translation>À vos places habituelles, autour des rendez-vous, jours fériés et pauses. Cliquez sur un créneau pour l’écarter.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <translation>{weekday} {day}, {time}</translation>
    </message>
    <message>
        <source>{weekday} {day}, {time} instead</source>
        <translation>{weekday} {day}, plutôt {time}</translation>
    </message>
    <message>
        <source>{words}. The usual place is taken: {day}, {time}.</source>
        <translation>{words}. La place habituelle est prise&#x202f;: {day}, {time}.</translation>
    </message>
    <message>
        <source>{purpose}, {length}</source>
        <translation>{purpose}, {length}</translation>
    </message>
    <message numerus="yes">
        <source>Book %n block(s)</source>
        <translation>
            <numerusform>Réserver %n créneau</numerusform>
            <numerusform>Réserver %n créneaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyWords</name>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Busy, from your calendar.</source>
        <translation>Occupé, d’après votre agenda.</translation>
    </message>
    <message>
        <source>Perhaps busy, from your calendar.</source>
        <translation>Peut-être occupé, d’après votre agenda.</translation>
    </message>
    <message>
        <source>{title}, {day}, {times}. {kind}</source>
        <translation>{title}, {day}, {times}. {kind}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>from {day}, {time}</source>
        <translation>à partir du {day}, {time}</translation>
    </message>
    <message>
        <source>Perhaps at the same time: {title}, {times}</source>
        <translation>Peut-être en même temps&#x202f;: {title}, {times}</translation>
    </message>
    <message>
        <source>Overlaps with {title}, {times}</source>
        <translation>En même temps que {title}, {times}</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>{place}. {who}. {attempts} of {limit} tries.</source>
        <translation>{place}. {who}. {attempts} tentatives sur {limit}.</translation>
    </message>
</context>
<context>
    <name>CallListBox</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At ten minutes a person, %n fit into this block. The others can wait.</source>
        <translation>
            <numerusform>À dix minutes par personne, il y a la place pour %n dans ce créneau. Les autres peuvent attendre.</numerusform>
            <numerusform>À dix minutes par personne, il y a la place pour %n dans ce créneau. Les autres peuvent attendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add somebody to the list (A)</source>
        <translation>Ajouter quelqu’un à la liste (A)</translation>
    </message>
    <message>
        <source>Fill it for me</source>
        <translation>Remplir pour moi</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>La liste est encore vide.</translation>
    </message>
</context>
<context>
    <name>CallListView</name>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>Plus tôt dans la liste</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>Plus tard dans la liste</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>ClashBox</name>
    <message>
        <source>Move to {time}</source>
        <translation>Déplacer à {time}</translation>
    </message>
    <message>
        <source>Move to {day}, {time}</source>
        <translation>Déplacer au {day}, {time}</translation>
    </message>
    <message>
        <source>A short one: {length} at {time}</source>
        <translation>Un court&#x202f;: {length} à {time}</translation>
    </message>
    <message>
        <source>Nothing is free for it this week.</source>
        <translation>Rien n’est libre pour lui cette semaine.</translation>
    </message>
    <message>
        <source>The day is full. A short block still counts.</source>
        <translation>La journée est pleine. Un créneau court compte aussi.</translation>
    </message>
    <message>
        <source>The day is full.</source>
        <translation>La journée est pleine.</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>encore {count}</translation>
    </message>
</context>
<context>
    <name>DaysChoice</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>EndsField</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Un jour précis</translation>
    </message>
    <message>
        <source>After a number of times</source>
        <translation>Après un nombre de fois</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>time(s)</source>
        <translation>
            <numerusform>fois</numerusform>
            <numerusform>fois</numerusform>
        </translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
</context>
<context>
    <name>HolidayField</name>
    <message>
        <source>Leave out public holidays</source>
        <translation>Sauter les jours fériés</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Tout le pays</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Busy, from your calendar</source>
        <translation>Occupé, d’après votre agenda</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Pas exporté</translation>
    </message>
    <message>
        <source>Drag a block to move only that day</source>
        <translation>Glissez un créneau pour ne déplacer que ce jour</translation>
    </message>
</context>
<context>
    <name>MarkBox</name>
    <message>
        <source>When it is done</source>
        <translation>Une fois terminé</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation>{name} (touche {key})</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>Minutes travaillées</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment cela s’est-il passé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
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
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prévu</numerusform>
            <numerusform>%n prévus</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept} of {total} kept</source>
        <translation>{kept} sur {total} tenus</translation>
    </message>
    <message>
        <source>{month}: every block is paused.</source>
        <translation>{month}&#x202f;: tous les créneaux sont en pause.</translation>
    </message>
    <message>
        <source>{month}: no block.</source>
        <translation>{month}&#x202f;: aucun créneau.</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {kept} of %n block(s) kept, {time} of work.</source>
        <translation>
            <numerusform>{month}&#x202f;: {kept} sur %n créneau tenu, {time} de travail.</numerusform>
            <numerusform>{month}&#x202f;: {kept} sur %n créneaux tenus, {time} de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>no block</source>
        <translation>aucun créneau</translation>
    </message>
    <message>
        <source>{share} of the working hours taken</source>
        <translation>{share} des heures de travail prises</translation>
    </message>
    <message>
        <source>{time} {title}: {state}, moved</source>
        <translation>{time} {title}&#x202f;: {state}, déplacé</translation>
    </message>
    <message>
        <source>{time} {title}: {state}</source>
        <translation>{time} {title}&#x202f;: {state}</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move {title}</source>
        <translation>Déplacer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only this one moves. The series stays as it is.</source>
        <translation>Seul ce créneau bouge. La série reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>This is another week</source>
        <translation>C’est une autre semaine</translation>
    </message>
    <message>
        <source>The block counts as missed in its own week, and as done once it is kept.</source>
        <translation>Le créneau compte comme manqué dans sa semaine, et comme fait dès qu’il est tenu.</translation>
    </message>
</context>
<context>
    <name>OutlookBox</name>
    <message numerus="yes">
        <source>Free in all of the next %n week(s):</source>
        <translation>
            <numerusform>Libre la semaine prochaine&#x202f;:</numerusform>
            <numerusform>Libre pendant les %n prochaines semaines&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free in {some} of the next %n week(s):</source>
        <translation>
            <numerusform>Libre {some} fois la semaine prochaine&#x202f;:</numerusform>
            <numerusform>Libre pendant {some} des %n prochaines semaines&#x202f;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>The pause must end on its first day or later.</source>
        <translation>La pause doit finir le premier jour au plus tôt.</translation>
    </message>
    <message numerus="yes">
        <source>A pause lasts %n day(s) at most.</source>
        <translation>
            <numerusform>Une pause dure au plus %n jour.</numerusform>
            <numerusform>Une pause dure au plus %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a pause on these days already: {days}.</source>
        <translation>Il y a déjà une pause ces jours-là&#x202f;: {days}.</translation>
    </message>
    <message>
        <source>for example: two weeks by the sea</source>
        <translation>par exemple&#x202f;: deux semaines à la mer</translation>
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
        <source>Holiday</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Busy season</source>
        <translation>Pleine saison</translation>
    </message>
    <message>
        <source>What for, if you like</source>
        <translation>La raison, si vous voulez</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days}, %n block(s) paused.</source>
        <translation>
            <numerusform>{days}, %n créneau en pause.</numerusform>
            <numerusform>{days}, %n créneaux en pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, no block in them.</source>
        <translation>{days}, sans aucun créneau.</translation>
    </message>
</context>
<context>
    <name>PauseList</name>
    <message>
        <source>Over, {blocks}</source>
        <translation>Terminée, {blocks}</translation>
    </message>
    <message>
        <source>On now, {blocks}</source>
        <translation>En cours, {blocks}</translation>
    </message>
    <message>
        <source>To come, {blocks}</source>
        <translation>À venir, {blocks}</translation>
    </message>
    <message>
        <source>Change the pause {days}</source>
        <translation>Modifier la pause {days}</translation>
    </message>
    <message>
        <source>Remove the pause {days}</source>
        <translation>Retirer la pause {days}</translation>
    </message>
</context>
<context>
    <name>PauseWords</name>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) paused</source>
        <translation>
            <numerusform>%n créneau en pause</numerusform>
            <numerusform>%n créneaux en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>no block</source>
        <translation>aucun créneau</translation>
    </message>
</context>
<context>
    <name>PausesDialog</name>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>The blocks of a pause count neither as kept nor as missed, your goals lose no pace, reminders are silent, and your calendar says that it is a pause.</source>
        <translation>Les créneaux d’une pause ne comptent ni comme tenus ni comme manqués, vos objectifs ne prennent pas de retard, les rappels se taisent et votre agenda dit que c’est une pause.</translation>
    </message>
    <message>
        <source>Add the pause</source>
        <translation>Ajouter la pause</translation>
    </message>
    <message>
        <source>New pause instead</source>
        <translation>Plutôt une nouvelle pause</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New pause</source>
        <translation>Nouvelle pause</translation>
    </message>
    <message>
        <source>Change this pause</source>
        <translation>Modifier cette pause</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>A name or a company</source>
        <translation>Un nom ou une entreprise</translation>
    </message>
    <message>
        <source>Nobody by that name.</source>
        <translation>Personne de ce nom.</translation>
    </message>
    <message>
        <source>Already on the list.</source>
        <translation>Déjà sur la liste.</translation>
    </message>
    <message>
        <source>Nobody else is due. Type a name.</source>
        <translation>Personne d’autre n’est à relancer. Écrivez un nom.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the week {days}</source>
        <translation>Imprimer la semaine&#x202f;: {days}</translation>
    </message>
    <message>
        <source>Week written to {path}</source>
        <translation>Semaine enregistrée&#x202f;: {path}</translation>
    </message>
    <message>
        <source>First page: the week with your blocks and what is taken. Then the call list of each block.</source>
        <translation>Première page&#x202f;: la semaine avec vos créneaux et ce qui est pris. Ensuite, la liste d’appels de chaque créneau.</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Names on the paper</source>
        <translation>Noms sur le papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>People, companies, numbers and your notes on the next step: paper to call from.</source>
        <translation>Personnes, entreprises, numéros et vos mots sur la prochaine étape&#x202f;: de quoi appeler, papier en main.</translation>
    </message>
    <message>
        <source>“N. K.” and the number, without companies and your notes.</source>
        <translation>«&#x202f;N. K.&#x202f;» et le numéro, sans les entreprises ni vos mots.</translation>
    </message>
    <message>
        <source>Only the week, with how many people each block is for.</source>
        <translation>Seulement la semaine, avec le nombre de personnes de chaque créneau.</translation>
    </message>
    <message>
        <source>week {day}</source>
        <translation>semaine {day}</translation>
    </message>
    <message>
        <source>Save the week</source>
        <translation>Enregistrer la semaine</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>What got in the way? You may leave it open.</source>
        <translation>Qu’est-ce qui a gêné&#x202f;? Vous pouvez ne pas répondre.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove {title}</source>
        <translation>Retirer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{day} is left out, and the series goes on. You can put it back at any time.</source>
        <translation>{day} est sauté et la série continue. Vous pouvez le remettre à tout moment.</translation>
    </message>
    <message>
        <source>No more blocks from {day} on. What you kept before stays counted.</source>
        <translation>Aucun créneau à partir du {day}. Ce que vous avez tenu avant reste compté.</translation>
    </message>
    <message>
        <source>The whole series leaves your week. What you kept stays counted.</source>
        <translation>Toute la série quitte votre semaine. Ce que vous avez tenu reste compté.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Only this one</source>
        <translation>Seulement celui-ci</translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation>Celui-ci et les suivants</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>SelectedBlock</name>
    <message>
        <source>Nobody is waiting for a block of this kind.</source>
        <translation>Personne n’attend un créneau de ce genre.</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Edit block series</source>
        <translation>Modifier la série de créneaux</translation>
    </message>
    <message>
        <source>New block series</source>
        <translation>Nouvelle série de créneaux</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>Ajouter la série</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>For example: calls to architects</source>
        <translation>Par exemple&#x202f;: appels aux architectes</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <translation>
            <numerusform>semaine</numerusform>
            <numerusform>semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi faire</translation>
    </message>
    <message>
        <source>If I would rather put it off, then I call just one person.</source>
        <translation>Si j’ai envie de remettre à plus tard, alors j’appelle une seule personne.</translation>
    </message>
    <message>
        <source>Own title, if you like</source>
        <translation>Titre à vous, si utile</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>If … then, if you like</source>
        <translation>Si… alors, si vous voulez</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>{length} before</source>
        <translation>{length} avant</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>Takes place once</source>
        <translation>A lieu une seule fois</translation>
    </message>
    <message>
        <source>Repeats every {days}</source>
        <translation>Revient chaque {days}</translation>
    </message>
    <message>
        <source>Repeats every {n} weeks: {days}</source>
        <translation>Revient toutes les {n} semaines&#x202f;: {days}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n times in all</source>
        <translation>
            <numerusform>%n fois en tout</numerusform>
            <numerusform>%n fois en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Every {days}, {times}.</source>
        <translation>Chaque {days}, {times}.</translation>
    </message>
    <message>
        <source>Every {n} weeks on {days}, {times}.</source>
        <translation>Toutes les {n} semaines ({days}), {times}.</translation>
    </message>
    <message>
        <source>{day} ({holiday})</source>
        <translation>{day} ({holiday})</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of the coming year fall on a holiday and are left out</source>
        <translation>
            <numerusform>%n date des douze prochains mois tombe un jour férié et est sautée</numerusform>
            <numerusform>%n dates des douze prochains mois tombent un jour férié et sont sautées</numerusform>
        </translation>
    </message>
    <message>
        <source>{counted}: {names}.</source>
        <translation>{counted}&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>No date is left.</source>
        <translation>Il ne reste aucune date.</translation>
    </message>
    <message>
        <source>Next: {day}.</source>
        <translation>Prochain&#x202f;: {day}.</translation>
    </message>
</context>
<context>
    <name>TitleButton</name>
    <message>
        <source>Go to a day (D)</source>
        <translation>Aller à un jour (D)</translation>
    </message>
</context>
<context>
    <name>WeekBands</name>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>Pause: {why}</source>
        <translation>Pause&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause until {day}</source>
        <translation>Pause jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>WeekBody</name>
    <message>
        <source>New block series</source>
        <translation>Nouvelle série de créneaux</translation>
    </message>
    <message>
        <source>Two short ones are enough to keep going.</source>
        <translation>Deux courts suffisent pour garder le rythme.</translation>
    </message>
    <message>
        <source>No blocks this week</source>
        <translation>Aucun créneau cette semaine</translation>
    </message>
</context>
<context>
    <name>WeekHeader</name>
    <message>
        <source>Export to calendar</source>
        <translation>Exporter vers l’agenda</translation>
    </message>
    <message>
        <source>All exported</source>
        <translation>Tout est exporté</translation>
    </message>
    <message>
        <source>New block series</source>
        <translation>Nouvelle série</translation>
    </message>
    <message>
        <source>New block series (N)</source>
        <translation>Nouvelle série de créneaux (N)</translation>
    </message>
    <message>
        <source>Write the calendar file (Ctrl+E)</source>
        <translation>Écrire le fichier d’agenda (Ctrl+E)</translation>
    </message>
    <message>
        <source>More about the week</source>
        <translation>Plus sur la semaine</translation>
    </message>
    <message>
        <source>Weekly review…</source>
        <translation>Bilan de la semaine…</translation>
    </message>
    <message>
        <source>Pauses…</source>
        <translation>Pauses…</translation>
    </message>
    <message>
        <source>Other calendars…</source>
        <translation>Autres agendas…</translation>
    </message>
    <message>
        <source>What goes into the calendar…</source>
        <translation>Ce qui va dans l’agenda…</translation>
    </message>
    <message>
        <source>Publish to a calendar server…</source>
        <translation>Publier vers un serveur d’agendas…</translation>
    </message>
    <message>
        <source>What became of the blocks</source>
        <translation>Ce que sont devenus les créneaux</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Retour à la semaine</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export the calendar file as…</source>
        <translation>Exporter le fichier d’agenda sous…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not exported yet</source>
        <translation>
            <numerusform>%n changement à exporter</numerusform>
            <numerusform>%n changements à exporter</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan wizard…</source>
        <translation>Assistant de plan…</translation>
    </message>
    <message>
        <source>What changed in your calendar…</source>
        <translation>Ce qui a changé dans votre agenda…</translation>
    </message>
    <message>
        <source>How to bring it into your calendar</source>
        <translation>Comment l’ajouter à votre agenda</translation>
    </message>
</context>
<context>
    <name>WeekPaper</name>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}, {hours}</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>convenu le {day}</translation>
    </message>
    <message>
        <source>{weekday} {number}</source>
        <translation>{weekday} {number}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, suite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Week {days}</source>
        <translation>Semaine&#x202f;: {days}</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>Imprimé le {day}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
</context>
<context>
    <name>WeekTitle</name>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>férié</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>{length} of work</source>
        <translation>{length} de travail</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>prévu à {time}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>prévu {day}</translation>
    </message>
    <message>
        <source>moved to {day}</source>
        <translation>déplacé {day}</translation>
    </message>
    <message>
        <source>Moved to {day}, {time}</source>
        <translation>Déplacé au {day}, {time}</translation>
    </message>
    <message>
        <source>{title}, {day}, {times}: {moved}.</source>
        <translation>{title}, {day}, {times}&#x202f;: {moved}.</translation>
    </message>
    <message>
        <source>{title}, {day}, {times}. Left out: {holiday}.</source>
        <translation>{title}, {day}, {times}. Sauté&#x202f;: {holiday}.</translation>
    </message>
    <message>
        <source>{title}, {day}, {times}. {state}.</source>
        <translation>{title}, {day}, {times}. {state}.</translation>
    </message>
    <message>
        <source>{sentence} {people}.</source>
        <translation>{sentence} {people}.</translation>
    </message>
    <message>
        <source>{sentence} {clash}.</source>
        <translation>{sentence} {clash}.</translation>
    </message>
    <message>
        <source>{sentence} Not exported yet.</source>
        <translation>{sentence} Pas encore exporté.</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>Outside your working hours, {hours}.</source>
        <translation>En dehors de vos heures de travail, {hours}.</translation>
    </message>
</context>
<context>
    <name>_Dates</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Overlaps with another block</source>
        <translation>En même temps qu’un autre créneau</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>_WeekSteps</name>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This month (T)</source>
        <translation>Ce mois-ci (T)</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This week (T)</source>
        <translation>Cette semaine (T)</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suiv.</translation>
    </message>
</context>
</TS>
