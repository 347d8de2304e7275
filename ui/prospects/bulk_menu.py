"""What can be done with one prospect or several, as a menu; each entry carries a Deed."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from planner.domain.prospects.prospect import State
from planner.domain.prospects.pursuit import Newsletter
from planner.storage.queries.prospects import ProspectRow
from ui.bridge.labels import label_of
from ui.kit.menu import Menu

_ASLEEP = frozenset({State.NURTURE, State.LET_GO})
_SETTLED = frozenset({State.CLIENT, State.DO_NOT_CONTACT})
_MOVES = (State.TO_QUALIFY, State.CLIENT, State.DO_NOT_CONTACT)  # the others have an entry of their own


class Doing(StrEnum):
    """What an entry does."""

    LOG = "log"
    PURSUE = "pursue"
    NURTURE = "nurture"
    LET_GO = "let-go"
    BIG_FISH = "big-fish"
    NEWSLETTER = "newsletter"
    TAG = "tag"
    UNTAG = "untag"
    MOVE = "move"
    TRASH = "trash"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do, with the tag, state or answer it needs."""

    doing: Doing
    value: str = ""


def movable_states(states: Set[State], goal: State) -> Set[State]:
    """Of the states of those chosen, which ones a move means: clients and those left alone only on their own."""
    return (states - _SETTLED or states) - {goal}


class ProspectMenu(Menu):
    """The menu for some prospects; what would be no change for any of them is left out."""

    def __init__(self, parent: QWidget, rows: Sequence[ProspectRow], *, in_trash: bool) -> None:
        super().__init__(parent)
        if in_trash:
            self.add_entry(self.tr("Restore"), Deed(Doing.RESTORE), "undo")
            return
        states = {row.state for row in rows}
        if len(rows) == 1 and State.DO_NOT_CONTACT not in states:
            self.add_entry(self.tr("Log a contact…"), Deed(Doing.LOG), "log", key_hint="Ctrl+L")
            self.addSeparator()
        self._add_standing(states)
        self.addSeparator()
        are_big = all(row.is_big_fish for row in rows)
        fish = Deed(Doing.BIG_FISH, "" if are_big else "yes")
        self.add_entry(self.tr("Big fish"), fish, checked=are_big, key_hint="B")
        self._add_newsletter({row.pursuit.newsletter for row in rows})
        self.add_entry(self.tr("Tag…"), Deed(Doing.TAG), key_hint="T")
        self._add_untag(rows)
        self.addSeparator()
        self.add_entry(self.tr("Move to the trash"), Deed(Doing.TRASH), "x-circle", key_hint="Shift+Del")

    def _add_standing(self, states: set[State]) -> None:
        if states <= _ASLEEP:
            self.add_entry(self.tr("Bring back"), Deed(Doing.PURSUE), "repeat", key_hint="R")
        elif movable_states(states, State.ACTIVE):
            self.add_entry(self.tr("Pursue"), Deed(Doing.PURSUE), "arrow-right")
        if movable_states(states, State.NURTURE):
            self.add_entry(self.tr("Nurture"), Deed(Doing.NURTURE), "leaf")
        if states - {State.LET_GO, State.DO_NOT_CONTACT}:
            self.add_entry(self.tr("Let go"), Deed(Doing.LET_GO), "let-go", key_hint="Del")
        others = self._inner(self.tr("Move to"))
        for state in _MOVES:
            if states != {state}:
                others.add_entry(label_of(state), Deed(Doing.MOVE, state.value))

    def _add_newsletter(self, answers: set[Newsletter]) -> None:
        inner = self._inner(self.tr("Newsletter"))
        for answer in (Newsletter.YES, Newsletter.NO, Newsletter.UNSAID):
            inner.add_entry(label_of(answer), Deed(Doing.NEWSLETTER, answer.value), checked=answers == {answer})

    def _add_untag(self, rows: Sequence[ProspectRow]) -> None:
        tags = sorted({tag for row in rows for tag in row.tags}, key=str.casefold)
        if tags:
            inner = self._inner(self.tr("Untag"))
            for tag in tags:
                inner.add_entry(tag, Deed(Doing.UNTAG, tag))

    def _inner(self, title: str) -> Menu:
        inner = Menu(self)
        inner.setTitle(title)
        self.addMenu(inner)
        return inner
