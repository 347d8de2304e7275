"""The moves that the menu of one prospect and Ctrl+K offer, by where they stand."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.prospects.prospect import Prospect, State
from ui.kit.menu import Menu

_GO_FOR_NO: Any = QT_TRANSLATE_NOOP("DetailMenu", "Go for the no…")
_LET_GO: Any = QT_TRANSLATE_NOOP("DetailMenu", "Let go")
_NURTURE: Any = QT_TRANSLATE_NOOP("DetailMenu", "Nurture…")
_CHANGE_NURTURE: Any = QT_TRANSLATE_NOOP("DetailMenu", "Change the wake-up…")
_CLIENT: Any = QT_TRANSLATE_NOOP("DetailMenu", "Client (signed)")
_PURSUE: Any = QT_TRANSLATE_NOOP("DetailMenu", "Pursue")
_WAKE_UP: Any = QT_TRANSLATE_NOOP("DetailMenu", "Wake up now")
_THEY_CALLED: Any = QT_TRANSLATE_NOOP("DetailMenu", "They called us")
_LEAVE_ALONE: Any = QT_TRANSLATE_NOOP("DetailMenu", "Do not contact…")
_BIG_FISH: Any = QT_TRANSLATE_NOOP("DetailMenu", "Big fish")
_CADENCE: Any = QT_TRANSLATE_NOOP("DetailMenu", "Start a cadence…")
_TRASH: Any = QT_TRANSLATE_NOOP("DetailMenu", "Move to the trash")
_RESTORE: Any = QT_TRANSLATE_NOOP("DetailMenu", "Restore")


@dataclass(frozen=True, slots=True)
class Move:
    """One entry: the name of a command of `moves.Moves`, and how it is shown."""

    name: str
    words: str
    icon: str | None = None
    key: str = ""
    is_on: bool | None = None


def moves_of(prospect: Prospect) -> list[Move | None]:
    """What can be done with somebody by where they stand; None stands between the groups."""
    if prospect.trashed_on is not None:
        return [Move("restore", _tr(_RESTORE), "undo")]
    state = prospect.state
    found: list[Move | None] = [*_ways(state), None]
    found.append(Move("big_fish", _tr(_BIG_FISH), is_on=prospect.pursuit.is_big_fish))
    if state not in (State.CLIENT, State.DO_NOT_CONTACT):
        found.append(Move("cadence", _tr(_CADENCE), "repeat"))
    found.append(None)
    if state is not State.DO_NOT_CONTACT:
        found.append(Move("leave_alone", _tr(_LEAVE_ALONE), "ban"))
    found.append(Move("trash", _tr(_TRASH), "x"))
    return found


def add_moves(menu: Menu, prospect: Prospect) -> None:
    """Add the entries; the data of each is the name of its command."""
    for move in moves_of(prospect):
        if move is None:
            menu.addSeparator()
        else:
            menu.add_entry(move.words, move.name, move.icon, checked=move.is_on, key_hint=move.key)


def _ways(state: State) -> list[Move]:
    """The ways on from a state."""
    found = []
    if state in (State.NURTURE, State.LET_GO):
        found.append(Move("pursue", _tr(_WAKE_UP if state is State.NURTURE else _THEY_CALLED), "today", "R"))
    elif state is not State.ACTIVE:
        found.append(Move("pursue", _tr(_PURSUE), "play"))
    else:
        found.append(Move("go_for_no", _tr(_GO_FOR_NO), "message"))
    if state is not State.DO_NOT_CONTACT:
        found.append(Move("nurture", _tr(_CHANGE_NURTURE if state is State.NURTURE else _NURTURE), "leaf"))
    if state is not State.CLIENT:
        found.append(Move("win", _tr(_CLIENT), "check-circle"))
    if state not in (State.LET_GO, State.DO_NOT_CONTACT):
        found.append(Move("let_go", _tr(_LET_GO), "let-go", "Del"))
    return found


def _tr(text: Any) -> str:
    return QCoreApplication.translate("DetailMenu", text)
