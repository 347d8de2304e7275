<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CapacityCard</name>
    <message>
        <source>Your time for clients</source>
        <translation>Votre temps pour les clients</translation>
    </message>
    <message>
        <source>h a week</source>
        <translation>h par semaine</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Words and categories by which appointments count.</source>
        <translation>Les mots et catégories par lesquels les rendez-vous comptent.</translation>
    </message>
    <message>
        <source>Client work</source>
        <translation>Temps chez les clients</translation>
    </message>
    <message>
        <source>The hours that fit into a usual week.</source>
        <translation>Les heures qui tiennent dans une semaine ordinaire.</translation>
    </message>
    <message>
        <source>An hour is sold for</source>
        <translation>Prix de vente d’une heure</translation>
    </message>
    <message>
        <source>Empty for the usual value.</source>
        <translation>Vide pour la valeur habituelle.</translation>
    </message>
    <message>
        <source>Client work from your calendars</source>
        <translation>Temps chez les clients depuis vos agendas</translation>
    </message>
    <message>
        <source>Write an amount, for example 60.</source>
        <translation>Écrivez un montant, par exemple 60.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Rule of Assidu</source>
        <translation>Règle d’Assidu</translation>
    </message>
    <message>
        <source>Our assumption</source>
        <translation>Notre hypothèse</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more try(s)</source>
        <translation>
            <numerusform>%n tentative de plus</numerusform>
            <numerusform>%n tentatives de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red flag(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signaux</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} or less</source>
        <translation>{value} ou moins</translation>
    </message>
    <message>
        <source>{value} a day</source>
        <translation>{value} par jour</translation>
    </message>
    <message>
        <source>{list} days</source>
        <translation>{list} jours</translation>
    </message>
    <message>
        <source>{klass}: {tries}</source>
        <translation>{klass}&#x202f;: {tries}</translation>
    </message>
    <message>
        <source>Persistent or pest?</source>
        <translation>Persévérant ou pesant&#x202f;?</translation>
    </message>
    <message>
        <source>“A little much” from</source>
        <translation>«&#x202f;Un peu insistant&#x202f;» à partir de</translation>
    </message>
    <message>
        <source>The part of the tries that is used, and what stands below, added up.</source>
        <translation>La part des tentatives utilisées et ce qui suit, additionnées.</translation>
    </message>
    <message>
        <source>“Too much” from</source>
        <translation>«&#x202f;Trop insistant&#x202f;» à partir de</translation>
    </message>
    <message>
        <source>The same sum.</source>
        <translation>La même somme.</translation>
    </message>
    <message>
        <source>Faster than usual</source>
        <translation>Plus vite que d’habitude</translation>
    </message>
    <message>
        <source>Added for each try more than the usual pace allows.</source>
        <translation>Ajouté pour chaque tentative de plus que le rythme habituel.</translation>
    </message>
    <message>
        <source>Faster than agreed</source>
        <translation>Plus vite que convenu</translation>
    </message>
    <message>
        <source>Added for each try more than the agreed pace allows.</source>
        <translation>Ajouté pour chaque tentative de plus que le rythme convenu.</translation>
    </message>
    <message>
        <source>Before their day</source>
        <translation>Avant leur date</translation>
    </message>
    <message>
        <source>Added for each try before the day they named.</source>
        <translation>Ajouté pour chaque tentative avant la date qu’ils ont donnée.</translation>
    </message>
    <message>
        <source>Some maybes</source>
        <translation>Quelques peut-être</translation>
    </message>
    <message>
        <source>Added once it is time to ask what stands behind the maybes.</source>
        <translation>Ajouté quand il est temps de demander ce qu’il y a derrière les peut-être.</translation>
    </message>
    <message>
        <source>Many maybes</source>
        <translation>Beaucoup de peut-être</translation>
    </message>
    <message>
        <source>Added once it is time to go for the no.</source>
        <translation>Ajouté quand il est temps d’aller chercher le non.</translation>
    </message>
    <message>
        <source>“Too quiet” from</source>
        <translation>«&#x202f;Trop discret&#x202f;» à partir de</translation>
    </message>
    <message>
        <source>A next step is overdue for so long, and nothing was tried.</source>
        <translation>Une prochaine étape est en retard d’autant, et rien n’a été tenté.</translation>
    </message>
    <message>
        <source>Looking at your own habits</source>
        <translation>Vos propres habitudes</translation>
    </message>
    <message>
        <source>Look at the seven habits</source>
        <translation>Regard sur les sept habitudes</translation>
    </message>
    <message>
        <source>The check looks at so many days, and is offered again after them.</source>
        <translation>L’examen porte sur ce nombre de jours, et il est proposé à nouveau ensuite.</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Auto-examen</translation>
    </message>
    <message>
        <source>Offered again after so long.</source>
        <translation>Proposé à nouveau après ce délai.</translation>
    </message>
    <message>
        <source>Contacts a check needs</source>
        <translation>Contacts nécessaires à un examen</translation>
    </message>
    <message>
        <source>Fewer of them say nothing about habits.</source>
        <translation>Moins de contacts ne disent rien des habitudes.</translation>
    </message>
    <message>
        <source>What makes a habit</source>
        <translation>Ce qui fait une habitude</translation>
    </message>
    <message>
        <source>One person is no habit yet.</source>
        <translation>Une seule personne n’est pas encore une habitude.</translation>
    </message>
    <message>
        <source>Trying without a scorecard</source>
        <translation>Tenter sans fiche</translation>
    </message>
    <message>
        <source>The first try is how one gets to know somebody; so many count.</source>
        <translation>La première tentative sert à faire connaissance&#x202f;; à partir d’ici, cela compte.</translation>
    </message>
    <message>
        <source>Contacts with poor fits</source>
        <translation>Contacts peu adaptés</translation>
    </message>
    <message>
        <source>So large a part of them may go to people who do not fit.</source>
        <translation>La part des contacts qui peut aller à des personnes qui ne correspondent pas.</translation>
    </message>
    <message>
        <source>A quick contact</source>
        <translation>Un contact rapide</translation>
    </message>
    <message>
        <source>A contact that took no longer than this.</source>
        <translation>Un contact qui n’a pas duré plus longtemps.</translation>
    </message>
    <message>
        <source>Many quick contacts</source>
        <translation>Beaucoup de contacts rapides</translation>
    </message>
    <message>
        <source>From so many on the check asks whether the number became the aim.</source>
        <translation>À partir de là, l’examen demande si le nombre est devenu le but.</translation>
    </message>
    <message>
        <source>Mostly quick contacts</source>
        <translation>Surtout des contacts rapides</translation>
    </message>
    <message>
        <source>And only when they are so large a part of all tries.</source>
        <translation>Et seulement s’ils forment cette part des tentatives.</translation>
    </message>
    <message>
        <source>Tries that become a conversation</source>
        <translation>Tentatives qui deviennent un échange</translation>
    </message>
    <message>
        <source>So many usually do; fewer, with many quick ones, are pointed out.</source>
        <translation>La part habituelle&#x202f;; moins, avec beaucoup de contacts rapides, vous est signalé.</translation>
    </message>
    <message>
        <source>Time that says something</source>
        <translation>Un temps parlant</translation>
    </message>
    <message>
        <source>With less time noted the check says nothing about writing and posting.</source>
        <translation>Avec moins de temps noté, l’examen ne dit rien des écrits et des publications.</translation>
    </message>
    <message>
        <source>Writing and posting</source>
        <translation>Écrits et publications</translation>
    </message>
    <message>
        <source>So large a part of the time may go into them.</source>
        <translation>La part du temps qui peut y aller.</translation>
    </message>
    <message>
        <source>Put off again and again</source>
        <translation>Reporté encore et encore</translation>
    </message>
    <message>
        <source>From so often on a next step counts as avoided.</source>
        <translation>À partir de là, une étape compte comme évitée.</translation>
    </message>
    <message>
        <source>Cold signs in a row</source>
        <translation>Signes froids à la suite</translation>
    </message>
    <message>
        <source>A try after so many contacts that speak against a deal counts as blind hope.</source>
        <translation>Une tentative après autant de contacts défavorables compte comme un espoir aveugle.</translation>
    </message>
    <message>
        <source>How far back a run is followed</source>
        <translation>Jusqu’où remonter</translation>
    </message>
    <message>
        <source>A run of contacts is followed so far before the days of the check.</source>
        <translation>Une suite de contacts est suivie aussi loin avant les jours de l’examen.</translation>
    </message>
    <message>
        <source>Time and calls</source>
        <translation>Le temps et les appels</translation>
    </message>
    <message>
        <source>A call with its preparation</source>
        <translation>Un appel avec sa préparation</translation>
    </message>
    <message>
        <source>For what your time would have been worth, until you have logged enough calls of your own.</source>
        <translation>Pour dire ce qu’aurait valu votre temps, tant que vous n’avez pas noté assez d’appels.</translation>
    </message>
    <message>
        <source>Your own average from</source>
        <translation>Votre propre moyenne à partir de</translation>
    </message>
    <message>
        <source>From so many contacts with noted minutes Assidu uses your own.</source>
        <translation>À partir de ce nombre de contacts avec leur durée, Assidu prend votre moyenne.</translation>
    </message>
    <message>
        <source>Much time with somebody to let go</source>
        <translation>Beaucoup de temps avec quelqu’un à laisser partir</translation>
    </message>
    <message>
        <source>From so much on the list of prospects shows it in amber.</source>
        <translation>À partir de là, la liste des prospects le montre en ambre.</translation>
    </message>
    <message>
        <source>A new block</source>
        <translation>Un nouveau créneau</translation>
    </message>
    <message>
        <source>Long enough for ten calls, short enough to be kept; you can change it here in the settings.</source>
        <translation>Assez long pour dix appels, assez court pour être tenu&#x202f;; vous pouvez le changer dans les réglages.</translation>
    </message>
    <message>
        <source>A short block on a full day</source>
        <translation>Un créneau court les jours pleins</translation>
    </message>
    <message>
        <source>What still fits where the whole block does not.</source>
        <translation>Ce qui tient encore là où le créneau entier ne tient pas.</translation>
    </message>
    <message>
        <source>Free slots begin every</source>
        <translation>Les plages libres commencent toutes les</translation>
    </message>
    <message>
        <source>The places that are offered for a block lie on such steps.</source>
        <translation>Les places proposées pour un créneau tombent sur ces pas.</translation>
    </message>
    <message>
        <source>The shortest block</source>
        <translation>Le créneau le plus court</translation>
    </message>
    <message>
        <source>What still counts as a block.</source>
        <translation>Ce qui compte encore comme un créneau.</translation>
    </message>
    <message>
        <source>The longest block</source>
        <translation>Le créneau le plus long</translation>
    </message>
    <message>
        <source>What still fits on a day.</source>
        <translation>Ce qui tient encore dans une journée.</translation>
    </message>
    <message>
        <source>People in an hour</source>
        <translation>Personnes en une heure</translation>
    </message>
    <message>
        <source>Ten minutes a person, for the rhythm of your first week.</source>
        <translation>Dix minutes par personne, pour le rythme de la première semaine.</translation>
    </message>
    <message>
        <source>People for a first block</source>
        <translation>Personnes pour un premier créneau</translation>
    </message>
    <message>
        <source>So many are enough to begin.</source>
        <translation>Ce nombre suffit pour commencer.</translation>
    </message>
    <message>
        <source>Goals, calendar and trash</source>
        <translation>Objectifs, agenda et corbeille</translation>
    </message>
    <message>
        <source>A goal counts as stopped after</source>
        <translation>Un objectif compte comme arrêté après</translation>
    </message>
    <message>
        <source>So long without effort, however large the margin.</source>
        <translation>Ce temps sans effort, même avec une grande avance.</translation>
    </message>
    <message>
        <source>The rhythm score forgets half in</source>
        <translation>Le score de rythme oublie la moitié en</translation>
    </message>
    <message>
        <source>With a block every day; more slowly with fewer blocks.</source>
        <translation>Avec un créneau par jour&#x202f;; plus lentement avec moins de créneaux.</translation>
    </message>
    <message>
        <source>A rhythm is young for</source>
        <translation>Un rythme est jeune pendant</translation>
    </message>
    <message>
        <source>Its score begins at 0 and rises.</source>
        <translation>Son score part de 0 et monte.</translation>
    </message>
    <message>
        <source>A week counts for the streak from</source>
        <translation>Une semaine compte parmi les semaines d’affilée dès</translation>
    </message>
    <message>
        <source>So many of its planned blocks are kept.</source>
        <translation>Part de ses créneaux prévus qui sont tenus.</translation>
    </message>
    <message>
        <source>The streak outlasts</source>
        <translation>Les semaines d’affilée résistent à</translation>
    </message>
    <message>
        <source>So many weeks without a planned block, pauses apart.</source>
        <translation>Semaines sans créneau prévu, hors pauses.</translation>
    </message>
    <message>
        <source>A missed goal that you keep gets</source>
        <translation>Un objectif manqué que vous gardez reçoit</translation>
    </message>
    <message>
        <source>So much more time.</source>
        <translation>Ce temps en plus.</translation>
    </message>
    <message>
        <source>An unclaimed reward</source>
        <translation>Une récompense en attente</translation>
    </message>
    <message>
        <source>After so long it is mentioned.</source>
        <translation>Après ce délai, elle est rappelée.</translation>
    </message>
    <message>
        <source>The calendar file reaches ahead</source>
        <translation>Le fichier d’agenda va jusqu’à</translation>
    </message>
    <message>
        <source>For series without an end; later exports carry them on.</source>
        <translation>Pour les séries sans fin&#x202f;; les exports suivants les prolongent.</translation>
    </message>
    <message>
        <source>Your other calendars reach back</source>
        <translation>Vos autres agendas remontent à</translation>
    </message>
    <message>
        <source>Older appointments of theirs are not shown.</source>
        <translation>Leurs rendez-vous plus anciens ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Your other calendars reach ahead</source>
        <translation>Vos autres agendas vont jusqu’à</translation>
    </message>
    <message>
        <source>The year that one plans; later readings carry them on.</source>
        <translation>L’année que l’on planifie&#x202f;; les lectures suivantes les prolongent.</translation>
    </message>
    <message>
        <source>The trash keeps prospects for</source>
        <translation>La corbeille garde les prospects</translation>
    </message>
    <message>
        <source>Time enough to change your mind.</source>
        <translation>Le temps de changer d’avis.</translation>
    </message>
    <message>
        <source>Trying, and the stop</source>
        <translation>Les tentatives et le stop</translation>
    </message>
    <message>
        <source>Tries before the stop</source>
        <translation>Tentatives avant le stop</translation>
    </message>
    <message>
        <source>So many tries without a sign from them, by class; then it is time to decide.</source>
        <translation>Autant de tentatives sans signe de leur part, selon la classe&#x202f;; ensuite, il est temps de décider.</translation>
    </message>
    <message>
        <source>More tries for a big fish</source>
        <translation>Tentatives en plus pour un gros poisson</translation>
    </message>
    <message>
        <source>A big fish is worth more patience.</source>
        <translation>Un gros poisson mérite plus de patience.</translation>
    </message>
    <message>
        <source>Time without a sign</source>
        <translation>Temps sans signe</translation>
    </message>
    <message>
        <source>After so long without a sign the stop comes, however few the tries.</source>
        <translation>Après ce délai sans signe, le stop arrive, même avec peu de tentatives.</translation>
    </message>
    <message>
        <source>Time without a sign, big fish</source>
        <translation>Temps sans signe, gros poisson</translation>
    </message>
    <message>
        <source>The same for a big fish.</source>
        <translation>Le même délai pour un gros poisson.</translation>
    </message>
    <message>
        <source>Going on once more</source>
        <translation>Continuer encore une fois</translation>
    </message>
    <message>
        <source>What “once more” adds at the stop: one more chance, not a new beginning.</source>
        <translation>Ce que «&#x202f;encore une fois&#x202f;» ajoute au stop&#x202f;: une dernière chance, pas un nouveau départ.</translation>
    </message>
    <message>
        <source>Time for going on once more</source>
        <translation>Durée de cette dernière chance</translation>
    </message>
    <message>
        <source>So long the extra chance lasts.</source>
        <translation>Le temps que dure cette chance en plus.</translation>
    </message>
    <message>
        <source>Pause between two tries</source>
        <translation>Pause entre deux tentatives</translation>
    </message>
    <message>
        <source>The usual days to the next try after the first, the second and so on, where nothing is agreed.</source>
        <translation>Les jours habituels jusqu’à la tentative suivante, après la première, la deuxième, etc., quand rien n’est convenu.</translation>
    </message>
    <message>
        <source>Decisions asked of you</source>
        <translation>Décisions demandées</translation>
    </message>
    <message>
        <source>More questions at the stop than these wait until tomorrow.</source>
        <translation>Au stop, les questions au-delà de ce nombre attendent demain.</translation>
    </message>
    <message>
        <source>Maybe, silence and putting off</source>
        <translation>Peut-être, silence et reports</translation>
    </message>
    <message>
        <source>“Maybe later”: ask what stands behind it</source>
        <translation>«&#x202f;Peut-être plus tard&#x202f;»&#x202f;: demander ce qu’il y a derrière</translation>
    </message>
    <message>
        <source>From this one on Assidu offers a sentence that asks what would have to change.</source>
        <translation>À partir de là, Assidu propose une phrase pour demander ce qui devrait changer.</translation>
    </message>
    <message>
        <source>“Maybe later”: go for the no</source>
        <translation>«&#x202f;Peut-être plus tard&#x202f;»&#x202f;: aller chercher le non</translation>
    </message>
    <message>
        <source>From this one on it offers to ask for a clear yes or no.</source>
        <translation>À partir de là, Assidu propose de demander un oui ou un non.</translation>
    </message>
    <message>
        <source>A maybe without a day</source>
        <translation>Un peut-être sans date</translation>
    </message>
    <message>
        <source>The next step after “maybe later”, only where nobody names a day.</source>
        <translation>La prochaine étape après «&#x202f;peut-être plus tard&#x202f;», seulement si personne ne donne de date.</translation>
    </message>
    <message>
        <source>After “meeting booked”</source>
        <translation>Après «&#x202f;rendez-vous pris&#x202f;»</translation>
    </message>
    <message>
        <source>The day offered for the meeting until you name the right one.</source>
        <translation>La date proposée pour le rendez-vous, en attendant la bonne.</translation>
    </message>
    <message>
        <source>After “asked for proposal”</source>
        <translation>Après «&#x202f;demande un devis&#x202f;»</translation>
    </message>
    <message>
        <source>The day offered for sending it, while it is fresh.</source>
        <translation>La date proposée pour l’envoyer, tant que c’est frais.</translation>
    </message>
    <message>
        <source>Silence worth a look</source>
        <translation>Silence à regarder</translation>
    </message>
    <message>
        <source>So long without a sign from somebody who was interested is pointed out.</source>
        <translation>Un silence aussi long de quelqu’un d’intéressé vous est signalé.</translation>
    </message>
    <message>
        <source>Silence after a proposal</source>
        <translation>Silence après un devis</translation>
    </message>
    <message>
        <source>The same after a proposal was asked for.</source>
        <translation>La même chose après une demande de devis.</translation>
    </message>
    <message>
        <source>Putting off without a reason</source>
        <translation>Reporter sans raison</translation>
    </message>
    <message>
        <source>So often a next step is put off without a question; after that Assidu asks why.</source>
        <translation>Une étape peut être reportée autant de fois sans question&#x202f;; ensuite, Assidu demande pourquoi.</translation>
    </message>
    <message>
        <source>Without the decision maker</source>
        <translation>Sans décisionnaire</translation>
    </message>
    <message>
        <source>After so many contacts with somebody else Assidu suggests finding out who decides.</source>
        <translation>Après autant de contacts avec quelqu’un d’autre, Assidu propose de chercher qui décide.</translation>
    </message>
    <message>
        <source>With an empty scorecard</source>
        <translation>Avec une fiche vide</translation>
    </message>
    <message>
        <source>After so many contacts one knows enough to fill it in.</source>
        <translation>Après autant de contacts, vous en savez assez pour la remplir.</translation>
    </message>
    <message>
        <source>Signs that turn</source>
        <translation>Des signes qui changent</translation>
    </message>
    <message>
        <source>How far the signs you notice must move, from all against to all for, to count as better or worse.</source>
        <translation>De combien les signes remarqués doivent bouger, de tous contre à tous pour, avant de compter comme mieux ou moins bien.</translation>
    </message>
    <message>
        <source>Qualifying</source>
        <translation>La qualification</translation>
    </message>
    <message>
        <source>Class A from</source>
        <translation>Classe A à partir de</translation>
    </message>
    <message>
        <source>Share of the weights of your ideal client that must be met; the unknown counts half.</source>
        <translation>Part des critères de votre client idéal, selon leur poids, qui doit être remplie&#x202f;; l’inconnu compte à moitié.</translation>
    </message>
    <message>
        <source>Class B from</source>
        <translation>Classe B à partir de</translation>
    </message>
    <message>
        <source>The same for class B.</source>
        <translation>La même part pour la classe B.</translation>
    </message>
    <message>
        <source>Unknown answers allowed</source>
        <translation>Réponses inconnues admises</translation>
    </message>
    <message>
        <source>With more of them open the verdict stays “find out”.</source>
        <translation>S’il en manque davantage, le verdict reste «&#x202f;à éclaircir&#x202f;».</translation>
    </message>
    <message>
        <source>Answers that say no</source>
        <translation>Réponses négatives</translation>
    </message>
    <message>
        <source>From so many on the verdict is “let go”.</source>
        <translation>À partir de ce nombre, le verdict est «&#x202f;laisser partir&#x202f;».</translation>
    </message>
    <message>
        <source>Red flags that count</source>
        <translation>Signaux d’alerte qui comptent</translation>
    </message>
    <message>
        <source>One may be a bad day; so many speak against them.</source>
        <translation>Un seul peut être un mauvais jour&#x202f;; autant parlent contre.</translation>
    </message>
    <message>
        <source>A low gut feeling</source>
        <translation>Un ressenti faible</translation>
    </message>
    <message>
        <source>On a scale of five.</source>
        <translation>Sur une échelle de cinq.</translation>
    </message>
    <message>
        <source>Well-qualified prospects wanted</source>
        <translation>Prospects bien qualifiés souhaités</translation>
    </message>
    <message>
        <source>The number to begin with; you choose your own under “Where the time goes”.</source>
        <translation>Le nombre de départ&#x202f;; vous choisissez le vôtre dans «&#x202f;Où passe le temps&#x202f;».</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>Rester en contact</translation>
    </message>
    <message>
        <source>A light word</source>
        <translation>Un mot léger</translation>
    </message>
    <message>
        <source>The pause between two light words to somebody kept warm.</source>
        <translation>La pause entre deux petits mots à un prospect à entretenir.</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>After so long somebody kept warm is looked at again.</source>
        <translation>Après ce délai, un prospect à entretenir est regardé à nouveau.</translation>
    </message>
    <message>
        <source>A second look, big fish</source>
        <translation>Regarder à nouveau, gros poisson</translation>
    </message>
    <message>
        <source>A second look after letting go</source>
        <translation>Regarder à nouveau après avoir laissé partir</translation>
    </message>
    <message>
        <source>Whoever you parted with may have changed in that time.</source>
        <translation>Ceux que vous avez laissés partir ont pu changer entre-temps.</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>After so long Today reminds you of the next one.</source>
        <translation>Après ce délai, Aujourd’hui vous rappelle la suivante.</translation>
    </message>
    <message>
        <source>What a plan counts with</source>
        <translation>Ce avec quoi un plan compte</translation>
    </message>
    <message>
        <source>Until you have enough cases of your own.</source>
        <translation>Tant que vous n’avez pas assez de cas à vous.</translation>
    </message>
    <message>
        <source>Conversations that become a meeting</source>
        <translation>Conversations qui deviennent un rendez-vous</translation>
    </message>
    <message>
        <source>Meetings that become a proposal</source>
        <translation>Rendez-vous qui deviennent un devis</translation>
    </message>
    <message>
        <source>Proposals that are signed</source>
        <translation>Devis qui sont signés</translation>
    </message>
    <message>
        <source>Your own rates count from</source>
        <translation>Vos propres taux comptent à partir de</translation>
    </message>
    <message>
        <source>Fewer cases say too little.</source>
        <translation>Moins de cas disent trop peu.</translation>
    </message>
    <message>
        <source>Your own rates look back</source>
        <translation>Vos propres taux remontent à</translation>
    </message>
    <message>
        <source>So that every season counts once.</source>
        <translation>Pour que chaque saison compte une fois.</translation>
    </message>
    <message>
        <source>Calls in an hour</source>
        <translation>Appels en une heure</translation>
    </message>
    <message>
        <source>Most of them are not answered.</source>
        <translation>La plupart restent sans réponse.</translation>
    </message>
    <message>
        <source>From the first contact to signed work</source>
        <translation>Du premier contact au travail signé</translation>
    </message>
    <message>
        <source>The usual time.</source>
        <translation>La durée habituelle.</translation>
    </message>
    <message>
        <source>Signed work at the earliest after</source>
        <translation>Travail signé au plus tôt après</translation>
    </message>
    <message>
        <source>The short end of the usual time.</source>
        <translation>Le bas de la durée habituelle.</translation>
    </message>
    <message>
        <source>Signed work at the latest after</source>
        <translation>Travail signé au plus tard après</translation>
    </message>
    <message>
        <source>The long end of the usual time.</source>
        <translation>Le haut de la durée habituelle.</translation>
    </message>
    <message>
        <source>A week of prospecting is heavy from</source>
        <translation>Une semaine de prospection est lourde à partir de</translation>
    </message>
    <message>
        <source>More is hard to keep up beside the work.</source>
        <translation>Davantage est difficile à tenir à côté du travail.</translation>
    </message>
    <message>
        <source>No week holds more prospecting than</source>
        <translation>Aucune semaine ne contient plus de prospection que</translation>
    </message>
    <message>
        <source>Somebody with clients has half a week for it at most.</source>
        <translation>Qui a des clients y consacre au plus une demi-semaine.</translation>
    </message>
    <message>
        <source>Your own pace counts from</source>
        <translation>Votre propre rythme compte à partir de</translation>
    </message>
    <message>
        <source>With fewer contacts an hour, not every one of them is logged.</source>
        <translation>Avec moins de contacts par heure, tous ne sont pas notés.</translation>
    </message>
    <message>
        <source>The longest burst</source>
        <translation>Le coup de collier le plus long</translation>
    </message>
    <message>
        <source>What lasts longer is a rhythm.</source>
        <translation>Ce qui dure plus longtemps est un rythme.</translation>
    </message>
    <message>
        <source>The weekly review</source>
        <translation>Le bilan de la semaine</translation>
    </message>
    <message>
        <source>A usual week looks back</source>
        <translation>Une semaine habituelle se mesure sur</translation>
    </message>
    <message>
        <source>The middle one of these weeks is what you usually do. Pauses are left out.</source>
        <translation>La semaine du milieu est ce que vous faites d’habitude. Les pauses ne comptent pas.</translation>
    </message>
    <message>
        <source>A usual week needs</source>
        <translation>Une semaine habituelle demande</translation>
    </message>
    <message>
        <source>With fewer weeks the review compares nothing.</source>
        <translation>Avec moins de semaines, le bilan ne compare rien.</translation>
    </message>
    <message>
        <source>A review on the calendar</source>
        <translation>Un bilan dans l’agenda</translation>
    </message>
    <message>
        <source>Ten minutes, and a moment to sit down.</source>
        <translation>Dix minutes, et le temps de s’asseoir.</translation>
    </message>
    <message>
        <source>A block to start again with</source>
        <translation>Un créneau pour reprendre</translation>
    </message>
    <message>
        <source>What the review proposes after a quiet week.</source>
        <translation>Ce que le bilan propose après une semaine calme.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>A proposal is valid for</source>
        <translation>Un devis est valable pendant</translation>
    </message>
    <message>
        <source>Until you choose another length.</source>
        <translation>Tant que vous ne choisissez pas une autre durée.</translation>
    </message>
    <message>
        <source>Lengths to choose from</source>
        <translation>Durées au choix</translation>
    </message>
    <message>
        <source>You can also name any end date.</source>
        <translation>Vous pouvez aussi donner n’importe quelle date de fin.</translation>
    </message>
    <message>
        <source>A proposal appears on Today</source>
        <translation>Un devis apparaît dans Aujourd’hui</translation>
    </message>
    <message>
        <source>So long before its end date.</source>
        <translation>Ce délai avant sa date de fin.</translation>
    </message>
    <message>
        <source>A proposal joins the next call list</source>
        <translation>Un devis rejoint la prochaine liste d’appels</translation>
    </message>
    <message>
        <source>A proposal is extended by</source>
        <translation>Un devis est prolongé de</translation>
    </message>
    <message>
        <source>The day that is filled in; you can name another.</source>
        <translation>Le jour proposé&#x202f;; vous pouvez en donner un autre.</translation>
    </message>
    <message>
        <source>Reminders before the end date</source>
        <translation>Rappels avant la date de fin</translation>
    </message>
    <message>
        <source>A last one comes the day after.</source>
        <translation>Un dernier vient le lendemain.</translation>
    </message>
    <message>
        <source>How often they sign is said from</source>
        <translation>La part signée est dite à partir de</translation>
    </message>
    <message>
        <source>Fewer answers say nothing about the next one.</source>
        <translation>Moins de réponses ne disent rien de la prochaine.</translation>
    </message>
    <message>
        <source>Your time for clients</source>
        <translation>Votre temps pour les clients</translation>
    </message>
    <message>
        <source>Client work that fits into a week</source>
        <translation>Temps chez les clients qui tient dans une semaine</translation>
    </message>
    <message>
        <source>What fits beside everything else; the settings can say it better.</source>
        <translation>Ce qui tient à côté de tout le reste&#x202f;; les réglages peuvent le dire plus justement.</translation>
    </message>
    <message>
        <source>What an hour is sold for</source>
        <translation>Prix de vente d’une heure</translation>
    </message>
    <message>
        <source>Until signed work has both an amount and hours, or you say it yourself.</source>
        <translation>Tant qu’aucun travail signé n’a un montant et des heures, ou que vous ne le dites pas vous-même.</translation>
    </message>
    <message>
        <source>Prospecting takes at least</source>
        <translation>La prospection prend au moins</translation>
    </message>
    <message>
        <source>Of the time for clients and prospects together; below, it leans to clients.</source>
        <translation>Du temps pour les clients et les prospects réunis&#x202f;; en dessous, il penche vers les clients.</translation>
    </message>
    <message>
        <source>Prospecting takes at most</source>
        <translation>La prospection prend au plus</translation>
    </message>
    <message>
        <source>Of the time for clients and prospects together; above, it leans to prospects.</source>
        <translation>Du temps pour les clients et les prospects réunis&#x202f;; au-dessus, il penche vers les prospects.</translation>
    </message>
    <message>
        <source>Slowdown watch</source>
        <translation>Veille du rythme</translation>
    </message>
    <message>
        <source>A slowdown on purpose lasts</source>
        <translation>Un ralentissement voulu dure</translation>
    </message>
    <message>
        <source>What helps against a slowdown gets</source>
        <translation>Ce qui aide contre un ralentissement a</translation>
    </message>
    <message>
        <source>So long nothing more is said of it.</source>
        <translation>Pendant ce temps, il n’en est plus question.</translation>
    </message>
    <message>
        <source>A slowdown is over after</source>
        <translation>Un ralentissement est terminé après</translation>
    </message>
    <message>
        <source>So long at your usual effort.</source>
        <translation>Cette durée à votre effort habituel.</translation>
    </message>
    <message>
        <source>“Not now” can be answered</source>
        <translation>«&#x202f;Pas maintenant&#x202f;» peut être répondu</translation>
    </message>
    <message>
        <source>After that, only a dot stays on the Momentum page.</source>
        <translation>Ensuite, seul un point reste sur la page Élan.</translation>
    </message>
    <message>
        <source>Work ahead</source>
        <translation>Travail à venir</translation>
    </message>
    <message>
        <source>Work ahead is foretold from</source>
        <translation>Le travail à venir est prévu à partir de</translation>
    </message>
    <message>
        <source>So much signed work of your own; with less, nothing can be said.</source>
        <translation>Autant de chantiers signés à vous&#x202f;; avec moins, on ne peut rien dire.</translation>
    </message>
    <message>
        <source>The usual rates weigh as much as</source>
        <translation>Les taux habituels pèsent autant que</translation>
    </message>
    <message>
        <source>The more cases of your own you have, the less they count.</source>
        <translation>Plus vous avez de cas à vous, moins ils comptent.</translation>
    </message>
    <message>
        <source>A usual piece of signed work takes</source>
        <translation>Un chantier signé habituel demande</translation>
    </message>
    <message>
        <source>It counts as one case beside your own.</source>
        <translation>Il compte pour un cas à côté des vôtres.</translation>
    </message>
    <message>
        <source>Work has run dry below</source>
        <translation>Il n’y a plus de travail en dessous de</translation>
    </message>
    <message>
        <source>With less than a day of signed work ahead there is none.</source>
        <translation>Avec moins d’une journée de travail signé à venir, il n’y en a plus.</translation>
    </message>
</context>
<context>
    <name>FiguresInUseDialog</name>
    <message>
        <source>The figures Assidu works with</source>
        <translation>Les chiffres utilisés par Assidu</translation>
    </message>
    <message>
        <source>A rule of Assidu follows the method it is made for. An assumption is a choice of ours that no study backs.</source>
        <translation>Une règle d’Assidu suit la méthode pour laquelle il est fait. Une hypothèse est un choix de notre part, qu’aucune étude ne confirme.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Short movements that show where things go.</source>
        <translation>De petits mouvements qui montrent où vont les choses.</translation>
    </message>
    <message>
        <source>Your working week</source>
        <translation>Votre semaine de travail</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>min before</source>
        <translation>min avant</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Aucun jour férié</translation>
    </message>
    <message>
        <source>The day starts at</source>
        <translation>La journée commence à</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>La journée finit à</translation>
    </message>
    <message>
        <source>A new block lasts</source>
        <translation>Durée d’un nouveau créneau</translation>
    </message>
    <message>
        <source>Reminder before a block</source>
        <translation>Rappel avant un créneau</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>For new blocks. Planned series keep their own.</source>
        <translation>Pour les nouveaux créneaux. Les séries prévues gardent le leur.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>New series leave these days out.</source>
        <translation>Les nouvelles séries évitent ces jours.</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Tout le pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Some regions have holidays of their own.</source>
        <translation>Certaines régions ont leurs propres jours fériés.</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>How a number without a country code is read.</source>
        <translation>Comment lire un numéro sans indicatif de pays.</translation>
    </message>
    <message>
        <source>Phone numbers of</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>A proposal holds for (days)</source>
        <translation>Validité d’un devis (jours)</translation>
    </message>
    <message>
        <source>For new ones; each can differ.</source>
        <translation>Pour les nouveaux&#x202f;; chacun peut différer.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Promise yourself something for each goal. Without them nothing is asked; those you have stay.</source>
        <translation>Promettez-vous quelque chose pour chaque objectif. Sans elles, rien n’est demandé&#x202f;; celles que vous avez restent.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>Not exported yet</source>
        <translation>Pas encore exporté</translation>
    </message>
    <message>
        <source>Export to calendar</source>
        <translation>Exporter vers l’agenda</translation>
    </message>
    <message>
        <source>Choose what goes in</source>
        <translation>Choisir le contenu</translation>
    </message>
    <message>
        <source>Your blocks as an .ics file</source>
        <translation>Vos créneaux en fichier .ics</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>Blocks, next steps, goals, proposals; how much of names; changes alone.</source>
        <translation>Créneaux, prochaines étapes, objectifs, devis&#x202f;; les noms en entier ou non&#x202f;; les changements seuls.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>A copy of everything in one file, checked before it counts. Keep it on another disk.</source>
        <translation>Une copie de tout dans un seul fichier, vérifiée avant de compter. Gardez-la sur un autre disque.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>The figures Assidu works with</source>
        <translation>Les chiffres utilisés par Assidu</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Voir les chiffres</translation>
    </message>
    <message>
        <source>When to try again, when to stop, what counts as too much: each with where it comes from.</source>
        <translation>Quand relancer, quand arrêter, ce qui est trop&#x202f;: chacun avec sa provenance.</translation>
    </message>
    <message>
        <source>Every threshold in one place</source>
        <translation>Tous les seuils au même endroit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Weekly review</source>
        <translation>Bilan de la semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From Friday on it plans the week after.</source>
        <translation>À partir du vendredi, il prévoit la semaine suivante.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Today has a line for it from this moment on.</source>
        <translation>À partir de ce moment, Aujourd’hui lui consacre une ligne.</translation>
    </message>
    <message>
        <source>Put it on the calendar</source>
        <translation>Le mettre dans l’agenda</translation>
    </message>
    <message>
        <source>A block of its own</source>
        <translation>Un créneau à lui</translation>
    </message>
    <message>
        <source>It then reminds you.</source>
        <translation>Il vous est alors rappelé.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Move it to the new time</source>
        <translation>Le déplacer à la nouvelle heure</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>Dans l’agenda</translation>
    </message>
</context>
</TS>
