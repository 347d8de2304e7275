<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Checklist</name>
    <message>
        <source>Your first week</source>
        <translation>Votre première semaine</translation>
    </message>
    <message>
        <source>Choose your weekly rhythm</source>
        <translation>Choisir votre rythme de la semaine</translation>
    </message>
    <message>
        <source>Choose a goal and a reward</source>
        <translation>Choisir un objectif et une récompense</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <translation>Choisir un objectif</translation>
    </message>
    <message>
        <source>Add five people</source>
        <translation>Ajouter cinq personnes</translation>
    </message>
    <message>
        <source>Export your blocks to your calendar</source>
        <translation>Exporter vers votre agenda</translation>
    </message>
    <message>
        <source>Keep your first block</source>
        <translation>Tenir votre premier créneau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>DecideCard</name>
    <message>
        <source>Time to decide</source>
        <translation>Le moment de décider</translation>
    </message>
    <message>
        <source>See them all</source>
        <translation>Tous les voir</translation>
    </message>
    <message numerus="yes">
        <source>%n try(s) without a sign</source>
        <translation>
            <numerusform>%n tentative sans signe</numerusform>
            <numerusform>%n tentatives sans signe</numerusform>
        </translation>
    </message>
    <message>
        <source>the day to decide has come</source>
        <translation>le jour de décider est venu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a sign</source>
        <translation>
            <numerusform>%n jour sans signe</numerusform>
            <numerusform>%n jours sans signe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Due follow-ups</source>
        <translation>Relances à faire</translation>
    </message>
    <message>
        <source>See all in Prospects</source>
        <translation>Tout voir dans Prospects</translation>
    </message>
    <message>
        <source>{kind}, agreed on {day}</source>
        <translation>{kind}, convenu le {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Your first week starts here.</source>
        <translation>Votre première semaine commence ici.</translation>
    </message>
    <message>
        <source>No blocks this week.</source>
        <translation>Aucun créneau cette semaine.</translation>
    </message>
    <message>
        <source>The blocks of this week are paused.</source>
        <translation>Les créneaux de cette semaine sont en pause.</translation>
    </message>
    <message numerus="yes">
        <source>You have kept {kept} of %n block(s) this week.</source>
        <translation>
            <numerusform>Vous avez tenu {kept} créneau sur %n cette semaine.</numerusform>
            <numerusform>Créneaux tenus cette semaine&#x202f;: {kept} sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your block is on: {hours}.</source>
        <translation>Votre créneau est en cours&#x202f;: {hours}.</translation>
    </message>
    <message numerus="yes">
        <source>Your block is on: {hours}, %Ln people to call.</source>
        <translation>
            <numerusform>Votre créneau est en cours&#x202f;: {hours}, %Ln personne.</numerusform>
            <numerusform>Votre créneau est en cours&#x202f;: {hours}, %Ln personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause until {day}.</source>
        <translation>Pause jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Your block is over: {hours}. How did it go?</source>
        <translation>Votre créneau est terminé&#x202f;: {hours}. Qu’en est-il&#x202f;?</translation>
    </message>
    <message>
        <source>No block is left this week.</source>
        <translation>Plus aucun créneau cette semaine.</translation>
    </message>
    <message>
        <source>No blocks are planned yet.</source>
        <translation>Aucun créneau n’est encore prévu.</translation>
    </message>
    <message>
        <source>Next block: {day}, {hours}. Add five people to call.</source>
        <translation>Prochain créneau&#x202f;: {day}, {hours}. Ajoutez cinq personnes à appeler.</translation>
    </message>
    <message>
        <source>Next block: {day}, {hours}.</source>
        <translation>Prochain créneau&#x202f;: {day}, {hours}.</translation>
    </message>
    <message numerus="yes">
        <source>Next block: {day}, {hours}, %Ln people to call.</source>
        <translation>
            <numerusform>Prochain créneau&#x202f;: {day}, {hours}, %Ln personne.</numerusform>
            <numerusform>Prochain créneau&#x202f;: {day}, {hours}, %Ln personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A short block counts too.</source>
        <translation>Un créneau écourté compte aussi.</translation>
    </message>
    <message>
        <source>Five is enough for a first block. Past clients and people who once asked for a price are good places to look.</source>
        <translation>Cinq suffisent pour un premier créneau. Pensez à vos anciens clients et à ceux qui ont demandé un prix un jour.</translation>
    </message>
    <message>
        <source>{first} {starts}</source>
        <translation>{first} {starts}</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is due. %Ln new prospect(s) wait to be qualified.</source>
        <translation>
            <numerusform>Personne n’est à relancer. %Ln nouveau prospect est à qualifier.</numerusform>
            <numerusform>Personne n’est à relancer. %Ln nouveaux prospects sont à qualifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is due. A good time to add a few new names.</source>
        <translation>Personne à relancer. C’est le moment d’ajouter quelques noms.</translation>
    </message>
    <message>
        <source>Nothing is counted as missed meanwhile.</source>
        <translation>Rien n’est compté comme manqué d’ici là.</translation>
    </message>
    <message>
        <source>Nothing is counted as missed meanwhile. The next block: {day}, {time}.</source>
        <translation>Rien n’est compté comme manqué d’ici là. Le prochain créneau&#x202f;: {day}, {time}.</translation>
    </message>
    <message>
        <source>First on the list: {person}, {company}.</source>
        <translation>Au début de la liste&#x202f;: {person}, {company}.</translation>
    </message>
    <message>
        <source>First on the list: {name}.</source>
        <translation>Au début de la liste&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Two short ones are enough to keep going.</source>
        <translation>Deux créneaux courts suffisent pour garder le rythme.</translation>
    </message>
    <message>
        <source>The next one: {day}, {time}.</source>
        <translation>Le prochain&#x202f;: {day}, {time}.</translation>
    </message>
    <message numerus="yes">
        <source>The block starts in %n minute(s).</source>
        <translation>
            <numerusform>Le créneau commence dans %n minute.</numerusform>
            <numerusform>Le créneau commence dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Mark as kept</source>
        <translation>Marquer comme tenu</translation>
    </message>
    <message>
        <source>New block series</source>
        <translation>Nouvelle série de créneaux</translation>
    </message>
    <message>
        <source>Plan the week</source>
        <translation>Planifier la semaine</translation>
    </message>
    <message>
        <source>See the week</source>
        <translation>Voir la semaine</translation>
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
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
</context>
<context>
    <name>LookAgainCard</name>
    <message>
        <source>Worth a second look</source>
        <translation>À regarder de nouveau</translation>
    </message>
    <message>
        <source>A light word</source>
        <translation>Un mot léger</translation>
    </message>
    <message>
        <source>Set for {day}</source>
        <translation>Prévu le {day}</translation>
    </message>
</context>
<context>
    <name>NextGoalCard</name>
    <message>
        <source>Reached on {day}</source>
        <translation>Atteint le {day}</translation>
    </message>
    <message>
        <source>What would you like to aim at next?</source>
        <translation>Que voulez-vous viser maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Pas encore d’objectif</translation>
    </message>
    <message>
        <source>What would make this quarter worth it? Choose a goal and a treat.</source>
        <translation>Qu’est-ce qui donnerait du prix à ce trimestre&#x202f;? Choisissez un objectif et un plaisir.</translation>
    </message>
    <message>
        <source>What would make this quarter worth it?</source>
        <translation>Qu’est-ce qui donnerait du prix à ce trimestre&#x202f;?</translation>
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
    <name>NobodyDueCard</name>
    <message>
        <source>Qualify them</source>
        <translation>Qualifier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prospect(s) to qualify</source>
        <translation>
            <numerusform>%Ln nouveau prospect à qualifier</numerusform>
            <numerusform>%Ln nouveaux prospects à qualifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is due yet. Six short questions say whom to pursue and whom to leave.</source>
        <translation>Personne n’est à relancer. Six questions brèves disent qui poursuivre et qui laisser.</translation>
    </message>
    <message>
        <source>See all prospects</source>
        <translation>Voir tous les prospects</translation>
    </message>
    <message>
        <source>Nobody is due, and that is fine</source>
        <translation>Personne à relancer, et c’est très bien</translation>
    </message>
    <message>
        <source>Use the next block for new names, or for somebody you have not spoken to for a while.</source>
        <translation>Profitez du prochain créneau pour de nouveaux noms, ou pour quelqu’un à qui vous n’avez pas parlé depuis longtemps.</translation>
    </message>
    <message>
        <source>Add a prospect</source>
        <translation>Ajouter un prospect</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Type names one by one, or bring in a spreadsheet. You can qualify them later.</source>
        <translation>Saisissez les noms un par un, ou importez un tableau. Vous les qualifierez plus tard.</translation>
    </message>
    <message>
        <source>No one to call yet</source>
        <translation>Personne à appeler pour l’instant</translation>
    </message>
</context>
<context>
    <name>NowAndThen</name>
    <message>
        <source>Seven habits to look at</source>
        <translation>Sept habitudes à regarder</translation>
    </message>
    <message>
        <source>Once a month, two minutes</source>
        <translation>Une fois par mois, deux minutes</translation>
    </message>
    <message>
        <source>What makes you hold on?</source>
        <translation>Qu’est-ce qui vous retient&#x202f;?</translation>
    </message>
    <message>
        <source>Six questions, once a quarter</source>
        <translation>Six questions, chaque trimestre</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>A month has passed since the last one</source>
        <translation>Un mois a passé depuis la dernière</translation>
    </message>
</context>
<context>
    <name>NowAndThenCard</name>
    <message>
        <source>Now and then</source>
        <translation>De temps en temps</translation>
    </message>
</context>
<context>
    <name>PastBlocksCard</name>
    <message>
        <source>What became of these blocks?</source>
        <translation>Que sont devenus ces créneaux&#x202f;?</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}, {hours}</translation>
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
</context>
<context>
    <name>ProposalsCard</name>
    <message>
        <source>Proposals about to expire</source>
        <translation>Devis bientôt expirés</translation>
    </message>
    <message>
        <source>Open Proposals</source>
        <translation>Voir les devis</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Renégocier</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Classer sans suite</translation>
    </message>
    <message>
        <source>The {name} proposal has expired.</source>
        <translation>Le devis {name} a expiré.</translation>
    </message>
    <message>
        <source>Your schedule is free again.</source>
        <translation>Votre planning est de nouveau libre.</translation>
    </message>
    <message>
        <source>Expired proposals</source>
        <translation>Devis expirés</translation>
    </message>
    <message>
        <source>Proposals expired or about to expire</source>
        <translation>Devis expirés ou bientôt expirés</translation>
    </message>
    <message>
        <source>Enter opens it, Ctrl+Enter calls</source>
        <translation>Entrée l’ouvre, Ctrl+Entrée appelle</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Your review is at step {step}.</source>
        <translation>Votre bilan en est à l’étape {step}.</translation>
    </message>
    <message>
        <source>It goes on there.</source>
        <translation>Il reprend là.</translation>
    </message>
    <message>
        <source>Your weekly review: ten minutes</source>
        <translation>Votre bilan de la semaine&#x202f;: dix minutes</translation>
    </message>
    <message>
        <source>How it went, this week’s blocks, who goes where.</source>
        <translation>Ce qui s’est passé, les créneaux, qui va où.</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
</context>
<context>
    <name>RunningGoalCard</name>
    <message>
        <source>Goal, by {day}</source>
        <translation>Objectif pour le {day}</translation>
    </message>
    <message>
        <source>Goal: {name}</source>
        <translation>Objectif&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>See what helps</source>
        <translation>Voir ce qui aide</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Régulier</translation>
    </message>
    <message>
        <source>Steady again: effort is back at your usual rhythm.</source>
        <translation>De nouveau régulier&#x202f;: l’effort est revenu à votre rythme.</translation>
    </message>
    <message>
        <source>About {length} a week, your usual rhythm.</source>
        <translation>Environ {length} par semaine, votre rythme habituel.</translation>
    </message>
    <message>
        <source>Effort is at its usual level.</source>
        <translation>L’effort est à son niveau habituel.</translation>
    </message>
    <message>
        <source>See Momentum</source>
        <translation>Voir l’élan</translation>
    </message>
    <message>
        <source>Were you away?</source>
        <translation>Étiez-vous en congé&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was logged in the week of {day}. A week away is left out of every figure.</source>
        <translation>Rien n’a été noté la semaine du {day}. Une semaine d’absence ne compte dans aucun chiffre.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was logged in %n week(s), from {day} on. Weeks away are left out of every figure.</source>
        <translation>
            <numerusform>Rien n’a été noté pendant %n semaine, à partir du {day}. Une semaine d’absence ne compte dans aucun chiffre.</numerusform>
            <numerusform>Rien n’a été noté pendant %n semaines, à partir du {day}. Les semaines d’absence ne comptent dans aucun chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I was away</source>
        <translation>Oui, j’étais en congé</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Is working in bursts your rhythm?</source>
        <translation>Travailler par à-coups, est-ce votre rythme&#x202f;?</translation>
    </message>
    <message>
        <source>Some weeks of blocks, some without, and again.</source>
        <translation>Des semaines de créneaux, d’autres sans, et ainsi de suite.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Slowdown watch</source>
        <translation>Veille du rythme</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>il y a %n semaine</numerusform>
            <numerusform>il y a %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>This week, so far</source>
        <translation>Cette semaine, jusqu’ici</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>En congé</translation>
    </message>
    <message>
        <source>{length} kept</source>
        <translation>{length} tenu</translation>
    </message>
</context>
</TS>
