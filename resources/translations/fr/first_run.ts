<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FirstRun</name>
    <message>
        <source>Which of these sounds like you?</source>
        <translation>Dans quelle situation vous reconnaissez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>They are all normal. Your answer only changes what Assidu proposes.</source>
        <translation>Toutes sont normales. Votre réponse change seulement ce qu’Assidu vous propose.</translation>
    </message>
    <message>
        <source>When will you prospect?</source>
        <translation>Quand allez-vous prospecter&#x202f;?</translation>
    </message>
    <message>
        <source>Pick the times that are usually yours. You can move any block later.</source>
        <translation>Choisissez les moments qui sont d’habitude à vous. Chaque créneau pourra être déplacé.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Dans quel but&#x202f;?</translation>
    </message>
    <message>
        <source>A goal, and a reward you promise yourself. Something to look forward to.</source>
        <translation>Un objectif, et une récompense que vous vous promettez. Une chose dont se réjouir.</translation>
    </message>
    <message>
        <source>A goal of your own. Something to look forward to.</source>
        <translation>Un objectif à vous. De quoi se réjouir.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Use what is proposed, and choose later</source>
        <translation>Garder ce qui est proposé et choisir plus tard</translation>
    </message>
    <message>
        <source>Open my week</source>
        <translation>Ouvrir ma semaine</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>GoalStep</name>
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
    <name>PatternStep</name>
    <message>
        <source>No system</source>
        <translation>Pas de méthode</translation>
    </message>
    <message>
        <source>I prospect when I think of it. Then weeks go by and I have not.</source>
        <translation>Je prospecte quand j’y pense. Puis des semaines passent sans que je l’aie fait.</translation>
    </message>
    <message>
        <source>You will get: fixed blocks on your calendar, treated like client appointments.</source>
        <translation>Pour vous&#x202f;: des créneaux fixes dans l’agenda, traités comme des rendez-vous clients.</translation>
    </message>
    <message>
        <source>Waiting on the pipeline</source>
        <translation>J’attends les réponses</translation>
    </message>
    <message>
        <source>I have proposals out. I would rather wait and see what comes in.</source>
        <translation>J’ai des devis en cours. Je préfère attendre de voir ce qui revient.</translation>
    </message>
    <message>
        <source>You will get: blocks that go on while you wait, and new names to call.</source>
        <translation>Pour vous&#x202f;: des créneaux qui continuent pendant l’attente, et de nouveaux noms à appeler.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Business is good. Prospecting can wait, it always has.</source>
        <translation>Les affaires vont bien. La prospection peut attendre, comme toujours.</translation>
    </message>
    <message>
        <source>You will get: a goal worth it, and a reward you choose yourself.</source>
        <translation>Pour vous&#x202f;: un objectif qui en vaut la peine, et une récompense de votre choix.</translation>
    </message>
    <message>
        <source>Not sure? Start anyway, with short blocks</source>
        <translation>Vous hésitez&#x202f;? Commencez quand même, par des créneaux courts</translation>
    </message>
    <message>
        <source>Key 0</source>
        <translation>Touche 0</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Touche {number}</translation>
    </message>
</context>
<context>
    <name>RhythmGrid</name>
    <message>
        <source>{day}, {part_of_day}, {hours}</source>
        <translation>{day}, {part_of_day}, {hours}</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Tôt</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tard</translation>
    </message>
</context>
<context>
    <name>RhythmStep</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Country of the public holidays</source>
        <translation>Pays des jours fériés</translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation>Région des jours fériés</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Aucun jour férié</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Tout le pays</translation>
    </message>
    <message>
        <source>No block yet</source>
        <translation>Pas encore de créneau</translation>
    </message>
    <message>
        <source>Choose one or two times. Two short ones are enough to begin.</source>
        <translation>Choisissez un ou deux moments. Deux créneaux courts suffisent pour commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s), {length} a week</source>
        <translation>
            <numerusform>%n créneau, {length} par semaine</numerusform>
            <numerusform>%n créneaux, {length} par semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough for about %n people.</source>
        <translation>
            <numerusform>De quoi appeler environ %n personne.</numerusform>
            <numerusform>De quoi appeler environ %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start small: two kept blocks beat five missed ones.</source>
        <translation>Commencez petit&#x202f;: deux créneaux tenus valent mieux que cinq manqués.</translation>
    </message>
    <message>
        <source>{enough} {advice}</source>
        <translation>{enough} {advice}</translation>
    </message>
    <message>
        <source>Ready for more</source>
        <translation>Prêt pour plus long</translation>
    </message>
    <message>
        <source>Start with less</source>
        <translation>Commencer par moins</translation>
    </message>
    <message>
        <source>Full blocks</source>
        <translation>Créneaux entiers</translation>
    </message>
    <message>
        <source>30-minute blocks</source>
        <translation>Créneaux de 30&#xa0;minutes</translation>
    </message>
    <message>
        <source>Public holidays are left out: {country}.</source>
        <translation>Les jours fériés sont laissés libres&#x202f;: {country}.</translation>
    </message>
    <message>
        <source>Blocks are planned on public holidays too.</source>
        <translation>Les créneaux ont lieu aussi les jours fériés.</translation>
    </message>
</context>
</TS>
