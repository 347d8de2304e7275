"""The moves that the menu of one prospect offers, by where they stand."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.prospects.prospect import Prospect, State
from ui.kit.menu import Menu

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


def add_moves(menu: Menu, prospect: Prospect) -> None:
    """Add the entries; the data of each is the name of a command of `moves.Moves`."""
    if prospect.trashed_on is not None:
        menu.add_entry(_tr(_RESTORE), "restore", "undo")
        return
    state = prospect.state
    if state in (State.NURTURE, State.LET_GO):
        menu.add_entry(_tr(_WAKE_UP if state is State.NURTURE else _THEY_CALLED), "pursue", "today", key_hint="R")
    elif state is not State.ACTIVE:
        menu.add_entry(_tr(_PURSUE), "pursue", "play")
    if state is not State.DO_NOT_CONTACT:
        menu.add_entry(_tr(_CHANGE_NURTURE if state is State.NURTURE else _NURTURE), "nurture", "leaf")
    if state is not State.CLIENT:
        menu.add_entry(_tr(_CLIENT), "win", "check-circle")
    if state not in (State.LET_GO, State.DO_NOT_CONTACT):
        menu.add_entry(_tr(_LET_GO), "let_go", "let-go", key_hint="Del")
    menu.addSeparator()
    menu.add_entry(_tr(_BIG_FISH), "big_fish", checked=prospect.pursuit.is_big_fish)
    if state not in (State.CLIENT, State.DO_NOT_CONTACT):
        menu.add_entry(_tr(_CADENCE), "cadence", "repeat")
    menu.addSeparator()
    if state is not State.DO_NOT_CONTACT:
        menu.add_entry(_tr(_LEAVE_ALONE), "leave_alone", "ban")
    menu.add_entry(_tr(_TRASH), "trash", "x")


def _tr(text: Any) -> str:
    return QCoreApplication.translate("DetailMenu", text)
