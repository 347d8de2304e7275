"""The figures of proposals, of the time for clients and of the slowdown watch."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.bridge.formats import length, money, whole_percent
from ui.preferences.figure import Figure, Group, Source, answers, cases, days, days_between, times, weeks

RULE, ASSUMPTION = Source.RULE, Source.ASSUMPTION


def hours(value: int) -> str:
    """ "30 h"."""
    return length(value * 60)


def price(value: int) -> str:
    """ "€60.00"."""
    return money(value, "EUR")


MOMENTUM = (
    Group(
        QT_TRANSLATE_NOOP("Figures", "Proposals"),
        (
            Figure(
                "PROPOSAL_VALIDITY_DAYS",
                QT_TRANSLATE_NOOP("Figures", "A proposal is valid for"),
                QT_TRANSLATE_NOOP("Figures", "Until you choose another length."),
                days,
                RULE,
            ),
            Figure(
                "PROPOSAL_VALIDITIES",
                QT_TRANSLATE_NOOP("Figures", "Lengths to choose from"),
                QT_TRANSLATE_NOOP("Figures", "You can also name any end date."),
                days_between,
                RULE,
            ),
            Figure(
                "PROPOSAL_EXPIRING_DAYS",
                QT_TRANSLATE_NOOP("Figures", "A proposal appears on Today"),
                QT_TRANSLATE_NOOP("Figures", "So long before its end date."),
                days,
                RULE,
            ),
            Figure(
                "PROPOSAL_URGENT_DAYS",
                QT_TRANSLATE_NOOP("Figures", "A proposal joins the next call list"),
                QT_TRANSLATE_NOOP("Figures", "So long before its end date."),
                days,
                RULE,
            ),
            Figure(
                "PROPOSAL_EXTENSION_DAYS",
                QT_TRANSLATE_NOOP("Figures", "A proposal is extended by"),
                QT_TRANSLATE_NOOP("Figures", "The day that is filled in; you can name another."),
                days,
                RULE,
            ),
            Figure(
                "PROPOSAL_REMINDER_DAYS",
                QT_TRANSLATE_NOOP("Figures", "Reminders before the end date"),
                QT_TRANSLATE_NOOP("Figures", "A last one comes the day after."),
                days_between,
                RULE,
            ),
            Figure(
                "PROPOSALS_FOR_FIGURES",
                QT_TRANSLATE_NOOP("Figures", "How often they sign is said from"),
                QT_TRANSLATE_NOOP("Figures", "Fewer answers say nothing about the next one."),
                answers,
                ASSUMPTION,
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Figures", "Your time for clients"),
        (
            Figure(
                "CLIENT_HOURS_A_WEEK",
                QT_TRANSLATE_NOOP("Figures", "Client work that fits into a week"),
                QT_TRANSLATE_NOOP("Figures", "What fits beside everything else; the settings can say it better."),
                hours,
                ASSUMPTION,
            ),
            Figure(
                "HOUR_PRICE_CENTS",
                QT_TRANSLATE_NOOP("Figures", "What an hour is sold for"),
                QT_TRANSLATE_NOOP("Figures", "Until signed work has both an amount and hours, or you say it yourself."),
                price,
                ASSUMPTION,
            ),
            Figure(
                "PROSPECTING_SHARE_LEAST",
                QT_TRANSLATE_NOOP("Figures", "Prospecting takes at least"),
                QT_TRANSLATE_NOOP(
                    "Figures", "Of the time for clients and prospects together; below, it leans to clients."
                ),
                whole_percent,
                RULE,
            ),
            Figure(
                "PROSPECTING_SHARE_MOST",
                QT_TRANSLATE_NOOP("Figures", "Prospecting takes at most"),
                QT_TRANSLATE_NOOP(
                    "Figures", "Of the time for clients and prospects together; above, it leans to prospects."
                ),
                whole_percent,
                RULE,
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Figures", "Slowdown watch"),
        (
            Figure(
                "ON_PURPOSE_WEEKS",
                QT_TRANSLATE_NOOP("Figures", "A slowdown on purpose lasts"),
                QT_TRANSLATE_NOOP("Figures", "The day that is filled in; you can name another."),
                weeks,
                RULE,
            ),
            Figure(
                "CURE_WEEKS",
                QT_TRANSLATE_NOOP("Figures", "What helps against a slowdown gets"),
                QT_TRANSLATE_NOOP("Figures", "So long nothing more is said of it."),
                weeks,
                ASSUMPTION,
            ),
            Figure(
                "STEADY_AGAIN_WEEKS",
                QT_TRANSLATE_NOOP("Figures", "A slowdown is over after"),
                QT_TRANSLATE_NOOP("Figures", "So long at your usual effort."),
                weeks,
                RULE,
            ),
            Figure(
                "NOT_NOWS_BEFORE_DOT",
                QT_TRANSLATE_NOOP("Figures", "“Not now” can be answered"),
                QT_TRANSLATE_NOOP("Figures", "After that, only a dot stays on the Momentum page."),
                times,
                RULE,
            ),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("Figures", "Work ahead"),
        (
            Figure(
                "FORECAST_CASES",
                QT_TRANSLATE_NOOP("Figures", "Work ahead is foretold from"),
                QT_TRANSLATE_NOOP("Figures", "So much signed work of your own; with less, nothing can be said."),
                cases,
                RULE,
            ),
            Figure(
                "USUAL_RATE_CASES",
                QT_TRANSLATE_NOOP("Figures", "The usual rates weigh as much as"),
                QT_TRANSLATE_NOOP("Figures", "The more cases of your own you have, the less they count."),
                cases,
                RULE,
            ),
            Figure(
                "USUAL_JOB_HOURS",
                QT_TRANSLATE_NOOP("Figures", "A usual piece of signed work takes"),
                QT_TRANSLATE_NOOP("Figures", "It counts as one case beside your own."),
                hours,
                ASSUMPTION,
            ),
            Figure(
                "DRY_HOURS",
                QT_TRANSLATE_NOOP("Figures", "Work has run dry below"),
                QT_TRANSLATE_NOOP("Figures", "With less than a day of signed work ahead there is none."),
                hours,
                ASSUMPTION,
            ),
        ),
    ),
)
