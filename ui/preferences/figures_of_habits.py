"""The figures of the pest meter, of the checks of one's own habits, of time, goals and data."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.bridge.formats import length, whole_percent
from ui.preferences.figure import Figure, Group, Source, contacts, days, months, more_share, people, share, times, tries

RULE, ASSUMPTION = Source.RULE, Source.ASSUMPTION
HABITS = (
    Group(
        QT_TRANSLATE_NOOP("Figures", "Persistent or pest?"),
        (
            Figure(
                "PEST_CAREFUL",
                QT_TRANSLATE_NOOP("Figures", "“A little much” from"),
                QT_TRANSLATE_NOOP("Figures", "The part of the tries that is used, and what stands below, added up."),
                share,
                ASSUMPTION,
            ),
            Figure(
                "PEST_TOO_MUCH",
                QT_TRANSLATE_NOOP("Figures", "“Too much” from"),
                QT_TRANSLATE_NOOP("Figures", "The same sum."),
                share,
                ASSUMPTION,
            ),
            Figure(
                "PEST_FASTER_THAN_USUAL",
                QT_TRANSLATE_NOOP("Figures", "Faster than usual"),
                QT_TRANSLATE_NOOP("Figures", "Added for each try more than the usual pace allows."),
                more_share,
                ASSUMPTION,
            ),
            Figure(
                "PEST_FASTER_THAN_AGREED",
                QT_TRANSLATE_NOOP("Figures", "Faster than agreed"),
                QT_TRANSLATE_NOOP("Figures", "Added for each try more than the agreed pace allows."),
                more_share,
                ASSUMPTION,
            ),
            Figure(
                "PEST_BEFORE_AGREED_DAY",
                QT_TRANSLATE_NOOP("Figures", "Before their day"),
                QT_TRANSLATE_NOOP("Figures", "Added for each try before the day they named."),
                more_share,
                ASSUMPTION,
            ),
            Figure(
                "PEST_MAYBES_GENTLE",
                QT_TRANSLATE_NOOP("Figures", "Some maybes"),
                QT_TRANSLATE_NOOP("Figures", "Added once it is time to ask what stands behind the maybes."),
                more_share,
                ASSUMPTION,
            ),
            Figure(
                "PEST_MAYBES_FIRM",
                QT_TRANSLATE_NOOP("Figures", "Many maybes"),
                QT_TRANSLATE_NOOP("Figures", "Added once it is time to go for the no."),
                more_share,
                ASSUMPTION,
            ),
            Figure(
                "TOO_QUIET_DAYS",
                QT_TRANSLATE_NOOP("Figures", "“Too quiet” from"),
                QT_TRANSLATE_NOOP("Figures", "A next step is overdue for so long, and nothing was tried."),
                days,
                ASSUMPTION,
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Figures", "Looking at your own habits"),
        (
            Figure(
                "SINS_DAYS",
                QT_TRANSLATE_NOOP("Figures", "Look at the seven habits"),
                QT_TRANSLATE_NOOP("Figures", "The check looks at so many days, and is offered again after them."),
                days,
                RULE,
            ),
            Figure(
                "SELF_CHECK_DAYS",
                QT_TRANSLATE_NOOP("Figures", "Self-check"),
                QT_TRANSLATE_NOOP("Figures", "Offered again after so long."),
                days,
                RULE,
            ),
            Figure(
                "CHECKS_FROM_TOUCHES",
                QT_TRANSLATE_NOOP("Figures", "Contacts a check needs"),
                QT_TRANSLATE_NOOP("Figures", "Fewer of them say nothing about habits."),
                contacts,
                ASSUMPTION,
            ),
            Figure(
                "SINS_PEOPLE",
                QT_TRANSLATE_NOOP("Figures", "What makes a habit"),
                QT_TRANSLATE_NOOP("Figures", "One person is no habit yet."),
                people,
                ASSUMPTION,
            ),
            Figure(
                "SINS_UNQUALIFIED_TRIES",
                QT_TRANSLATE_NOOP("Figures", "Trying without a scorecard"),
                QT_TRANSLATE_NOOP("Figures", "The first try is how one gets to know somebody; so many count."),
                tries,
                ASSUMPTION,
            ),
            Figure(
                "SINS_POOR_FIT_PERCENT",
                QT_TRANSLATE_NOOP("Figures", "Contacts with poor fits"),
                QT_TRANSLATE_NOOP("Figures", "So large a part of them may go to people who do not fit."),
                whole_percent,
                ASSUMPTION,
            ),
            Figure(
                "SINS_QUICK_MINUTES",
                QT_TRANSLATE_NOOP("Figures", "A quick contact"),
                QT_TRANSLATE_NOOP("Figures", "A contact that took no longer than this."),
                length,
                ASSUMPTION,
            ),
            Figure(
                "SINS_QUICK_TRIES",
                QT_TRANSLATE_NOOP("Figures", "Many quick contacts"),
                QT_TRANSLATE_NOOP("Figures", "From so many on the check asks whether the number became the aim."),
                tries,
                ASSUMPTION,
            ),
            Figure(
                "SINS_QUICK_PERCENT",
                QT_TRANSLATE_NOOP("Figures", "Mostly quick contacts"),
                QT_TRANSLATE_NOOP("Figures", "And only when they are so large a part of all tries."),
                whole_percent,
                ASSUMPTION,
            ),
            Figure(
                "SINS_CONVERSATION_PERCENT",
                QT_TRANSLATE_NOOP("Figures", "Tries that become a conversation"),
                QT_TRANSLATE_NOOP("Figures", "So many usually do; fewer, with many quick ones, are pointed out."),
                whole_percent,
                RULE,
            ),
            Figure(
                "SINS_QUIET_MINUTES",
                QT_TRANSLATE_NOOP("Figures", "Time that says something"),
                QT_TRANSLATE_NOOP("Figures", "With less time noted the check says nothing about writing and posting."),
                length,
                ASSUMPTION,
            ),
            Figure(
                "SINS_QUIET_PERCENT",
                QT_TRANSLATE_NOOP("Figures", "Writing and posting"),
                QT_TRANSLATE_NOOP("Figures", "So large a part of the time may go into them."),
                whole_percent,
                ASSUMPTION,
            ),
            Figure(
                "SINS_SNOOZES",
                QT_TRANSLATE_NOOP("Figures", "Put off again and again"),
                QT_TRANSLATE_NOOP("Figures", "From so often on a next step counts as avoided."),
                times,
                RULE,
            ),
            Figure(
                "SINS_COLD_SIGNALS",
                QT_TRANSLATE_NOOP("Figures", "Cold signs in a row"),
                QT_TRANSLATE_NOOP(
                    "Figures", "A try after so many contacts that speak against a deal counts as blind hope."
                ),
                contacts,
                ASSUMPTION,
            ),
            Figure(
                "SINS_LOOK_BACK_DAYS",
                QT_TRANSLATE_NOOP("Figures", "How far back a run is followed"),
                QT_TRANSLATE_NOOP("Figures", "A run of contacts is followed so far before the days of the check."),
                days,
                ASSUMPTION,
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Figures", "Time and calls"),
        (
            Figure(
                "CALL_MINUTES",
                QT_TRANSLATE_NOOP("Figures", "A call with its preparation"),
                QT_TRANSLATE_NOOP(
                    "Figures",
                    "For what your time would have been worth, until you have logged enough calls of your own.",
                ),
                length,
                ASSUMPTION,
            ),
            Figure(
                "CALLS_FOR_OWN_AVERAGE",
                QT_TRANSLATE_NOOP("Figures", "Your own average from"),
                QT_TRANSLATE_NOOP("Figures", "From so many contacts with noted minutes Assidu uses your own."),
                contacts,
                ASSUMPTION,
            ),
            Figure(
                "MUCH_TIME_MINUTES",
                QT_TRANSLATE_NOOP("Figures", "Much time with somebody to let go"),
                QT_TRANSLATE_NOOP("Figures", "From so much on the list of prospects shows it in amber."),
                length,
                ASSUMPTION,
            ),
            Figure(
                "BLOCK_MINUTES",
                QT_TRANSLATE_NOOP("Figures", "A new block"),
                QT_TRANSLATE_NOOP(
                    "Figures",
                    "Long enough for ten calls, short enough to be kept; you can change it here in the settings.",
                ),
                length,
                ASSUMPTION,
            ),
            Figure(
                "FALLBACK_MINUTES",
                QT_TRANSLATE_NOOP("Figures", "A short block on a full day"),
                QT_TRANSLATE_NOOP("Figures", "What still fits where the whole block does not."),
                length,
                RULE,
            ),
            Figure(
                "MIN_BLOCK_MINUTES",
                QT_TRANSLATE_NOOP("Figures", "The shortest block"),
                QT_TRANSLATE_NOOP("Figures", "What still counts as a block."),
                length,
                ASSUMPTION,
            ),
            Figure(
                "MAX_BLOCK_MINUTES",
                QT_TRANSLATE_NOOP("Figures", "The longest block"),
                QT_TRANSLATE_NOOP("Figures", "What still fits on a day."),
                length,
                ASSUMPTION,
            ),
            Figure(
                "PEOPLE_PER_HOUR",
                QT_TRANSLATE_NOOP("Figures", "People in an hour"),
                QT_TRANSLATE_NOOP("Figures", "Ten minutes a person, for the rhythm of your first week."),
                people,
                RULE,
            ),
            Figure(
                "FIRST_RUN_PEOPLE",
                QT_TRANSLATE_NOOP("Figures", "People for a first block"),
                QT_TRANSLATE_NOOP("Figures", "So many are enough to begin."),
                people,
                RULE,
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Figures", "Goals, calendar and trash"),
        (
            Figure(
                "STOPPED_AFTER_DAYS",
                QT_TRANSLATE_NOOP("Figures", "A goal counts as stopped after"),
                QT_TRANSLATE_NOOP("Figures", "So long without effort, however large the margin."),
                days,
                ASSUMPTION,
            ),
            Figure(
                "MISSED_GOAL_EXTENSION_DAYS",
                QT_TRANSLATE_NOOP("Figures", "A missed goal that you keep gets"),
                QT_TRANSLATE_NOOP("Figures", "So much more time."),
                days,
                RULE,
            ),
            Figure(
                "REWARD_UNCLAIMED_AFTER_DAYS",
                QT_TRANSLATE_NOOP("Figures", "An unclaimed reward"),
                QT_TRANSLATE_NOOP("Figures", "After so long it is mentioned."),
                days,
                RULE,
            ),
            Figure(
                "EXPORT_HORIZON_MONTHS",
                QT_TRANSLATE_NOOP("Figures", "The calendar file reaches ahead"),
                QT_TRANSLATE_NOOP("Figures", "For series without an end; later exports carry them on."),
                months,
                RULE,
            ),
            Figure(
                "TRASH_DAYS",
                QT_TRANSLATE_NOOP("Figures", "The trash keeps prospects for"),
                QT_TRANSLATE_NOOP("Figures", "Time enough to change your mind."),
                days,
                RULE,
            ),
        ),
    ),
)
