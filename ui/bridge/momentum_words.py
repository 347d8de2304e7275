"""The slowdown watch in words: the names of the patterns, and what is said of each; on Today and on Momentum."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.momentum.effort import WeekEffort, WeekKind
from planner.domain.momentum.journal import CURE_OF, Cure, Slowdown
from planner.domain.momentum.overview import Momentum
from planner.domain.momentum.reading import EvidenceKind, Pattern, PatternName, Reading, Status
from ui.bridge.navigation import Command

_NAMES: dict[PatternName, Any] = {
    PatternName.IGNORANT: QT_TRANSLATE_NOOP("Momentum", "No system"),
    PatternName.INTENTIONAL: QT_TRANSLATE_NOOP("Momentum", "Waiting on the pipeline"),
    PatternName.COMFORTABLE: QT_TRANSLATE_NOOP("Momentum", "Comfortable"),
}
_WARNINGS: dict[PatternName | None, Any] = {
    PatternName.IGNORANT: QT_TRANSLATE_NOOP("Momentum", "Early warning: No system"),
    PatternName.INTENTIONAL: QT_TRANSLATE_NOOP("Momentum", "Early warning: Waiting on the pipeline"),
    PatternName.COMFORTABLE: QT_TRANSLATE_NOOP("Momentum", "Early warning: Comfortable"),
    None: QT_TRANSLATE_NOOP("Momentum", "Early warning"),
}
_STOPS: dict[PatternName | None, Any] = {
    PatternName.IGNORANT: QT_TRANSLATE_NOOP("Momentum", "At a stop: No system"),
    PatternName.INTENTIONAL: QT_TRANSLATE_NOOP("Momentum", "At a stop: Waiting on the pipeline"),
    PatternName.COMFORTABLE: QT_TRANSLATE_NOOP("Momentum", "At a stop: Comfortable"),
    None: QT_TRANSLATE_NOOP("Momentum", "At a stop"),
}
_TITLES: dict[PatternName | None, Any] = {
    PatternName.IGNORANT: QT_TRANSLATE_NOOP("Momentum", "Prospecting has no fixed place"),
    PatternName.INTENTIONAL: QT_TRANSLATE_NOOP("Momentum", "You are waiting on the pipeline"),
    PatternName.COMFORTABLE: QT_TRANSLATE_NOOP("Momentum", "You look comfortable"),
    None: QT_TRANSLATE_NOOP("Momentum", "Prospecting has slowed down"),
}
_SENTENCES: dict[PatternName | None, Any] = {
    PatternName.IGNORANT: QT_TRANSLATE_NOOP(
        "Momentum",
        "Blocks are on the calendar, and other things take their place. Shorter ones, at a calmer hour, are easier to"
        " keep.",
    ),
    PatternName.INTENTIONAL: QT_TRANSLATE_NOOP(
        "Momentum",
        "Proposals are out, and effort has eased while they wait. Nothing is business until it is signed, and an end"
        " date brings the answer sooner.",
    ),
    PatternName.COMFORTABLE: QT_TRANSLATE_NOOP(
        "Momentum",
        "Business is good and prospecting has quietly slipped. That is not laziness. It usually shows three months"
        " later, and it takes one hour a week to avoid.",
    ),
    None: QT_TRANSLATE_NOOP(
        "Momentum",
        "Less was done than usual, and no cause stands out. Blocks on the calendar are where it begins again.",
    ),
}
_NOTHING_AHEAD = QT_TRANSLATE_NOOP(
    "Momentum",
    "No block is on the calendar for the next four weeks. Without a date, prospecting waits for a free hour, and that"
    " hour seldom comes.",
)
_ALSO: dict[PatternName, Any] = {
    PatternName.IGNORANT: QT_TRANSLATE_NOOP("Momentum", "Also: blocks have no fixed place on the calendar."),
    PatternName.INTENTIONAL: QT_TRANSLATE_NOOP("Momentum", "Also: more proposals wait for an answer than usual."),
    PatternName.COMFORTABLE: QT_TRANSLATE_NOOP("Momentum", "Also: work is plentiful, and no goal pulls right now."),
}
_CURES: dict[Cure, Any] = {
    Cure.BOOK_WEEKS: QT_TRANSLATE_NOOP("Momentum", "Book next 4 weeks"),
    Cure.DATE_PROPOSALS: QT_TRANSLATE_NOOP("Momentum", "Give proposals an end date"),
    Cure.SET_GOAL: QT_TRANSLATE_NOOP("Momentum", "Set next goal"),
}
CURE_COMMANDS = {
    Cure.BOOK_WEEKS: Command.BOOK_WEEKS,
    Cure.DATE_PROPOSALS: Command.DATE_PROPOSALS,
    Cure.SET_GOAL: Command.NEW_GOAL,
}
CURE_ICONS = {Cure.BOOK_WEEKS: "calendar-plus", Cure.DATE_PROPOSALS: "hourglass", Cure.SET_GOAL: "flag"}
PATTERN_ICONS: dict[PatternName | None, str] = {
    PatternName.IGNORANT: "compass",
    PatternName.INTENTIONAL: "hourglass",
    PatternName.COMFORTABLE: "armchair",
    None: "trend-down",
}


def first_pattern(reading: Reading) -> Pattern | None:
    """The pattern that is told of first, None where a slowdown has no name."""
    return reading.patterns[0] if reading.patterns else None


def slowdown_of(momentum: Momentum) -> Slowdown | None:
    """The entry of the journal for the pattern that is told of first; the first one where no name stands any more."""
    found = first_pattern(momentum.reading)
    if found is None:
        return next(iter(momentum.open_slowdowns), None)
    return next((each for each in momentum.open_slowdowns if each.pattern is found.name), None)


def pattern_word(name: PatternName) -> str:
    """The name of a pattern: "Comfortable"."""
    return _said(_NAMES[name])


def warning_word(reading: Reading) -> str:
    """The words of the pill: "Early warning: Comfortable"."""
    found = first_pattern(reading)
    words = _STOPS if reading.status is Status.STOPPED else _WARNINGS
    return _said(words[found.name if found is not None else None])


def warning_title(reading: Reading) -> str:
    """The diagnosis in a few words: "You look comfortable"."""
    found = first_pattern(reading)
    return _said(_TITLES[found.name if found is not None else None])


def warning_sentences(reading: Reading) -> str:
    """Two sentences on what happens and why it matters."""
    found = first_pattern(reading)
    if found is not None and _is_nothing_ahead(found):
        return _said(_NOTHING_AHEAD)
    return _said(_SENTENCES[found.name if found is not None else None])


def also_sentence(name: PatternName) -> str:
    """A pattern that holds beside the first one."""
    return _said(_ALSO[name])


def cure_word(cure: Cure) -> str:
    """What the button of a cure says."""
    return _said(_CURES[cure])


def cures_for(reading: Reading) -> tuple[Cure, ...]:
    """The cures in order, the one for the first pattern on top; one that any pattern asks for is never missing."""
    own = [CURE_OF[pattern.name] for pattern in reading.patterns]
    return tuple(dict.fromkeys([*own, Cure.BOOK_WEEKS]))


def quiet_weeks(reading: Reading) -> int:
    """How many weeks the slowdown lasts, as of the week of the reading."""
    return (reading.monday - reading.since).days // 7 + 1 if reading.since is not None else 1


def watch_sentence(momentum: Momentum) -> str:
    """One sentence and a gentle wish, for the card on Today."""
    reading = momentum.reading
    found, weeks = first_pattern(reading), quiet_weeks(reading)
    if found is None:
        return QCoreApplication.translate(
            "Momentum", "%n quiet week(s) in a row. It is a good moment to book the next blocks.", "", weeks
        )
    if found.name is PatternName.COMFORTABLE:
        return QCoreApplication.translate(
            "Momentum",
            "%n quiet week(s) in a row, while work went up. It is a good moment to book the next blocks.",
            "",
            weeks,
        )
    if found.name is PatternName.INTENTIONAL:
        return QCoreApplication.translate(
            "Momentum",
            "%n quiet week(s) in a row, while proposals wait. An end date brings the answers sooner.",
            "",
            weeks,
        )
    if _is_nothing_ahead(found):
        return QCoreApplication.translate(
            "Momentum", "No block is on the calendar for the next four weeks. Booking them takes a minute."
        )
    return QCoreApplication.translate(
        "Momentum", "%n quiet week(s) in a row: the blocks were missed. Shorter ones are easier to keep.", "", weeks
    )


def not_enough_sentence(momentum: Momentum) -> str:
    """How much is there already, and how much is missing."""
    if momentum.is_last_week_awaited:
        return QCoreApplication.translate("Momentum", "Last week waits for your answers. With them, it counts too.")
    missing = max(1, momentum.weeks_needed - momentum.counted_weeks)
    return QCoreApplication.translate(
        "Momentum",
        "Shows up after six counted weeks, once there is a rhythm to compare with: %n to go.",
        "",
        missing,
    )


def low_weeks(momentum: Momentum, weeks: Sequence[WeekEffort]) -> set[date]:
    """The Mondays of the finished weeks that belong to a slowdown and lie below the usual."""
    now, usual = momentum.reading, momentum.usual.minutes
    since = now.since if now.is_alarm else None
    alarms = {said.monday for said in momentum.readings[-len(weeks) - 1 :] if said.is_alarm}
    return {
        week.monday
        for week in weeks
        if week.kind is not WeekKind.PAUSED
        and week is not momentum.current
        and week is not momentum.unread
        and week.minutes_kept < usual * week.exposure
        and (week.monday in alarms or (since is not None and week.monday >= since))
    }


def _is_nothing_ahead(pattern: Pattern) -> bool:
    return any(each.kind is EvidenceKind.NOTHING_AHEAD for each in pattern.evidence)


def _said(words: Any) -> str:
    return QCoreApplication.translate("Momentum", words)
