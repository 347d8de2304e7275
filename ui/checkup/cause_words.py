"""The six causes of the self-check in words: the sentence to answer, what the log says of it, and what helps."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.checks.self_check import Cause, Evidence, HowOften, Turned, turned
from ui.bridge.formats import day_month_year, length, number, whole_percent

Figures = Mapping[str, int]

_SENTENCES: dict[Cause, Any] = {
    Cause.EMPTY_LIST: QT_TRANSLATE_NOOP("Causes", "My list is short, so I hold on to whoever is on it."),
    Cause.TIME_SPENT: QT_TRANSLATE_NOOP("Causes", "I have put so much time into somebody that I go on."),
    Cause.BLIND_HOPE: QT_TRANSLATE_NOOP("Causes", "I hope it will work out, without having asked what I need to know."),
    Cause.FEAR_OF_NO: QT_TRANSLATE_NOOP("Causes", "I would rather please than hear a no."),
    Cause.THE_CHASE: QT_TRANSLATE_NOOP("Causes", "I want to win them over, whether they fit or not."),
    Cause.FEELS_SAFE: QT_TRANSLATE_NOOP(
        "Causes", "I stay busy with messages and lists, as it feels safer than calling."
    ),
}
_HELPS: dict[Cause, Any] = {
    Cause.EMPTY_LIST: QT_TRANSLATE_NOOP("Causes", "Add five new people to the list before the next block."),
    Cause.TIME_SPENT: QT_TRANSLATE_NOOP("Causes", "Ask only this: would I begin with them today?"),
    Cause.BLIND_HOPE: QT_TRANSLATE_NOOP("Causes", "Two clear answers on the sheet are worth more than hope."),
    Cause.FEAR_OF_NO: QT_TRANSLATE_NOOP("Causes", "A no is an answer too: it sets both of you free."),
    Cause.THE_CHASE: QT_TRANSLATE_NOOP("Causes", "Count the people who fit, rather than those who resist."),
    Cause.FEELS_SAFE: QT_TRANSLATE_NOOP("Causes", "Begin the next block with the call you would rather put off."),
}
_ANSWERS: dict[HowOften, Any] = {
    HowOften.OFTEN: QT_TRANSLATE_NOOP("Causes", "Often"),
    HowOften.SOMETIMES: QT_TRANSLATE_NOOP("Causes", "Sometimes"),
    HowOften.RARELY: QT_TRANSLATE_NOOP("Causes", "Rarely"),
}
_TURNED: dict[Turned, Any] = {
    Turned.LESS: QT_TRANSLATE_NOOP("Causes", "Less often than on {day}."),
    Turned.SAME: QT_TRANSLATE_NOOP("Causes", "As often as on {day}."),
    Turned.MORE: QT_TRANSLATE_NOOP("Causes", "More often than on {day}."),
}
_BEFORE: dict[HowOften, Any] = {
    HowOften.OFTEN: QT_TRANSLATE_NOOP("Causes", "On {day}: often."),
    HowOften.SOMETIMES: QT_TRANSLATE_NOOP("Causes", "On {day}: sometimes."),
    HowOften.RARELY: QT_TRANSLATE_NOOP("Causes", "On {day}: rarely."),
}


def cause_sentence(cause: Cause) -> str:
    """The sentence to answer."""
    return QCoreApplication.translate("Causes", _SENTENCES[cause])


def cause_help(cause: Cause) -> str:
    """One thing to do about a cause."""
    return QCoreApplication.translate("Causes", _HELPS[cause])


def answer_word(answer: HowOften) -> str:
    """An answer in a word."""
    return QCoreApplication.translate("Causes", _ANSWERS[answer])


def before_sentence(day: date, before: HowOften, now: HowOften | None) -> str:
    """What one answered the time before and, once there is an answer, how it compares."""
    words = _BEFORE[before] if now is None else _TURNED[turned(before, now)]
    return QCoreApplication.translate("Causes", words).format(day=day_month_year(day))


def evidence_sentence(evidence: Evidence) -> str:
    """What the log says of a cause."""
    return _EVIDENCE[evidence.cause](evidence.figures)


def _empty_list(figures: Figures) -> str:
    words = QCoreApplication.translate(
        "Causes", "In your list: %n active prospect(s) worth pursuing, {wanted} wanted.", "", figures["active"]
    )
    return words.format(wanted=number(figures["wanted"]))


def _time_spent(figures: Figures) -> str:
    if not figures["minutes"]:
        return QCoreApplication.translate("Causes", "In your log: no time on people to let go.")
    words = QCoreApplication.translate(
        "Causes", "In your log: {length} on people to let go, about %n call(s) to good ones.", "", figures["calls"]
    )
    return words.format(length=length(figures["minutes"]))


def _blind_hope(figures: Figures) -> str:
    if not figures["people"]:
        return QCoreApplication.translate("Causes", "In the last 30 days: no prospect followed up with an empty sheet.")
    return QCoreApplication.translate(
        "Causes", "In the last 30 days: %n prospect(s) followed up with an empty sheet.", "", figures["people"]
    )


def _fear_of_no(figures: Figures) -> str:
    if not figures["people"]:
        return QCoreApplication.translate(
            "Causes", "In the last 30 days: no prospect contacted again after three “maybe later”."
        )
    return QCoreApplication.translate(
        "Causes",
        "In the last 30 days: %n prospect(s) contacted again after three “maybe later”.",
        "",
        figures["people"],
    )


def _the_chase(figures: Figures) -> str:
    if not figures["tries"]:
        return QCoreApplication.translate(
            "Causes", "In the last 30 days: no attempt sooner than usual or not as agreed."
        )
    return QCoreApplication.translate(
        "Causes", "In the last 30 days: %n attempt(s) sooner than usual or not as agreed.", "", figures["tries"]
    )


def _feels_safe(figures: Figures) -> str:
    words = QCoreApplication.translate("Causes", "In the last 30 days: {share} of your time for writing and posting.")
    return words.format(share=whole_percent(figures["share"]))


_EVIDENCE: dict[Cause, Callable[[Figures], str]] = {
    Cause.EMPTY_LIST: _empty_list,
    Cause.TIME_SPENT: _time_spent,
    Cause.BLIND_HOPE: _blind_hope,
    Cause.FEAR_OF_NO: _fear_of_no,
    Cause.THE_CHASE: _the_chase,
    Cause.FEELS_SAFE: _feels_safe,
}
