"""What the palette lists: people first, then commands, each under a heading."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.domain.prospects.folding import fold
from planner.domain.prospects.list_query import ListFilter, ListName, Sort, SortColumn
from planner.storage.queries import prospects as queries
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Section
from ui.shell.commands import COMMANDS, SECTIONS, Entry

MOST_PEOPLE = 6
ACTIONS_ONLY = ">"
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Heading:
    """A small title between the groups; it cannot be chosen."""

    words: str


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who was found."""

    prospect_id: int
    words: str
    detail: str


@dataclass(frozen=True, slots=True)
class Action:
    """A command or a section."""

    target: Command | Section
    words: str
    icon: str
    key: str


@dataclass(frozen=True, slots=True)
class PersonMove:
    """Something to do with the one who is open; `name` is the command of their menu."""

    name: str
    words: str
    icon: str
    key: str


Line = Heading | Person | PersonMove | Action


class PaletteModel(QAbstractListModel):
    """The lines for what was typed."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._lines: list[Line] = []
        self._open_name = ""
        self._moves: Sequence[PersonMove] = ()

    def about(self, name: str, moves: Sequence[PersonMove]) -> None:
        """Who is open behind the palette, and what can be done with them; nothing typed lists none of it."""
        self._open_name, self._moves = name, moves

    def search(self, text: str) -> None:
        """Find people and commands; a leading ">" asks for commands alone, nothing typed lists commands."""
        only_actions = text.startswith(ACTIONS_ONLY)
        words = fold(text.removeprefix(ACTIONS_ONLY).strip())
        people: list[Line] = [] if only_actions or not words else list(self._people(text))
        fitting = [entry for entry in (*COMMANDS, *SECTIONS) if _fits(entry.words, words)]
        # Whoever wrote the whole name of something means that and not what only has the word in its name.
        fitting.sort(key=lambda entry: fold(entry.words) != words)
        actions: list[Line] = [_action(entry) for entry in fitting]
        moves: list[Line] = [move for move in self._moves if words and _fits(move.words, words)]
        self.beginResetModel()
        self._lines = []
        if people:
            self._lines += [Heading(self.tr("Prospects")), *people]
        if moves:
            self._lines += [Heading(self._open_name), *moves]
        if actions:
            self._lines += [Heading(self.tr("Actions")), *actions]
        self.endResetModel()

    def line(self, row: int) -> Line:
        """The line in a row."""
        return self._lines[row]

    def first_choice(self) -> int:
        """The first row that can be chosen, -1 when there is none."""
        return next((row for row, line in enumerate(self._lines) if not isinstance(line, Heading)), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            detail = line.detail if isinstance(line, Person) else ""
            return f"{line.words}, {detail}" if detail else line.words
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _people(self, text: str) -> Sequence[Person]:
        store, today = self._bridge.store, self._bridge.today
        wanted = ListFilter(ListName.ALL, search=text)
        ids, _ = queries.first_prospect_ids(store, wanted, Sort(SortColumn.COMPANY), today, MOST_PEOPLE)
        rows = queries.prospect_rows(store, ids[:MOST_PEOPLE])
        return [Person(row.id, row.person or row.company, row.company if row.person else row.town) for row in rows]


def _action(entry: Entry) -> Action:
    return Action(entry.target, entry.words, entry.icon, entry.key)


def _fits(words: str, typed: str) -> bool:
    """Whether each typed word begins some word of the command."""
    starts = fold(words).split()
    return all(any(start.startswith(part) for start in starts) for part in typed.split())
