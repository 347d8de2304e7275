"""The touches and turns of a prospect as entries of one timeline, in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from planner.domain.prospects.pursuit import LetGoReason
from planner.domain.touches.touch import Channel, Touch, TouchOutcome
from planner.domain.touches.turn import Turn, TurnKind
from ui.bridge.formats import capital, day_full, day_month, day_month_year, day_short, length
from ui.bridge.labels import label_of
from ui.bridge.pursuit_labels import CHANNEL_ICONS

_TURN_ICONS = {
    TurnKind.TO_QUALIFY: "question",
    TurnKind.ACTIVE: "play",
    TurnKind.NURTURE: "leaf",
    TurnKind.CLIENT: "check-circle",
    TurnKind.LET_GO: "let-go",
    TurnKind.DO_NOT_CONTACT: "ban",
    TurnKind.EXTENDED: "repeat",
    TurnKind.SNOOZED: "hourglass",
    TurnKind.AGREED: "calendar-check",
    TurnKind.QUALIFIED: "person-check",
}
_A_YEAR = 330  # after so many days the year is said
_TOOK: Any = QT_TRANSLATE_NOOP("History", "{outcome}, {length}")
_WITH: Any = QT_TRANSLATE_NOOP("History", "With {person}")
_DESPITE: Any = QT_TRANSLATE_NOOP("History", "Despite the agreement: {reason}")
_UNTIL: Any = QT_TRANSLATE_NOOP("History", "Until {day}")
_BY_SHEET: Any = QT_TRANSLATE_NOOP("History", "By the qualification")
_FROM_THEM: Any = QT_TRANSLATE_NOOP("History", "From them")
_WITH_CADENCE: Any = QT_TRANSLATE_NOOP("History", "With a cadence")
_CODES: dict[str, Any] = {"qualified": _BY_SHEET, "cadence": _WITH_CADENCE}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline; `mark` is the word of a pill, `touch` None for a turn, `said` for screen readers."""

    icon: str
    title: str
    day: str
    note: str
    mark: str
    said: str
    touch: Touch | None = None


def newest_first(touches: Iterable[Touch], turns: Iterable[Turn]) -> list[Touch | Turn]:
    """Both in one order, the newest first; what was decided with a touch stands above it."""
    return sorted((*touches, *turns), key=lambda each: (each.at, isinstance(each, Turn), each.id), reverse=True)


def entry(event: Touch | Turn, names: Mapping[int, str], zone: str, today: date) -> Entry:
    """One event in words; `names` are those of the persons worth naming, by id."""
    day = event.at.astimezone(ZoneInfo(zone)).date()
    shown = day_short(day) if (today - day).days < _A_YEAR else day_month_year(day)
    if isinstance(event, Touch):
        icon, title, lines = _of_touch(event, names)
        mark = _tr(_FROM_THEM) if event.incoming else ""
    else:
        icon, title, lines, mark = _TURN_ICONS[event.kind], label_of(event.kind), _of_turn(event), ""
    note = "\n".join(line for line in lines if line)
    channel = label_of(event.channel) if isinstance(event, Touch) else ""
    said = ", ".join(part for part in (title, channel, mark, day_full(day), note.replace("\n", ", ")) if part)
    return Entry(icon, title, shown, note, mark, said, event if isinstance(event, Touch) else None)


def _of_touch(touch: Touch, names: Mapping[int, str]) -> tuple[str, str, list[str]]:
    is_voicemail = touch.channel is Channel.PHONE and touch.outcome is TouchOutcome.NO_ANSWER
    icon = "voicemail" if is_voicemail else CHANNEL_ICONS[touch.channel]
    title = label_of(touch.outcome)
    if touch.minutes:
        title = _tr(_TOOK).format(outcome=title, length=length(touch.minutes))
    person = names.get(touch.person_id or 0, "")
    signals = [label_of(each) for each in sorted(touch.signals)]
    lines = [
        _tr(_WITH).format(person=person) if person else "",
        touch.note,
        capital(QLocale().createSeparatedList([each[:1].lower() + each[1:] for each in signals])) if signals else "",
        _tr(_DESPITE).format(reason=touch.overruled) if touch.overruled else "",
    ]
    return icon, title, lines


def _of_turn(turn: Turn) -> list[str]:
    if turn.kind is TurnKind.SNOOZED:
        return [_tr(_UNTIL).format(day=day_month(date.fromisoformat(turn.note))), turn.reason]
    return [_reason(turn.reason), turn.note]


def _reason(reason: str) -> str:
    """The words for a reason that the program left behind, or the owner's own."""
    if reason in _CODES:
        return _tr(_CODES[reason])
    for kind in (LetGoReason, TouchOutcome):
        if reason in {each.value for each in kind}:
            return label_of(kind(reason))
    return reason


def _tr(text: Any) -> str:
    return QCoreApplication.translate("History", text)
