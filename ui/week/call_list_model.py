"""The people of a call list as a model: a list that can be put in another order."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.storage.queries.call_people import CallPerson
from ui.kit import ItemRole

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class CallListModel(QAbstractListModel):
    """CallPerson behind ItemRole, a sentence for screen readers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: list[CallPerson] = []

    def people(self) -> list[CallPerson]:
        """Everybody, in order."""
        return list(self._people)

    def ids(self) -> list[int]:
        """Their ids, in order."""
        return [person.prospect_id for person in self._people]

    def show(self, people: Sequence[CallPerson]) -> None:
        """Show other people; nothing is told when they are the same."""
        if list(people) == self._people:
            return
        self.beginResetModel()
        self._people = list(people)
        self.endResetModel()

    def move(self, row: int, to: int) -> bool:
        """Put somebody in another place; False beyond the ends."""
        if row == to or not (0 <= row < len(self._people) and 0 <= to < len(self._people)):
            return False
        parent = QModelIndex()
        # Qt counts the place before the row is taken out.
        self.beginMoveRows(parent, row, row, parent, to + 1 if to > row else to)
        self._people.insert(to, self._people.pop(row))
        self.endMoveRows()
        first, last = sorted((row, to))
        self.dataChanged.emit(self.index(first), self.index(last))
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._people):
            return None
        person = self._people[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == ItemRole:
            return person
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return person_sentence(index.row() + 1, person)
        return None


def person_sentence(place: int, person: CallPerson) -> str:
    """ "1. Nadia Kermel, Régie Belvauze. 2 of 5 tries."."""
    who = f"{person.name}, {person.around}" if person.around else person.name
    words = translate("CallList", "{place}. {who}. {attempts} of {limit} tries.")
    return words.format(place=place, who=who, attempts=person.attempts, limit=person.limit)
