<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FunnelView</name>
    <message numerus="yes">
        <source>contract(s)</source>
        <translation>
            <numerusform>contrat</numerusform>
            <numerusform>contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>proposal(s)</source>
        <translation>
            <numerusform>devis</numerusform>
            <numerusform>devis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meeting(s)</source>
        <translation>
            <numerusform>rendez-vous</numerusform>
            <numerusform>rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conversation(s)</source>
        <translation>
            <numerusform>conversation</numerusform>
            <numerusform>conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tries</source>
        <translation>
            <numerusform>essai</numerusform>
            <numerusform>essais</numerusform>
        </translation>
    </message>
    <message>
        <source>of prospecting</source>
        <translation>de prospection</translation>
    </message>
    <message numerus="yes">
        <source>{share}, your own rate (%n cases)</source>
        <translation>
            <numerusform>{share}, votre propre taux (%n cas)</numerusform>
            <numerusform>{share}, votre propre taux (%n cas)</numerusform>
        </translation>
    </message>
    <message>
        <source>{share}, the usual rate</source>
        <translation>{share}, le taux habituel</translation>
    </message>
    <message>
        <source>{pace} an hour, your own pace</source>
        <translation>{pace} par heure, votre propre rythme</translation>
    </message>
    <message>
        <source>{pace} an hour, the usual pace</source>
        <translation>{pace} par heure, le rythme habituel</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>What does your goal take?</source>
        <translation>Que demande votre objectif&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Find room in the week</source>
        <translation>Trouver la place dans la semaine</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Garder ce plan</translation>
    </message>
    <message numerus="yes">
        <source>Put %n block(s) on my week</source>
        <translation>
            <numerusform>Mettre %n créneau sur ma semaine</numerusform>
            <numerusform>Mettre %n créneaux sur ma semaine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n block(s) of {length} a week</source>
        <translation>
            <numerusform>%n créneau de {length} par semaine</numerusform>
            <numerusform>%n créneaux de {length} par semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n week(s)</source>
        <translation>
            <numerusform>pendant %n semaine</numerusform>
            <numerusform>pendant %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>{blocks}, {weeks}</source>
        <translation>{blocks}, {weeks}</translation>
    </message>
    <message numerus="yes">
        <source>Counted with usual rates, until you have logged %n such case(s) of your own at each step.</source>
        <translation>
            <numerusform>Compté avec les taux habituels, tant que vous n’avez pas noté %n cas à vous à chaque étape.</numerusform>
            <numerusform>Compté avec les taux habituels, tant que vous n’avez pas noté %n cas à vous à chaque étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own rates count where you have logged at least %n case(s); the others are usual ones.</source>
        <translation>
            <numerusform>Vos propres taux comptent là où vous avez noté au moins %n cas&#x202f;; les autres sont les taux habituels.</numerusform>
            <numerusform>Vos propres taux comptent là où vous avez noté au moins %n cas&#x202f;; les autres sont les taux habituels.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rates are your own, from the contacts of the last year.</source>
        <translation>Tous les taux sont les vôtres, d’après les contacts de la dernière année.</translation>
    </message>
    <message numerus="yes">
        <source>That is about %n prospect(s) to follow up at a time.</source>
        <translation>
            <numerusform>Cela fait environ %n prospect à suivre en même temps.</numerusform>
            <numerusform>Cela fait environ %n prospects à suivre en même temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>The burst goes from {first} to {last}.</source>
        <translation>Le coup de collier va du {first} au {last}.</translation>
    </message>
    <message>
        <source>{length} a week are planned already: that is enough.</source>
        <translation>{length} par semaine sont déjà prévues&#x202f;: cela suffit.</translation>
    </message>
    <message numerus="yes">
        <source>{length} a week are planned already, so %n more block(s) will do.</source>
        <translation>
            <numerusform>{length} par semaine sont déjà prévues, il suffit donc de %n créneau de plus.</numerusform>
            <numerusform>{length} par semaine sont déjà prévues, il suffit donc de %n créneaux de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the first contact to signed work it usually takes {weeks} weeks.</source>
        <translation>Du premier contact au travail signé, il faut en général {weeks} semaines.</translation>
    </message>
    <message>
        <source>Begin all the same: the first contract may come from {day} on, after the day you named.</source>
        <translation>Commencez quand même&#x202f;: le premier contrat peut arriver à partir du {day}, après le jour que vous avez choisi.</translation>
    </message>
    <message>
        <source>Begin all the same: a part of it may come from {day} on.</source>
        <translation>Commencez quand même&#x202f;: une partie peut arriver à partir du {day}.</translation>
    </message>
    <message>
        <source>{usual} {first}</source>
        <translation>{usual} {first}</translation>
    </message>
    <message>
        <source>No week holds {length} of prospecting. Give it more time, or want less at first.</source>
        <translation>Aucune semaine ne contient {length} de prospection. Donnez-vous plus de temps, ou visez moins pour commencer.</translation>
    </message>
    <message>
        <source>{length} a week are hard to keep up. A later day, or less, makes it lighter.</source>
        <translation>{length} par semaine sont difficiles à tenir. Une date plus lointaine, ou moins, allège le plan.</translation>
    </message>
</context>
<context>
    <name>SlotsStep</name>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message numerus="yes">
        <source>Here %n block(s) fit into your week.</source>
        <translation>
            <numerusform>%n créneau trouve sa place ici dans votre semaine.</numerusform>
            <numerusform>%n créneaux trouvent leur place ici dans votre semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at the next %n week(s): working hours, holidays, your other calendars and blocks.</source>
        <translation>
            <numerusform>Regardé sur %n semaine&#x202f;: heures de travail, jours fériés, vos autres agendas et créneaux.</numerusform>
            <numerusform>Regardé sur les %n prochaines semaines&#x202f;: heures de travail, jours fériés, vos autres agendas et créneaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n more block(s) in your working hours.</source>
        <translation>
            <numerusform>Il n’y a pas de place pour %n créneau de plus dans vos heures de travail.</numerusform>
            <numerusform>Il n’y a pas de place pour %n créneaux de plus dans vos heures de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose shorter blocks or a later day, or make room in the week.</source>
        <translation>Choisissez des créneaux plus courts ou une date plus lointaine, ou faites de la place dans la semaine.</translation>
    </message>
    <message>
        <source>{weekday}, {hours}</source>
        <translation>{weekday}, {hours}</translation>
    </message>
    <message>
        <source>free every week</source>
        <translation>libre chaque semaine</translation>
    </message>
    <message numerus="yes">
        <source>free in {free} of %n week(s)</source>
        <translation>
            <numerusform>libre {free} semaine sur %n</numerusform>
            <numerusform>libre {free} semaines sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>A steady rhythm</source>
        <translation>Un rythme régulier</translation>
    </message>
    <message>
        <source>A burst</source>
        <translation>Un coup de collier</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Sorte de plan</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Un montant</translation>
    </message>
    <message>
        <source>A number of contracts</source>
        <translation>Un nombre de contrats</translation>
    </message>
    <message>
        <source>What you want</source>
        <translation>Ce que vous voulez</translation>
    </message>
    <message>
        <source>New work wanted</source>
        <translation>Nouveau travail voulu</translation>
    </message>
    <message>
        <source>A contract brings, on average</source>
        <translation>Un contrat rapporte, en moyenne</translation>
    </message>
    <message>
        <source>Contracts wanted</source>
        <translation>Contrats voulus</translation>
    </message>
    <message>
        <source>The burst lasts</source>
        <translation>Le coup de collier dure</translation>
    </message>
    <message>
        <source>A block lasts</source>
        <translation>Un créneau dure</translation>
    </message>
    <message>
        <source>The project ends</source>
        <translation>Le projet se termine</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Voulu pour</translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <translation>
            <numerusform>semaine</numerusform>
            <numerusform>semaines</numerusform>
        </translation>
    </message>
</context>
</TS>
