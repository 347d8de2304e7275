"""The seven habits in words: a name, sentences with their figures, and what helps."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.followup.sins import Sin, SinCode
from ui.bridge.formats import length, number, whole_percent

Figures = Mapping[str, int]

_NAMES: dict[SinCode, Any] = {
    SinCode.FORGOTTEN_ME: QT_TRANSLATE_NOOP("Sins", "Asking again before it is time"),
    SinCode.FOLLOWING_UNQUALIFIED: QT_TRANSLATE_NOOP("Sins", "Following up without having asked"),
    SinCode.EVERY_SALE_IS_GOOD: QT_TRANSLATE_NOOP("Sins", "Taking every sale for a good one"),
    SinCode.JUST_THE_NUMBERS: QT_TRANSLATE_NOOP("Sins", "Calling for the numbers"),
    SinCode.NOT_THE_DECISION_MAKER: QT_TRANSLATE_NOOP("Sins", "Talking beside the decision maker"),
    SinCode.BUSYWORK: QT_TRANSLATE_NOOP("Sins", "Keeping busy instead of talking"),
    SinCode.NOT_READING_SIGNALS: QT_TRANSLATE_NOOP("Sins", "Going on in spite of the signals"),
}
_HELPS: dict[SinCode, Any] = {
    SinCode.FORGOTTEN_ME: QT_TRANSLATE_NOOP(
        "Sins", "End each conversation with a day you both agree on, and leave it in peace until then."
    ),
    SinCode.FOLLOWING_UNQUALIFIED: QT_TRANSLATE_NOOP(
        "Sins", "Ask two questions first: do they fit what you do, and is there a real need?"
    ),
    SinCode.EVERY_SALE_IS_GOOD: QT_TRANSLATE_NOOP(
        "Sins", "Let the poor fits go kindly, and keep those hours for people who want what you do."
    ),
    SinCode.JUST_THE_NUMBERS: QT_TRANSLATE_NOOP(
        "Sins", "Prepare a few calls well, and write one line after each: it makes the next one easier."
    ),
    SinCode.NOT_THE_DECISION_MAKER: QT_TRANSLATE_NOOP(
        "Sins", "Ask who else takes part in the decision, and note the role of each person."
    ),
    SinCode.BUSYWORK: QT_TRANSLATE_NOOP("Sins", "Begin the next block with the call you would rather put off."),
    SinCode.NOT_READING_SIGNALS: QT_TRANSLATE_NOOP("Sins", "Go for the no: a clear answer sets both of you free."),
}


def sin_name(code: SinCode) -> str:
    """The habit in a few words."""
    return QCoreApplication.translate("Sins", _NAMES[code])


def what_helps(code: SinCode) -> str:
    """One thing to do about a habit."""
    return QCoreApplication.translate("Sins", _HELPS[code])


def evidence_lines(sin: Sin) -> list[str]:
    """The figures of a habit, a sentence a line; one calm line where there are none."""
    lines = _EVIDENCE[sin.code](sin.figures)
    return lines or [QCoreApplication.translate("Sins", "None of this in these days.")]


def _forgotten_me(figures: Figures) -> list[str]:
    lines = []
    if figures["too_close"]:
        words = QCoreApplication.translate(
            "Sins", "%n attempt(s) came sooner than agreed or usual.", "", figures["too_close"]
        )
        lines.append(words)
    if figures["overruled"]:
        words = QCoreApplication.translate(
            "Sins", "%n contact(s) went another way than agreed, for a reason you noted.", "", figures["overruled"]
        )
        lines.append(words)
    return lines


def _following_unqualified(figures: Figures) -> list[str]:
    if not figures["people"]:
        return []
    words = QCoreApplication.translate(
        "Sins", "%n prospect(s) with an empty sheet took {touches} attempts.", "", figures["people"]
    )
    return [words.format(touches=number(figures["touches"]))]


def _every_sale_is_good(figures: Figures) -> list[str]:
    if not figures["people"]:
        return []
    words = QCoreApplication.translate(
        "Sins", "%n prospect(s) of class C, out, or to let go took {share} of the contacts.", "", figures["people"]
    )
    lines = [words.format(share=whole_percent(figures["share"]))]
    if figures["minutes"]:
        words = QCoreApplication.translate("Sins", "That is {length} of your time.")
        lines.append(words.format(length=length(figures["minutes"])))
    return lines


def _just_the_numbers(figures: Figures) -> list[str]:
    if not figures["quick"]:
        return []
    words = QCoreApplication.translate(
        "Sins", "{quick} of %n attempt(s) were calls of a moment, without an answer or a note.", "", figures["tries"]
    )
    talks = QCoreApplication.translate("Sins", "%n conversation(s) came of them all.", "", figures["conversations"])
    return [words.format(quick=number(figures["quick"])), talks]


def _not_the_decision_maker(figures: Figures) -> list[str]:
    if not figures["people"]:
        return []
    words = QCoreApplication.translate(
        "Sins",
        "At %n prospect(s), {touches} contacts reached somebody, but nobody known to decide.",
        "",
        figures["people"],
    )
    return [words.format(touches=number(figures["touches"]))]


def _busywork(figures: Figures) -> list[str]:
    lines = []
    if figures["quiet_minutes"]:
        words = QCoreApplication.translate(
            "Sins", "{quiet} of {all} went into writing and posting without an exchange ({share})."
        )
        share = whole_percent(figures["share"])
        lines.append(words.format(quiet=length(figures["quiet_minutes"]), all=length(figures["minutes"]), share=share))
    if figures["put_off"]:
        words = QCoreApplication.translate(
            "Sins", "The next step of %n prospect(s) was put off three times or more.", "", figures["put_off"]
        )
        lines.append(words)
    return lines


def _not_reading_signals(figures: Figures) -> list[str]:
    lines = []
    if figures["after_maybes"]:
        words = QCoreApplication.translate(
            "Sins", "%n prospect(s) had said “maybe later” three times when you went on.", "", figures["after_maybes"]
        )
        lines.append(words)
    if figures["after_signals"]:
        words = QCoreApplication.translate(
            "Sins", "%n prospect(s) had shown twice in a row that it will not happen.", "", figures["after_signals"]
        )
        lines.append(words)
    return lines


_EVIDENCE: dict[SinCode, Callable[[Figures], list[str]]] = {
    SinCode.FORGOTTEN_ME: _forgotten_me,
    SinCode.FOLLOWING_UNQUALIFIED: _following_unqualified,
    SinCode.EVERY_SALE_IS_GOOD: _every_sale_is_good,
    SinCode.JUST_THE_NUMBERS: _just_the_numbers,
    SinCode.NOT_THE_DECISION_MAKER: _not_the_decision_maker,
    SinCode.BUSYWORK: _busywork,
    SinCode.NOT_READING_SIGNALS: _not_reading_signals,
}
