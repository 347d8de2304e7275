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
        <source>Last 4 weeks</source>
        <translation>4 dernières semaines</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>12 dernières semaines</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
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
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n block(s) kept since {day}, shortened ones too.</source>
        <translation>
            <numerusform>Créneaux tenus depuis le {day}, écourtés compris&#x202f;: {kept} sur %n.</numerusform>
            <numerusform>Créneaux tenus depuis le {day}, écourtés compris&#x202f;: {kept} sur %n.</numerusform>
        </translation>
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
        <translation>Sauter celui-ci</translation>
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
        <source>What got in the way? You may leave it open.</source>
        <translation>Qu’est-ce qui a gêné&#x202f;? La réponse est facultative.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment cela s’est-il passé&#x202f;?</translation>
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
    <message>
        <source>What got in the way? You may leave it open.</source>
        <translation>Qu’est-ce qui a gêné&#x202f;? La réponse est facultative.</translation>
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
        <translation>Plus de créneaux à partir du {day}. Ce que vous avez tenu avant reste compté.</translation>
    </message>
    <message>
        <source>The whole series leaves your week. What you kept stays counted.</source>
        <translation>Toute la série quitte votre semaine. Ce que vous avez tenu reste compté.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Sauter celui-ci</translation>
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
        <source>What became of the blocks</source>
        <translation>Ce que sont devenus les créneaux</translation>
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
        <source>How to bring it into your calendar</source>
        <translation>Comment l’ajouter à votre agenda</translation>
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
