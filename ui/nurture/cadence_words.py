"""The words of cadences: the steps of the built-in ones, and what one comes to."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.followup.cadence import BuiltIn, Cadence, Direction

_DECIDE = QT_TRANSLATE_NOOP("Cadences", "Go on, keep warm or let go")
_STEPS: dict[BuiltIn, tuple[Any, ...]] = {
    BuiltIn.FIRST_CONTACT: (
        QT_TRANSLATE_NOOP("Cadences", "Introduce yourself and ask who decides"),
        QT_TRANSLATE_NOOP("Cadences", "Say in three lines why you called"),
        QT_TRANSLATE_NOOP("Cadences", "Try at another hour of the day"),
        QT_TRANSLATE_NOOP("Cadences", "Bring one useful idea for them"),
        QT_TRANSLATE_NOOP("Cadences", "Ask whether it is worth going on"),
        _DECIDE,
    ),
    BuiltIn.AFTER_PROPOSAL: (
        QT_TRANSLATE_NOOP("Cadences", "Ask whether the proposal arrived and is clear"),
        QT_TRANSLATE_NOOP("Cadences", "Ask what is still open and who decides"),
        QT_TRANSLATE_NOOP("Cadences", "Remind them until when it is valid"),
        QT_TRANSLATE_NOOP("Cadences", "Ask for a yes or a no"),
        QT_TRANSLATE_NOOP("Cadences", "Renegotiate, keep warm or let go"),
    ),
    BuiltIn.BEFORE_A_DATE: (
        QT_TRANSLATE_NOOP("Cadences", "Say that the date is coming and what you can do"),
        QT_TRANSLATE_NOOP("Cadences", "Ask what they have planned"),
        QT_TRANSLATE_NOOP("Cadences", "Ask for a meeting or offer a proposal"),
        QT_TRANSLATE_NOOP("Cadences", "Ask for a yes or a no"),
        _DECIDE,
    ),
}


def worded(cadence: Cadence) -> Cadence:
    """A built-in cadence with the words of its steps; others as they are."""
    built_in = cadence.built_in
    if built_in is None or cadence.id:
        return cadence
    texts = (QCoreApplication.translate("Cadences", text) for text in _STEPS[built_in])
    steps = tuple(replace(step, text=text) for step, text in zip(cadence.steps, texts, strict=True))
    return replace(cadence, steps=steps)


def sum_of(cadence: Cadence) -> str:
    """The cadence in a line: how many contacts in how many days."""
    contacts = QCoreApplication.translate("Cadences", "%n contact(s)", "", len(cadence.steps) - 1)
    days = max(step.offset_days for step in cadence.steps)
    if cadence.direction is Direction.BACKWARD:
        words = QCoreApplication.translate(
            "Cadences", "{contacts} from %n day(s) before a date, then a decision", "", days
        )
    else:
        words = QCoreApplication.translate("Cadences", "{contacts} within %n day(s), then a decision", "", days)
    return words.format(contacts=contacts)
