<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CelebrationDialog</name>
    <message>
        <source>Put it on my calendar</source>
        <translation>Le mettre dans mon agenda</translation>
    </message>
    <message>
        <source>Set the next goal</source>
        <translation>Fixer le prochain objectif</translation>
    </message>
    <message>
        <source>Later, remind me on Monday</source>
        <translation>Plus tard, me le rappeler lundi</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Garder ce jour</translation>
    </message>
    <message>
        <source>{title}: it is yours.</source>
        <translation>{title}&#x202f;: c’est à vous.</translation>
    </message>
    <message>
        <source>{aim}: done.</source>
        <translation>{aim}&#x202f;: c’est fait.</translation>
    </message>
    <message>
        <source>It waits for you on {day}.</source>
        <translation>Rendez-vous le {day}.</translation>
    </message>
    <message>
        <source>The day for your reward</source>
        <translation>Le jour de votre récompense</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message numerus="yes">
        <source>Goal reached, %n day(s) early</source>
        <translation>
            <numerusform>Objectif atteint, %n jour en avance</numerusform>
            <numerusform>Objectif atteint, %n jours en avance</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>{done} You promised yourself this one. Enjoy it.</source>
        <translation>{done} Vous vous l’étiez promis. Profitez‑en.</translation>
    </message>
    <message>
        <source>{done} That is worth a pause.</source>
        <translation>{done} Cela mérite une pause.</translation>
    </message>
</context>
<context>
    <name>ConsequenceAnswer</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
</context>
<context>
    <name>EnjoyedDialog</name>
    <message>
        <source>Photo and day</source>
        <translation>Photo et date</translation>
    </message>
    <message>
        <source>Reached on {day}</source>
        <translation>Atteint le {day}</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Enjoyed on</source>
        <translation>Savourée le</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Add a stop on the way…</source>
        <translation>Ajouter une étape…</translation>
    </message>
    <message>
        <source>Let this goal go</source>
        <translation>Laisser partir cet objectif</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>The date has passed</source>
        <translation>La date est passée</translation>
    </message>
    <message>
        <source>{treat}: it is yours.</source>
        <translation>{treat}&#x202f;: c’est à vous.</translation>
    </message>
    <message>
        <source>I enjoyed it</source>
        <translation>J’en ai profité</translation>
    </message>
    <message>
        <source>More for this goal: {name}</source>
        <translation>Plus d’actions pour cet objectif&#x202f;: {name}</translation>
    </message>
    <message>
        <source>A reward makes it worth the effort.</source>
        <translation>Une récompense donne du prix à l’effort.</translation>
    </message>
    <message>
        <source>Add a reward</source>
        <translation>Ajouter une récompense</translation>
    </message>
    <message>
        <source>Nothing happens yet if it is missed.</source>
        <translation>Rien n’est prévu si c’est manqué.</translation>
    </message>
    <message>
        <source>Add a consequence</source>
        <translation>Ajouter une conséquence</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>Edit this goal</source>
        <translation>Modifier cet objectif</translation>
    </message>
    <message>
        <source>A new goal</source>
        <translation>Un nouvel objectif</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Set this goal</source>
        <translation>Fixer cet objectif</translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation>Ce jour est passé. Choisissez-en un plus tardif.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Until {day}, for example</source>
        <translation>D’ici au {day}, par exemple</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>At your pace</source>
        <translation>À votre rythme</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Un peu plus</translation>
    </message>
    <message>
        <source>The effort behind it</source>
        <translation>L’effort qui y mène</translation>
    </message>
    <message>
        <source>For a change</source>
        <translation>Pour changer</translation>
    </message>
    <message>
        <source>Once more?</source>
        <translation>Encore une fois&#x202f;?</translation>
    </message>
    <message>
        <source>Days until {day} counted for “{title}” already.</source>
        <translation>Les jours jusqu’au {day} ont déjà compté pour «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Pour le {day}</translation>
    </message>
    <message>
        <source>Your reward</source>
        <translation>Votre récompense</translation>
    </message>
</context>
<context>
    <name>GoalFacts</name>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>If missed</source>
        <translation>Si c’est manqué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{amount}, set aside</source>
        <translation>{amount}, mis de côté</translation>
    </message>
    <message>
        <source>I set it aside</source>
        <translation>C’est mis de côté</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>The next goal</source>
        <translation>Le prochain objectif</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>New goal</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>New goal (N)</source>
        <translation>Nouvel objectif (N)</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Ask again on Monday</source>
        <translation>Reposer la question lundi</translation>
    </message>
    <message>
        <source>Set the next goal</source>
        <translation>Fixer le prochain objectif</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Fixer un objectif</translation>
    </message>
</context>
<context>
    <name>MilestoneTrack</name>
    <message>
        <source>Stops on the way</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>{stop}: passed.</source>
        <translation>{stop}&#x202f;: franchie.</translation>
    </message>
    <message>
        <source>{stop}: ahead.</source>
        <translation>{stop}&#x202f;: à venir.</translation>
    </message>
    <message>
        <source>{stop}, {reward}: passed.</source>
        <translation>{stop}, {reward}&#x202f;: franchie.</translation>
    </message>
    <message>
        <source>{stop}, {reward}: ahead.</source>
        <translation>{stop}, {reward}&#x202f;: à venir.</translation>
    </message>
</context>
<context>
    <name>MissedQuestion</name>
    <message>
        <source>Two more weeks</source>
        <translation>Deux semaines de plus</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Le laisser partir</translation>
    </message>
    <message>
        <source>Answer in the Week</source>
        <translation>Répondre dans la Semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of this time have no answer yet.</source>
        <translation>
            <numerusform>%n créneau de cette période n’a pas encore de réponse.</numerusform>
            <numerusform>%n créneaux de cette période n’ont pas encore de réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>For this case you had written: “{words}”</source>
        <translation>Pour ce cas, vous aviez écrit&#x202f;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>What you had written for this case:</source>
        <translation>Ce que vous aviez écrit pour ce cas&#x202f;:</translation>
    </message>
</context>
<context>
    <name>PaceLine</name>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Done: {done} of {target}. An even pace would be at {expected} today: {pace}.</source>
        <translation>Fait&#x202f;: {done} sur {target}. À un rythme régulier, vous en seriez à {expected} aujourd’hui&#x202f;: {pace}.</translation>
    </message>
    <message>
        <source>Done: {done} of {target}. {pace}.</source>
        <translation>Fait&#x202f;: {done} sur {target}. {pace}.</translation>
    </message>
</context>
<context>
    <name>PaceTable</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Rythme régulier</translation>
    </message>
</context>
<context>
    <name>RewardsDialog</name>
    <message>
        <source>Rewards you gave yourself</source>
        <translation>Les récompenses que vous vous êtes offertes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>It begins at 0 and rises with each kept block.</source>
        <translation>Il commence à 0 et monte à chaque créneau tenu.</translation>
    </message>
    <message>
        <source>Your rhythm</source>
        <translation>Votre rythme</translation>
    </message>
    <message>
        <source>Your rhythm was at {score}. The next block takes it up again.</source>
        <translation>Votre rythme était à {score}. Le prochain créneau le relance.</translation>
    </message>
    <message>
        <source>Your rhythm is at {score}.</source>
        <translation>Votre rythme est à {score}.</translation>
    </message>
    <message numerus="yes">
        <source>Your rhythm is at {score}, %n week(s) in a row.</source>
        <translation>
            <numerusform>Votre rythme est à {score}, avec %n semaine tenue.</numerusform>
            <numerusform>Votre rythme est à {score}, %n semaines d’affilée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every planned block counts, recent ones more. A week counts when {share} of its blocks were kept. Pauses and holidays change nothing.</source>
        <translation>Chaque créneau prévu compte, les plus récents davantage. Une semaine compte quand {share} de ses créneaux ont été tenus. Pauses et jours fériés n’y changent rien.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Rewards you gave yourself</source>
        <translation>Les récompenses que vous vous êtes offertes</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
</context>
<context>
    <name>ShelfItem</name>
    <message>
        <source>I enjoyed it</source>
        <translation>J’en ai profité</translation>
    </message>
    <message>
        <source>{title}: photo and day</source>
        <translation>{title}&#x202f;: photo et date</translation>
    </message>
    <message>
        <source>{title}: I enjoyed it</source>
        <translation>{title}&#x202f;: j’en ai profité</translation>
    </message>
    <message>
        <source>Photo and day</source>
        <translation>Photo et date</translation>
    </message>
    <message>
        <source>A small treat</source>
        <translation>Un petit plaisir</translation>
    </message>
    <message>
        <source>Yours on {day}</source>
        <translation>À vous le {day}</translation>
    </message>
    <message numerus="yes">
        <source>Yours for %n day(s) now</source>
        <translation>
            <numerusform>À vous depuis %n jour</numerusform>
            <numerusform>À vous depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours to enjoy</source>
        <translation>À vous d’en profiter</translation>
    </message>
</context>
<context>
    <name>WhatNext</name>
    <message>
        <source>The road is easier with a next stop in view.</source>
        <translation>La route est plus facile avec une prochaine étape en vue.</translation>
    </message>
    <message>
        <source>You reached “{title}” on {day}. The road is easier with a next stop in view.</source>
        <translation>Vous avez atteint «&#x202f;{title}&#x202f;» le {day}. La route est plus facile avec une prochaine étape en vue.</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Et ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a goal and a treat for reaching it.</source>
        <translation>Choisissez un objectif, et un plaisir pour fêter cela.</translation>
    </message>
    <message>
        <source>Choose a goal that pulls.</source>
        <translation>Choisissez un objectif qui donne envie.</translation>
    </message>
    <message>
        <source>What would make this quarter worth it?</source>
        <translation>Qu’est-ce qui donnerait du prix à ce trimestre&#x202f;?</translation>
    </message>
    <message>
        <source>You let go of “{title}”</source>
        <translation>Vous avez laissé partir «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>For this case you had written: “{words}”</source>
        <translation>Pour ce cas, vous aviez écrit&#x202f;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>Did you do what you had written for this case?</source>
        <translation>Avez-vous fait ce que vous aviez écrit pour ce cas&#x202f;?</translation>
    </message>
</context>
</TS>
