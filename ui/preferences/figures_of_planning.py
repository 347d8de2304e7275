"""The figures of the plan wizard: rates, pace and lag."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.bridge.formats import length, whole_percent
from ui.preferences.figure import Figure, Group, Source, cases, days, tries, weeks

RULE, ASSUMPTION = Source.RULE, Source.ASSUMPTION
PLANNING = (
    Group(
        QT_TRANSLATE_NOOP("Figures", "What a plan counts with"),
        (
            Figure(
                "CONVERSATION_PERCENT",
                QT_TRANSLATE_NOOP("Figures", "Tries that become a conversation"),
                QT_TRANSLATE_NOOP("Figures", "Until you have enough cases of your own."),
                whole_percent,
                RULE,
            ),
            Figure(
                "MEETING_PERCENT",
                QT_TRANSLATE_NOOP("Figures", "Conversations that become a meeting"),
                QT_TRANSLATE_NOOP("Figures", "Until you have enough cases of your own."),
                whole_percent,
                RULE,
            ),
            Figure(
                "PROPOSAL_PERCENT",
                QT_TRANSLATE_NOOP("Figures", "Meetings that become a proposal"),
                QT_TRANSLATE_NOOP("Figures", "Until you have enough cases of your own."),
                whole_percent,
                RULE,
            ),
            Figure(
                "SIGNED_PERCENT",
                QT_TRANSLATE_NOOP("Figures", "Proposals that are signed"),
                QT_TRANSLATE_NOOP("Figures", "Until you have enough cases of your own."),
                whole_percent,
                RULE,
            ),
            Figure(
                "OWN_RATE_OBSERVATIONS",
                QT_TRANSLATE_NOOP("Figures", "Your own rates count from"),
                QT_TRANSLATE_NOOP("Figures", "Fewer cases say too little."),
                cases,
                RULE,
            ),
            Figure(
                "OWN_RATE_DAYS",
                QT_TRANSLATE_NOOP("Figures", "Your own rates look back"),
                QT_TRANSLATE_NOOP("Figures", "So that every season counts once."),
                days,
                ASSUMPTION,
            ),
            Figure(
                "CALLS_AN_HOUR",
                QT_TRANSLATE_NOOP("Figures", "Calls in an hour"),
                QT_TRANSLATE_NOOP("Figures", "Most of them are not answered."),
                tries,
                RULE,
            ),
            Figure(
                "LAG_WEEKS",
                QT_TRANSLATE_NOOP("Figures", "From the first contact to signed work"),
                QT_TRANSLATE_NOOP("Figures", "The usual time."),
                weeks,
                RULE,
            ),
            Figure(
                "LAG_WEEKS_LEAST",
                QT_TRANSLATE_NOOP("Figures", "Signed work at the earliest after"),
                QT_TRANSLATE_NOOP("Figures", "The short end of the usual time."),
                weeks,
                RULE,
            ),
            Figure(
                "LAG_WEEKS_MOST",
                QT_TRANSLATE_NOOP("Figures", "Signed work at the latest after"),
                QT_TRANSLATE_NOOP("Figures", "The long end of the usual time."),
                weeks,
                RULE,
            ),
            Figure(
                "HEAVY_WEEK_MINUTES",
                QT_TRANSLATE_NOOP("Figures", "A week of prospecting is heavy from"),
                QT_TRANSLATE_NOOP("Figures", "More is hard to keep up beside the work."),
                length,
                ASSUMPTION,
            ),
            Figure(
                "MOST_WEEK_MINUTES",
                QT_TRANSLATE_NOOP("Figures", "No week holds more prospecting than"),
                QT_TRANSLATE_NOOP("Figures", "Somebody with clients has half a week for it at most."),
                length,
                ASSUMPTION,
            ),
            Figure(
                "SLOWEST_PACE",
                QT_TRANSLATE_NOOP("Figures", "Your own pace counts from"),
                QT_TRANSLATE_NOOP("Figures", "With fewer contacts an hour, not every one of them is logged."),
                tries,
                ASSUMPTION,
            ),
            Figure(
                "MOST_BURST_WEEKS",
                QT_TRANSLATE_NOOP("Figures", "The longest burst"),
                QT_TRANSLATE_NOOP("Figures", "What lasts longer is a rhythm."),
                weeks,
                ASSUMPTION,
            ),
        ),
    ),
)
