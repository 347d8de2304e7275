<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Ahead</name>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semaines</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>work lasts beyond {month}</source>
        <translation>le travail dure au-delà de {month}</translation>
    </message>
    <message>
        <source>work runs out about {month}, {early} at the earliest</source>
        <translation>le travail s’épuise vers {month}, au plus tôt en {early}</translation>
    </message>
    <message>
        <source>work runs out about {month}</source>
        <translation>le travail s’épuise vers {month}</translation>
    </message>
    <message>
        <source>work runs out about {month}, between {early} and {late}</source>
        <translation>le travail s’épuise vers {month}, entre {early} et {late}</translation>
    </message>
    <message>
        <source>If you keep your plan</source>
        <translation>Si vous tenez votre plan</translation>
    </message>
    <message>
        <source>With half of it</source>
        <translation>Avec la moitié</translation>
    </message>
    <message>
        <source>If you stop today</source>
        <translation>Si vous arrêtez aujourd’hui</translation>
    </message>
    <message>
        <source>{count} wk</source>
        <translation>{count} sem.</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>Work ahead, 26 weeks</source>
        <translation>Travail à venir, 26 semaines</translation>
    </message>
    <message>
        <source>An estimate, never exact</source>
        <translation>Une estimation, jamais exacte</translation>
    </message>
    <message>
        <source>Week until</source>
        <translation>Semaine jusqu’au</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Espéré</translation>
    </message>
    <message>
        <source>{middle} ({low} – {high})</source>
        <translation>{middle} ({low} – {high})</translation>
    </message>
    <message>
        <source>No work left in {month}</source>
        <translation>Plus aucun travail en {month}</translation>
    </message>
    <message>
        <source>Today: about {amount}</source>
        <translation>Aujourd’hui&#x202f;: environ {amount}</translation>
    </message>
    <message>
        <source>Until {day}, about</source>
        <translation>Jusqu’au {day}, environ</translation>
    </message>
    <message>
        <source>{plan}: {low} – {high}</source>
        <translation>{plan}&#x202f;: {low} – {high}</translation>
    </message>
    <message>
        <source>Hoped for, not signed: {amount}</source>
        <translation>Espéré, non signé&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>Hoped for, not signed: {amount} if all say yes</source>
        <translation>Espéré, non signé&#x202f;: {amount} si tous disent oui</translation>
    </message>
    <message>
        <source>Hoped for, not signed: up to {amount} if all say yes</source>
        <translation>Espéré, non signé&#x202f;: jusqu’à {amount} si tous disent oui</translation>
    </message>
    <message>
        <source>About {amount} of signed work today. If you keep your plan, {keep}; if you stop, {stop}.</source>
        <translation>Environ {amount} de travail signé aujourd’hui. Si vous tenez votre plan, {keep}&#x202f;; si vous arrêtez, {stop}.</translation>
    </message>
    <message>
        <source>Usual values, no own cases yet</source>
        <translation>Valeurs usuelles, aucun cas à vous</translation>
    </message>
    <message numerus="yes">
        <source>%n of your own cases, the rest are usual values</source>
        <translation>
            <numerusform>%n cas à vous, le reste en valeurs usuelles</numerusform>
            <numerusform>%n cas à vous, le reste en valeurs usuelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The forecast needs three signed proposals with their hours: %n more.</source>
        <translation>
            <numerusform>La prévision demande trois devis signés avec leurs heures&#x202f;: encore %n.</numerusform>
            <numerusform>La prévision demande trois devis signés avec leurs heures&#x202f;: encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add signed work</source>
        <translation>Ajouter du travail signé</translation>
    </message>
    <message>
        <source>Not enough signed work yet</source>
        <translation>Pas encore assez de travail signé</translation>
    </message>
</context>
<context>
    <name>AwayQuestion</name>
    <message>
        <source>Were you away?</source>
        <translation>Étiez-vous en congé&#x202f;?</translation>
    </message>
    <message>
        <source>Week of {day}: no block, no contact and no client work. A week away is left out of every figure.</source>
        <translation>Semaine du {day}&#x202f;: aucun créneau, aucun contact, aucun temps chez les clients. Une semaine d’absence ne compte dans aucun chiffre.</translation>
    </message>
    <message>
        <source>In these weeks: no block, no contact and no client work. Weeks away are left out of every figure.</source>
        <translation>Pendant ces semaines&#x202f;: aucun créneau, aucun contact, aucun temps chez les clients. Les semaines d’absence ne comptent dans aucun chiffre.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>Yes, I was away</source>
        <translation>Oui, j’étais en congé</translation>
    </message>
    <message>
        <source>No, I was there</source>
        <translation>Non, j’étais là</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Clients and prospects</source>
        <translation>Clients et prospects</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Not enough time written down yet to say how it is shared.</source>
        <translation>Pas encore assez de temps noté pour dire comment il se partage.</translation>
    </message>
    <message>
        <source>Clients {length}</source>
        <translation>Clients {length}</translation>
    </message>
    <message>
        <source>Prospects {length}</source>
        <translation>Prospects {length}</translation>
    </message>
    <message>
        <source>Clients {share}</source>
        <translation>Clients {share}</translation>
    </message>
    <message>
        <source>Prospects {share}</source>
        <translation>Prospects {share}</translation>
    </message>
    <message>
        <source>Log client work</source>
        <translation>Noter du temps chez les clients</translation>
    </message>
    <message>
        <source>From your calendars</source>
        <translation>Depuis vos agendas</translation>
    </message>
    <message>
        <source>last 12 weeks</source>
        <translation>12 dernières semaines</translation>
    </message>
    <message>
        <source>Time by verdict</source>
        <translation>Temps par verdict</translation>
    </message>
    <message>
        <source>Minutes that you note with a contact appear here.</source>
        <translation>Les minutes que vous notez avec un contact apparaissent ici.</translation>
    </message>
    <message>
        <source>{active} of {wanted}</source>
        <translation>{active} sur {wanted}</translation>
    </message>
    <message>
        <source>Well qualified, active</source>
        <translation>Bien qualifiés, en cours</translation>
    </message>
    <message>
        <source>Time for clients is not written down yet. With it, the share that goes to prospects shows.</source>
        <translation>Le temps chez les clients n’est pas encore noté. Avec lui, la part qui va aux prospects apparaît.</translation>
    </message>
    <message>
        <source>{share} of the last four weeks’ time went to prospects; {least} to {most} keeps both alive.</source>
        <translation>{share} du temps des quatre dernières semaines est allé aux prospects&#x202f;; de {least} à {most}, les deux vivent bien.</translation>
    </message>
    <message>
        <source>Leaning to clients</source>
        <translation>Penche vers les clients</translation>
    </message>
    <message>
        <source>Leaning to prospects</source>
        <translation>Penche vers les prospects</translation>
    </message>
    <message>
        <source>In balance</source>
        <translation>En équilibre</translation>
    </message>
    <message>
        <source>Nothing written down</source>
        <translation>Rien de noté</translation>
    </message>
    <message>
        <source>No time is written down for the last four weeks.</source>
        <translation>Aucun temps n’est noté pour les quatre dernières semaines.</translation>
    </message>
</context>
<context>
    <name>BasisDialog</name>
    <message>
        <source>What the forecast rests on</source>
        <translation>Sur quoi repose la prévision</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Environ</translation>
    </message>
    <message>
        <source>Own cases</source>
        <translation>Cas à vous</translation>
    </message>
    <message>
        <source>From first contact to signed</source>
        <translation>Du premier contact à la signature</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Show signed work</source>
        <translation>Voir le travail signé</translation>
    </message>
    <message>
        <source>{cases} With few cases the rest are usual values, so take every figure as “about”.</source>
        <translation>{cases} Avec peu de cas, le reste vient de valeurs usuelles&#x202f;: lisez chaque chiffre comme «&#x202f;environ&#x202f;».</translation>
    </message>
    <message>
        <source>{plan}: {dry}.</source>
        <translation>{plan}&#x202f;: {dry}.</translation>
    </message>
    <message>
        <source>Your plan is the blocks you have booked, and your usual effort beyond them.</source>
        <translation>Votre plan, ce sont les créneaux que vous avez prévus et, au-delà, votre effort habituel.</translation>
    </message>
    <message numerus="yes">
        <source>It knows %n signed job(s) of your own.</source>
        <translation>
            <numerusform>Elle s’appuie sur %n chantier que vous avez signé.</numerusform>
            <numerusform>Elle s’appuie sur %n chantiers que vous avez signés.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a contact to a conversation</source>
        <translation>D’un contact à un échange</translation>
    </message>
    <message>
        <source>From a conversation to a meeting</source>
        <translation>D’un échange à un rendez-vous</translation>
    </message>
    <message>
        <source>From a meeting to a proposal</source>
        <translation>D’un rendez-vous à un devis</translation>
    </message>
    <message>
        <source>From a proposal to signed</source>
        <translation>D’un devis à la signature</translation>
    </message>
</context>
<context>
    <name>BlocksCard</name>
    <message>
        <source>Blocks kept, 52 weeks</source>
        <translation>Créneaux tenus, 52 semaines</translation>
    </message>
    <message>
        <source>{kept} of {total}</source>
        <translation>{kept} sur {total}</translation>
    </message>
    <message>
        <source>{count} blocks kept.</source>
        <translation>{count} créneaux tenus.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenus</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) kept</source>
        <translation>
            <numerusform>%n créneau tenu</numerusform>
            <numerusform>%n créneaux tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) missed</source>
        <translation>
            <numerusform>%n créneau manqué</numerusform>
            <numerusform>%n créneaux manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) planned</source>
        <translation>
            <numerusform>%n créneau prévu</numerusform>
            <numerusform>%n créneaux prévus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these weeks</source>
        <translation>Voir ces semaines</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) without an answer</source>
        <translation>
            <numerusform>%n créneau sans réponse</numerusform>
            <numerusform>%n créneaux sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Away</source>
        <translation>En congé</translation>
    </message>
    <message>
        <source>No block</source>
        <translation>Aucun créneau</translation>
    </message>
    <message numerus="yes">
        <source>Your longest run was %n week(s), in {first}.</source>
        <translation>
            <numerusform>Votre plus longue série&#x202f;: %n semaine ({first}).</numerusform>
            <numerusform>Votre plus longue série&#x202f;: %n semaines ({first}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your longest run was %n week(s), from {first} to {last}.</source>
        <translation>
            <numerusform>Votre plus longue série&#x202f;: %n semaine ({first} – {last}).</numerusform>
            <numerusform>Votre plus longue série&#x202f;: %n semaines ({first} – {last}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} is the day you miss most.</source>
        <translation>{weekday}&#x202f;: le jour le plus souvent manqué.</translation>
    </message>
    <message>
        <source>Your first block is on {day}.</source>
        <translation>Votre premier créneau est le {day}.</translation>
    </message>
    <message>
        <source>Show that week</source>
        <translation>Voir cette semaine</translation>
    </message>
    <message>
        <source>Blocks show here from the week on in which they stand.</source>
        <translation>Les créneaux apparaissent ici dès la semaine où ils se trouvent.</translation>
    </message>
    <message>
        <source>Plan blocks</source>
        <translation>Prévoir des créneaux</translation>
    </message>
    <message>
        <source>Two short blocks a week are enough to keep going.</source>
        <translation>Deux créneaux courts par semaine suffisent pour garder l’élan.</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>Pas encore de créneau</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Férié</translation>
    </message>
</context>
<context>
    <name>DiagnosisCard</name>
    <message>
        <source>You are away. The watch is silent until you are back.</source>
        <translation>Vous êtes en congé. La veille se tait jusqu’à votre retour.</translation>
    </message>
    <message>
        <source>Less, and on purpose, until {day}. The watch counts on in silence and asks again then.</source>
        <translation>Moins, et c’est voulu, jusqu’au {day}. La veille compte en silence et redemandera ce jour-là.</translation>
    </message>
    <message>
        <source>Steady again: effort is back at your usual {length} a week.</source>
        <translation>De nouveau régulier&#x202f;: l’effort est revenu à vos {length} par semaine.</translation>
    </message>
    <message>
        <source>Steady: about {length} a week, your usual rhythm.</source>
        <translation>Régulier&#x202f;: environ {length} par semaine, votre rythme habituel.</translation>
    </message>
    <message>
        <source>Steady: your usual rhythm.</source>
        <translation>Régulier&#x202f;: votre rythme habituel.</translation>
    </message>
    <message>
        <source>Show the weeks behind it</source>
        <translation>Voir les semaines comptées</translation>
    </message>
    <message numerus="yes">
        <source>%n counted week(s) of {needed} so far. Weeks away are not counted.</source>
        <translation>
            <numerusform>%n semaine comptée sur {needed}. Les semaines de congé ne comptent pas.</numerusform>
            <numerusform>%n semaines comptées sur {needed}. Les semaines de congé ne comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted weeks</source>
        <translation>Semaines comptées</translation>
    </message>
    <message>
        <source>Not enough data yet</source>
        <translation>Pas encore assez de données</translation>
    </message>
    <message>
        <source>Show the journal</source>
        <translation>Voir le journal</translation>
    </message>
</context>
<context>
    <name>EffortCard</name>
    <message>
        <source>Weekly effort</source>
        <translation>Effort de la semaine</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>En congé</translation>
    </message>
    <message>
        <source>This week, so far</source>
        <translation>Cette semaine, jusqu’ici</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) without an answer</source>
        <translation>
            <numerusform>%n créneau sans réponse</numerusform>
            <numerusform>%n créneaux sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} kept, usually {usual}</source>
        <translation>Tenu&#x202f;: {length}, d’habitude {usual}</translation>
    </message>
    <message>
        <source>{length} kept</source>
        <translation>Tenu&#x202f;: {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Open pipeline: {amount}</source>
        <translation>Affaires en cours&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>No finished week yet.</source>
        <translation>Aucune semaine finie.</translation>
    </message>
    <message>
        <source>The week of {day}: {length} kept.</source>
        <translation>Semaine du {day}&#x202f;: {length} de prospection.</translation>
    </message>
    <message>
        <source>The week of {day}: {length} kept, usually about {usual}.</source>
        <translation>Semaine du {day}&#x202f;: {length} de prospection, d’habitude environ {usual}.</translation>
    </message>
    <message>
        <source>The hours of the blocks that you keep show here, week by week.</source>
        <translation>Les heures des créneaux que vous tenez apparaissent ici, semaine après semaine.</translation>
    </message>
    <message>
        <source>No effort noted yet</source>
        <translation>Pas encore d’effort noté</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Below usual</source>
        <translation>Sous l’habitude</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitude</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>Affaires en cours</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>Effort fell {share} in %n week(s)</source>
        <translation>
            <numerusform>Effort en baisse de {share} en %n semaine</numerusform>
            <numerusform>Effort en baisse de {share} en %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>from {usual} to {now} a week</source>
        <translation>de {usual} à {now} par semaine</translation>
    </message>
    <message>
        <source>{share} of blocks kept</source>
        <translation>{share} des créneaux tenus</translation>
    </message>
    <message>
        <source>usually {share}</source>
        <translation>d’habitude {share}</translation>
    </message>
    <message>
        <source>Contacts: {count} a week</source>
        <translation>Contacts&#x202f;: {count} par semaine</translation>
    </message>
    <message>
        <source>New prospects: {count} a week</source>
        <translation>Nouveaux prospects&#x202f;: {count} par semaine</translation>
    </message>
    <message>
        <source>No block in the next 4 weeks</source>
        <translation>Aucun créneau sous 4 semaines</translation>
    </message>
    <message>
        <source>nothing after {day}</source>
        <translation>rien après le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) waiting</source>
        <translation>
            <numerusform>%n devis en attente</numerusform>
            <numerusform>%n devis en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually {count}; %n expired</source>
        <translation>
            <numerusform>d’habitude {count}&#x202f;; %n expiré</numerusform>
            <numerusform>d’habitude {count}&#x202f;; %n expirés</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal since {day}</source>
        <translation>Pas d’objectif depuis le {day}</translation>
    </message>
    <message>
        <source>{goal}, reached</source>
        <translation>{goal}, atteint</translation>
    </message>
    <message>
        <source>none is running</source>
        <translation>aucun n’est en cours</translation>
    </message>
    <message>
        <source>{length} for clients a week</source>
        <translation>{length} chez les clients par semaine</translation>
    </message>
    <message>
        <source>Client work rose {share}</source>
        <translation>Temps chez les clients en hausse de {share}</translation>
    </message>
    <message>
        <source>usually {count}</source>
        <translation>d’habitude {count}</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Journal of slowdowns</source>
        <translation>Journal des ralentissements</translation>
    </message>
    <message>
        <source>When effort falls, it is noted here: why, what was done, and whether it came back.</source>
        <translation>Quand l’effort baisse, c’est noté ici&#x202f;: pourquoi, ce qui a été fait, et s’il est revenu.</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>JournalEntry</name>
    <message>
        <source>A note of your own</source>
        <translation>Une note à vous</translation>
    </message>
    <message>
        <source>Note on {pattern}</source>
        <translation>Note sur «&#x202f;{pattern}&#x202f;»</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Effort came back</source>
        <translation>L’effort est revenu</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Since the week of {since}, named on {named}.</source>
        <translation>Depuis la semaine du {since}, nommé le {named}.</translation>
    </message>
    <message>
        <source>What you did: {cure}, on {day}.</source>
        <translation>Ce que vous avez fait&#x202f;: {cure}, le {day}.</translation>
    </message>
    <message>
        <source>On purpose, until {day}.</source>
        <translation>Voulu, jusqu’au {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Put off %n time(s).</source>
        <translation>
            <numerusform>Remis %n fois.</numerusform>
            <numerusform>Remis %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back at the usual on {day}.</source>
        <translation>De retour à l’habitude le {day}.</translation>
    </message>
    <message>
        <source>No longer named on {day}.</source>
        <translation>Plus nommé depuis le {day}.</translation>
    </message>
</context>
<context>
    <name>MomentumPage</name>
    <message>
        <source>Journal of slowdowns</source>
        <translation>Journal des ralentissements</translation>
    </message>
    <message>
        <source>How do you slow down?</source>
        <translation>Quelle est votre façon de ralentir&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>It’s on purpose</source>
        <translation>C’est voulu</translation>
    </message>
    <message>
        <source>Doing less for a while is fine when it is a choice. Nothing is said until that day.</source>
        <translation>En faire moins un temps va très bien quand c’est un choix. Rien ne sera dit jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu’à quand&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ask me again then</source>
        <translation>Redemander ce jour-là</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Choose a day after today, within a year.</source>
        <translation>Choisissez un jour après aujourd’hui, dans l’année.</translation>
    </message>
</context>
<context>
    <name>RhythmQuestion</name>
    <message>
        <source>Some weeks of blocks, some without, and again. If that is how you work, the weeks between are no slowdown.</source>
        <translation>Des semaines de créneaux, d’autres sans, et ainsi de suite. Si c’est votre façon de faire, les semaines creuses ne sont pas un ralentissement.</translation>
    </message>
    <message>
        <source>Is working in bursts your rhythm?</source>
        <translation>Travailler par à-coups, est-ce votre rythme&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, that is my rhythm</source>
        <translation>Oui, c’est mon rythme</translation>
    </message>
    <message>
        <source>No, it is a slowdown</source>
        <translation>Non, c’est un ralentissement</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{length} kept</source>
        <translation>Tenu&#x202f;: {length}</translation>
    </message>
    <message>
        <source>Client work</source>
        <translation>Temps chez les clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln créneau</numerusform>
            <numerusform>%Ln créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prospect(s)</source>
        <translation>
            <numerusform>%Ln nouveau prospect</numerusform>
            <numerusform>%Ln nouveaux prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln devis</numerusform>
            <numerusform>%Ln devis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of client work</source>
        <translation>
            <numerusform>%Ln temps chez les clients</numerusform>
            <numerusform>%Ln temps chez les clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed job(s)</source>
        <translation>
            <numerusform>%Ln chantier signé</numerusform>
            <numerusform>%Ln chantiers signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln objectif</numerusform>
            <numerusform>%Ln objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>let go of</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>no block</source>
        <translation>aucun créneau</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n block(s)</source>
        <translation>
            <numerusform>{kept} sur %n créneau</numerusform>
            <numerusform>{kept} sur %n créneaux</numerusform>
        </translation>
    </message>
    <message>
        <source>weighs {share}</source>
        <translation>compte pour {share}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is nothing behind this figure: that is what it says.</source>
        <translation>Rien derrière ce chiffre&#x202f;: c’est justement ce qu’il dit.</translation>
    </message>
    <message>
        <source>{rows}, the latest {count} are listed.</source>
        <translation>{rows}, les {count} derniers sont affichés.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>RowsOpener</name>
    <message>
        <source>{first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>The four weeks after {day}</source>
        <translation>Les quatre semaines après le {day}</translation>
    </message>
    <message>
        <source>A week with a holiday or a pause counts in part: together, these make {count}.</source>
        <translation>Une semaine avec un jour férié ou une pause compte en partie&#x202f;: ensemble, elles font {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s): the newer one is, the more it weighs. Together they make {length} a week.</source>
        <translation>
            <numerusform>%n semaine, qui donne {length} par semaine.</numerusform>
            <numerusform>%n semaines&#x202f;: plus une semaine est récente, plus elle compte. Ensemble, elles donnent {length} par semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your usual week</source>
        <translation>Votre semaine habituelle</translation>
    </message>
    <message>
        <source>Counted weeks</source>
        <translation>Semaines comptées</translation>
    </message>
    <message>
        <source>Your longest run</source>
        <translation>Votre plus longue série</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>Blocks, 52 weeks</source>
        <translation>Créneaux, 52 semaines</translation>
    </message>
    <message>
        <source>Signed work ahead</source>
        <translation>Travail signé à venir</translation>
    </message>
    <message>
        <source>Signed work</source>
        <translation>Travail signé</translation>
    </message>
    <message>
        <source>Time for clients, last 4 weeks</source>
        <translation>Temps chez les clients, 4 dernières semaines</translation>
    </message>
    <message>
        <source>Time for prospects, last 4 weeks</source>
        <translation>Temps pour les prospects, 4 dernières semaines</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) waiting</source>
        <translation>
            <numerusform>%n devis en attente</numerusform>
            <numerusform>%n devis en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expiré</numerusform>
            <numerusform>%n expirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals without an answer</source>
        <translation>Devis sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) and contact(s)</source>
        <translation>
            <numerusform>%n créneau ou contact</numerusform>
            <numerusform>%n créneaux et contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row in which at least half of the blocks were kept</source>
        <translation>
            <numerusform>%n semaine où au moins la moitié des créneaux ont été tenus</numerusform>
            <numerusform>%n semaines d’affilée où au moins la moitié des créneaux ont été tenus</numerusform>
        </translation>
    </message>
    <message>
        <source>{verdict}, last 12 weeks</source>
        <translation>{verdict}, 12 dernières semaines</translation>
    </message>
</context>
<context>
    <name>SelfDiagnosisDialog</name>
    <message>
        <source>How do you slow down?</source>
        <translation>Quelle est votre façon de ralentir&#x202f;?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Garder la réponse</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Which of these is closest to how it goes? No answer is wrong, and nobody else sees it.</source>
        <translation>Laquelle ressemble le plus à ce qui se passe&#x202f;? Aucune réponse n’est fausse, et personne d’autre ne la voit.</translation>
    </message>
    <message>
        <source>The figures come beside your answer.</source>
        <translation>Les chiffres viennent à côté de votre réponse.</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Ce que disent les chiffres</translation>
    </message>
    <message>
        <source>{fact}, {usual}</source>
        <translation>{fact}, {usual}</translation>
    </message>
    <message>
        <source>Not enough counted weeks yet to compare with.</source>
        <translation>Pas encore assez de semaines comptées pour comparer.</translation>
    </message>
    <message>
        <source>Nothing of the kind in the last half year: effort was at its usual level.</source>
        <translation>Rien de tel ces six derniers mois&#x202f;: l’effort était à son niveau habituel.</translation>
    </message>
    <message numerus="yes">
        <source>They agree: “{pattern}” was named in %n week(s) of the last half year.</source>
        <translation>
            <numerusform>Ils sont d’accord&#x202f;: «&#x202f;{pattern}&#x202f;» a été nommé %n semaine ces six derniers mois.</numerusform>
            <numerusform>Ils sont d’accord&#x202f;: «&#x202f;{pattern}&#x202f;» a été nommé %n semaines ces six derniers mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They name something else: “{pattern}”, in %n week(s) of the last half year.</source>
        <translation>
            <numerusform>Ils disent autre chose&#x202f;: «&#x202f;{pattern}&#x202f;», %n semaine ces six derniers mois.</numerusform>
            <numerusform>Ils disent autre chose&#x202f;: «&#x202f;{pattern}&#x202f;», %n semaines ces six derniers mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They name “{pattern}”, in %n week(s) of the last half year.</source>
        <translation>
            <numerusform>Ils disent «&#x202f;{pattern}&#x202f;», %n semaine ces six derniers mois.</numerusform>
            <numerusform>Ils disent «&#x202f;{pattern}&#x202f;», %n semaines ces six derniers mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer at the first start: {pattern}.</source>
        <translation>Votre réponse au premier démarrage&#x202f;: {pattern}.</translation>
    </message>
    <message>
        <source>Your answer on {day}: {pattern}.</source>
        <translation>Votre réponse le {day}&#x202f;: {pattern}.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>I prospect when there is time, and there seldom is.</source>
        <translation>Je prospecte quand j’ai le temps, et je l’ai rarement.</translation>
    </message>
    <message>
        <source>Enough proposals are out, so I wait for the answers.</source>
        <translation>Assez de devis sont partis, alors j’attends les réponses.</translation>
    </message>
    <message>
        <source>There is plenty of work, and nothing pushes me.</source>
        <translation>Le travail ne manque pas, et rien ne me pousse.</translation>
    </message>
    <message>
        <source>None of these, or a bit of each.</source>
        <translation>Aucune, ou un peu de chaque.</translation>
    </message>
</context>
<context>
    <name>SlowdownNotice</name>
    <message>
        <source>It’s on purpose</source>
        <translation>C’est voulu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Show that week</source>
        <translation>Voir cette semaine</translation>
    </message>
    <message>
        <source>Blocks are on the calendar again, the first one on {day}. Keep it, and effort comes back.</source>
        <translation>Des créneaux sont de nouveau à l’agenda, le premier le {day}. Tenez-le, et l’élan revient.</translation>
    </message>
    <message>
        <source>You wanted to be asked again: is it still on purpose?</source>
        <translation>Vous vouliez qu’on vous redemande&#x202f;: est-ce toujours voulu&#x202f;?</translation>
    </message>
    <message>
        <source>Done on {day}: {cure}. It takes some weeks to show.</source>
        <translation>Fait le {day}&#x202f;: {cure}. Il faut quelques semaines pour que cela se voie.</translation>
    </message>
    <message>
        <source>Show the journal</source>
        <translation>Voir le journal</translation>
    </message>
</context>
<context>
    <name>UnmarkedBand</name>
    <message>
        <source>Mark in the Week</source>
        <translation>Marquer dans la semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of last week have no answer yet.</source>
        <translation>
            <numerusform>%n créneau de la semaine dernière est encore sans réponse.</numerusform>
            <numerusform>%n créneaux de la semaine dernière sont encore sans réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until they do, they count as missed.</source>
        <translation>
            <numerusform>D’ici là, il compte comme manqué.</numerusform>
            <numerusform>D’ici là, ils comptent comme manqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That week is read once they have one, or from Wednesday on.</source>
        <translation>
            <numerusform>Cette semaine-là sera lue dès que sa réponse sera notée, ou à partir de mercredi.</numerusform>
            <numerusform>Cette semaine-là sera lue dès que leurs réponses seront notées, ou à partir de mercredi.</numerusform>
        </translation>
    </message>
</context>
</TS>
