"""The figures of pursuing: tries and stop, maybes, qualification, keeping in touch."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.bridge.formats import whole_percent
from ui.preferences.figure import (
    Figure,
    Group,
    Source,
    a_day,
    answers,
    contacts,
    days,
    days_between,
    flags,
    months,
    more_tries,
    part_of_scale,
    people,
    times,
    tries_by_class,
    up_to,
)

RULE, ASSUMPTION = Source.RULE, Source.ASSUMPTION
PURSUIT = (
    Group(
        QT_TRANSLATE_NOOP("Figures", "Trying, and the stop"),
        (
            Figure(
                "ATTEMPTS_BEFORE_STOP",
                QT_TRANSLATE_NOOP("Figures", "Tries before the stop"),
                QT_TRANSLATE_NOOP(
                    "Figures", "So many tries without a sign from them, by class; then it is time to decide."
                ),
                tries_by_class,
                RULE,
            ),
            Figure(
                "BIG_FISH_MORE_ATTEMPTS",
                QT_TRANSLATE_NOOP("Figures", "More tries for a big fish"),
                QT_TRANSLATE_NOOP("Figures", "A big fish is worth more patience."),
                more_tries,
                ASSUMPTION,
            ),
            Figure(
                "DAYS_BEFORE_STOP",
                QT_TRANSLATE_NOOP("Figures", "Time without a sign"),
                QT_TRANSLATE_NOOP("Figures", "After so long without a sign the stop comes, however few the tries."),
                days,
                RULE,
            ),
            Figure(
                "BIG_FISH_DAYS_BEFORE_STOP",
                QT_TRANSLATE_NOOP("Figures", "Time without a sign, big fish"),
                QT_TRANSLATE_NOOP("Figures", "The same for a big fish."),
                days,
                ASSUMPTION,
            ),
            Figure(
                "EXTENSION_ATTEMPTS",
                QT_TRANSLATE_NOOP("Figures", "Going on once more"),
                QT_TRANSLATE_NOOP(
                    "Figures", "What “once more” adds at the stop: one more chance, not a new beginning."
                ),
                more_tries,
                ASSUMPTION,
            ),
            Figure(
                "EXTENSION_DAYS",
                QT_TRANSLATE_NOOP("Figures", "Time for going on once more"),
                QT_TRANSLATE_NOOP("Figures", "So long the extra chance lasts."),
                days,
                ASSUMPTION,
            ),
            Figure(
                "SPACING_DAYS",
                QT_TRANSLATE_NOOP("Figures", "Pause between two tries"),
                QT_TRANSLATE_NOOP(
                    "Figures",
                    "The usual days to the next try after the first, the second and so on, where nothing is agreed.",
                ),
                days_between,
                RULE,
            ),
            Figure(
                "FORCED_CHOICES_A_DAY",
                QT_TRANSLATE_NOOP("Figures", "Decisions asked of you"),
                QT_TRANSLATE_NOOP("Figures", "More questions at the stop than these wait until tomorrow."),
                a_day,
                RULE,
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Figures", "Maybe, silence and putting off"),
        (
            Figure(
                "MAYBES_GENTLE",
                QT_TRANSLATE_NOOP("Figures", "“Maybe later”: ask what stands behind it"),
                QT_TRANSLATE_NOOP(
                    "Figures", "From this one on Assidu offers a sentence that asks what would have to change."
                ),
                times,
                RULE,
            ),
            Figure(
                "MAYBES_FIRM",
                QT_TRANSLATE_NOOP("Figures", "“Maybe later”: go for the no"),
                QT_TRANSLATE_NOOP("Figures", "From this one on it offers to ask for a clear yes or no."),
                times,
                RULE,
            ),
            Figure(
                "MAYBE_LATER_DAYS",
                QT_TRANSLATE_NOOP("Figures", "A maybe without a day"),
                QT_TRANSLATE_NOOP("Figures", "The next step after “maybe later”, only where nobody names a day."),
                days,
                ASSUMPTION,
            ),
            Figure(
                "MEETING_DAYS",
                QT_TRANSLATE_NOOP("Figures", "After “meeting booked”"),
                QT_TRANSLATE_NOOP("Figures", "The day offered for the meeting until you name the right one."),
                days,
                ASSUMPTION,
            ),
            Figure(
                "PROPOSAL_DAYS",
                QT_TRANSLATE_NOOP("Figures", "After “asked for proposal”"),
                QT_TRANSLATE_NOOP("Figures", "The day offered for sending it, while it is fresh."),
                days,
                ASSUMPTION,
            ),
            Figure(
                "SILENCE_DAYS",
                QT_TRANSLATE_NOOP("Figures", "Silence worth a look"),
                QT_TRANSLATE_NOOP("Figures", "So long without a sign from somebody who was interested is pointed out."),
                days,
                RULE,
            ),
            Figure(
                "SILENCE_AFTER_PROPOSAL_DAYS",
                QT_TRANSLATE_NOOP("Figures", "Silence after a proposal"),
                QT_TRANSLATE_NOOP("Figures", "The same after a proposal was asked for."),
                days,
                RULE,
            ),
            Figure(
                "SNOOZES_WITHOUT_REASON",
                QT_TRANSLATE_NOOP("Figures", "Putting off without a reason"),
                QT_TRANSLATE_NOOP(
                    "Figures", "So often a next step is put off without a question; after that Assidu asks why."
                ),
                times,
                RULE,
            ),
            Figure(
                "TOUCHES_WITHOUT_DECISION_MAKER",
                QT_TRANSLATE_NOOP("Figures", "Without the decision maker"),
                QT_TRANSLATE_NOOP(
                    "Figures", "After so many contacts with somebody else Assidu suggests finding out who decides."
                ),
                contacts,
                RULE,
            ),
            Figure(
                "TOUCHES_UNQUALIFIED",
                QT_TRANSLATE_NOOP("Figures", "With an empty scorecard"),
                QT_TRANSLATE_NOOP("Figures", "After so many contacts one knows enough to fill it in."),
                contacts,
                ASSUMPTION,
            ),
            Figure(
                "SIGNAL_SHIFT",
                QT_TRANSLATE_NOOP("Figures", "Signs that turn"),
                QT_TRANSLATE_NOOP(
                    "Figures",
                    "How far the signs you notice must move, from all against to all for, to count as better or worse.",
                ),
                part_of_scale,
                ASSUMPTION,
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Figures", "Qualifying"),
        (
            Figure(
                "CLASS_A_PERCENT",
                QT_TRANSLATE_NOOP("Figures", "Class A from"),
                QT_TRANSLATE_NOOP(
                    "Figures", "Share of the weights of your ideal client that must be met; the unknown counts half."
                ),
                whole_percent,
                ASSUMPTION,
            ),
            Figure(
                "CLASS_B_PERCENT",
                QT_TRANSLATE_NOOP("Figures", "Class B from"),
                QT_TRANSLATE_NOOP("Figures", "The same for class B."),
                whole_percent,
                ASSUMPTION,
            ),
            Figure(
                "UNKNOWN_ANSWERS_TO_PURSUE",
                QT_TRANSLATE_NOOP("Figures", "Unknown answers allowed"),
                QT_TRANSLATE_NOOP("Figures", "With more of them open the verdict stays “find out”."),
                answers,
                ASSUMPTION,
            ),
            Figure(
                "NO_ANSWERS_TO_LET_GO",
                QT_TRANSLATE_NOOP("Figures", "Answers that say no"),
                QT_TRANSLATE_NOOP("Figures", "From so many on the verdict is “let go”."),
                answers,
                RULE,
            ),
            Figure(
                "RED_FLAGS_AGAINST",
                QT_TRANSLATE_NOOP("Figures", "Red flags that count"),
                QT_TRANSLATE_NOOP("Figures", "One may be a bad day; so many speak against them."),
                flags,
                ASSUMPTION,
            ),
            Figure(
                "BAD_GUT",
                QT_TRANSLATE_NOOP("Figures", "A low gut feeling"),
                QT_TRANSLATE_NOOP("Figures", "On a scale of five."),
                up_to,
                ASSUMPTION,
            ),
            Figure(
                "WELL_QUALIFIED_WANTED",
                QT_TRANSLATE_NOOP("Figures", "Well-qualified prospects wanted"),
                QT_TRANSLATE_NOOP(
                    "Figures", "The number to begin with; you choose your own under “Where the time goes”."
                ),
                people,
                ASSUMPTION,
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Figures", "Staying in touch"),
        (
            Figure(
                "LIGHT_TOUCH_DAYS",
                QT_TRANSLATE_NOOP("Figures", "A light word"),
                QT_TRANSLATE_NOOP("Figures", "The pause between two light words to somebody kept warm."),
                days,
                RULE,
            ),
            Figure(
                "REQUALIFY_MONTHS",
                QT_TRANSLATE_NOOP("Figures", "A second look"),
                QT_TRANSLATE_NOOP("Figures", "After so long somebody kept warm is looked at again."),
                months,
                RULE,
            ),
            Figure(
                "BIG_FISH_REQUALIFY_MONTHS",
                QT_TRANSLATE_NOOP("Figures", "A second look, big fish"),
                QT_TRANSLATE_NOOP("Figures", "The same for a big fish."),
                months,
                RULE,
            ),
            Figure(
                "LET_GO_REQUALIFY_MONTHS",
                QT_TRANSLATE_NOOP("Figures", "A second look after letting go"),
                QT_TRANSLATE_NOOP("Figures", "Whoever you parted with may have changed in that time."),
                months,
                ASSUMPTION,
            ),
            Figure(
                "NEWSLETTER_DAYS",
                QT_TRANSLATE_NOOP("Figures", "Newsletter"),
                QT_TRANSLATE_NOOP("Figures", "After so long Today reminds you of the next one."),
                days,
                RULE,
            ),
        ),
    ),
)
