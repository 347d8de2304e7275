<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CelebrationDialog</name>
    <message>
        <source>Choose a day for it</source>
        <translation>Choisir un jour</translation>
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
    <name>GoalCard</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
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
        <source>More for this goal: {name}</source>
        <translation>Plus d’actions pour cet objectif&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Two more weeks</source>
        <translation>Deux semaines de plus</translation>
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
        <source>You promised: “{consequence}”. Did you do it?</source>
        <translation>Vous aviez promis&#x202f;: «&#x202f;{consequence}&#x202f;». Est-ce fait&#x202f;?</translation>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Once more?</source>
        <translation>Encore une fois&#x202f;?</translation>
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
        <source>Set a goal</source>
        <translation>Fixer un objectif</translation>
    </message>
    <message>
        <source>What would make this quarter worth it?</source>
        <translation>Qu’est-ce qui donnerait du prix à ce trimestre&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a goal and a treat for reaching it.</source>
        <translation>Choisissez un objectif, et un plaisir pour fêter cela.</translation>
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
    <name>Shelf</name>
    <message>
        <source>Rewards you gave yourself</source>
        <translation>Les récompenses que vous vous êtes offertes</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En voir moins</translation>
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
</TS>
