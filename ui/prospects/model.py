"""The table of prospects: a list of ids in the order of the database, and a window of rows around what is in sight."""

from array import array
from collections.abc import Collection, Iterable
from itertools import islice

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from planner.domain.prospects.list_query import ListFilter, Sort
from planner.storage.queries.places import Key, Places
from planner.storage.queries.prospects import ProspectRow, first_prospect_ids, prospect_ids, prospect_rows
from ui.bridge.bridge import Bridge
from ui.kit import ItemRole
from ui.prospects.columns import COLUMNS, Cell, header_text, row_sentence

Index = QModelIndex | QPersistentModelIndex

CHUNK = 32  # rows fetched at once: two screens
_CHUNKS_KEPT = 40
_CELLS_KEPT = 10_000
_FOLLOWED = 50  # of more prospects than that, reading the list again is quicker than placing each
_IDLE_MS = 120  # a pause in typing after which the rest of a long list is read

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_SENTENCE = int(Qt.ItemDataRole.AccessibleTextRole)
_ITEM = int(ItemRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_HORIZONTAL = Qt.Orientation.Horizontal


class ProspectTableModel(QAbstractTableModel):
    """Prospects of a list. `show_list` fills the first rows at once; `completed` follows when all ids are there.

    `row_leaving` comes before Qt's own word that a row is removed: until then it can be seen whether it was chosen.
    """

    completed = Signal()
    row_leaving = Signal(int)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._wanted = ListFilter()
        self._sort = Sort()
        self._today = bridge.today
        self._ids: array[int] = array("q")
        self._is_complete = True
        self._rows: dict[int, ProspectRow | None] = {}
        self._cells: dict[tuple[int, int], Cell] = {}
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self.complete)

    @property
    def wanted(self) -> ListFilter:
        """What is shown."""
        return self._wanted

    @property
    def sort_order(self) -> Sort:
        """The order it is shown in."""
        return self._sort

    @property
    def is_complete(self) -> bool:
        """Whether every id of the list is here, not only those of the first rows."""
        return self._is_complete

    def show_list(self, wanted: ListFilter, sort: Sort) -> None:
        """Show a list: its first rows now, the others when the typing pauses.

        Whoever stays in sight is not read again, with every key of a search: a change is told by `reload` or `follow`.
        """
        self._wanted, self._sort = wanted, sort
        if self._today != self._bridge.today:
            self.forget()
        self._today = self._bridge.today
        ids, is_all = first_prospect_ids(self._bridge.store, wanted, sort, self._today, CHUNK)
        self._replace(ids)
        self._is_complete = is_all
        if is_all:
            self._idle.stop()
            self.completed.emit()
        else:
            self._idle.start()

    def complete(self) -> None:
        """Read the rest of the list now."""
        self._idle.stop()
        if self._is_complete:
            return
        self._is_complete = True
        self._take(self._all_ids())
        self.completed.emit()

    def pause(self) -> bool:
        """Leave the rest of a long list unread for now; True when something is left."""
        self._idle.stop()
        return not self._is_complete

    def reload(self) -> None:
        """Read everything again, after something changed; rows that stay keep their place."""
        self._idle.stop()
        self._today = self._bridge.today
        self._is_complete = True
        ids = self._all_ids()
        self.forget()
        if ids == self._ids and ids:
            last = self.index(len(ids) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        elif ids != self._ids:
            self._replace(ids)
        self.completed.emit()

    def forget(self) -> None:
        """Read every row again when it is next needed."""
        self._rows.clear()
        self._cells.clear()

    def follow(self, prospect_ids: Collection[int]) -> None:
        """Bring only these prospects up to date: each changes, moves, comes or goes on its own.

        Where that cannot be told (a search, very many, a list half read, a new day) everything is read again.
        """
        few = 0 < len(prospect_ids) <= _FOLLOWED
        if not few or not self._is_complete or self._wanted.terms or self._today != self._bridge.today:
            self.reload()
            return
        places = Places(self._bridge.store, self._wanted, self._sort, self._today)
        members = places.members(prospect_ids)
        unsettled = set(prospect_ids)
        for prospect_id in prospect_ids:
            unsettled.discard(prospect_id)
            self._forget_one(prospect_id)
            self._settle(prospect_id, members.get(prospect_id), places, unsettled)
        self.completed.emit()

    def id_at(self, row: int) -> int:
        """The prospect of a row, 0 when there is no such row."""
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def ids_between(self, first: int, last: int) -> list[int]:
        """The prospects from one row to another, both included."""
        return self._ids[first : last + 1].tolist()

    def row_of(self, prospect_id: int) -> int:
        """The row of a prospect, -1 when it is not on the list."""
        try:
            return self._ids.index(prospect_id)
        except ValueError:
            return -1

    def rows_of(self, prospect_ids: Iterable[int]) -> list[int]:
        """The rows of those prospects that are on the list, in order."""
        wanted = set(prospect_ids)
        return [row for row, prospect_id in enumerate(self._ids) if prospect_id in wanted] if wanted else []

    def prospect_row(self, row: int) -> ProspectRow | None:
        """What is known of a row; None when the prospect is gone."""
        if not 0 <= row < len(self._ids):
            return None
        prospect_id = self._ids[row]
        if prospect_id not in self._rows:
            self._fetch(row // CHUNK)
        return self._rows[prospect_id]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        cell = self.cell_facts(index.row(), index.column()) if index.isValid() else None
        if cell is None:
            return None
        value = cell.get(role)
        if value is not None:
            return value
        if role not in (_SENTENCE, _ITEM):
            return None
        row = self.prospect_row(index.row())
        return row_sentence(row, self._today) if row is not None and role == _SENTENCE else row

    def cell_facts(self, row: int, column: int) -> Cell | None:
        """All that is painted of a cell, by role; for the delegate. Made once for a cell that comes into sight."""
        if not 0 <= row < len(self._ids):
            return None
        key = self._ids[row], column
        cell = self._cells.get(key)
        if cell is None:
            found = self.prospect_row(row)
            if found is None:
                return None
            if len(self._cells) > _CELLS_KEPT:
                self._cells.clear()
            cell = self._cells[key] = COLUMNS[column].cell(found, self._today)
        return cell

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not _HORIZONTAL or not 0 <= section < len(COLUMNS):
            return None
        if role == _DISPLAY:
            return header_text(COLUMNS[section])
        return _RIGHT if role == _ALIGNMENT and COLUMNS[section].at_right else None

    def _all_ids(self) -> "array[int]":
        return prospect_ids(self._bridge.store, self._wanted, self._sort, self._today)

    def _take(self, ids: "array[int]") -> None:
        """Grow to the whole list where it begins with what is shown, so that nothing moves."""
        shown = len(self._ids)
        if ids[:shown] != self._ids or not shown:
            self._replace(ids)
        elif len(ids) > shown:
            self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()

    def _replace(self, ids: "array[int]") -> None:
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def _settle(self, prospect_id: int, key: Key | None, places: Places, unsettled: Collection[int]) -> None:
        """Bring one row to where it belongs; without a key it belongs nowhere on this list."""
        row = self.row_of(prospect_id)
        if key is None:
            if row >= 0:
                self.row_leaving.emit(row)
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._ids[row]
                self.endRemoveRows()
            return
        others = self._ids[:row] + self._ids[row + 1 :] if row >= 0 else self._ids
        place = places.place(others, key, unsettled)
        if row < 0:
            self.beginInsertRows(QModelIndex(), place, place)
            self._ids.insert(place, prospect_id)
            self.endInsertRows()
            return
        if place != row:
            root = QModelIndex()
            self.beginMoveRows(root, row, row, root, place + 1 if place > row else place)
            others.insert(place, prospect_id)
            self._ids = others
            self.endMoveRows()
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))

    def _forget_one(self, prospect_id: int) -> None:
        self._rows.pop(prospect_id, None)
        for column in range(len(COLUMNS)):
            self._cells.pop((prospect_id, column), None)

    def _fetch(self, number: int) -> None:
        """Read the rows of a chunk that are not here yet."""
        ids = [each for each in self._ids[number * CHUNK : (number + 1) * CHUNK] if each not in self._rows]
        too_many = len(self._rows) + len(ids) - CHUNK * _CHUNKS_KEPT
        if too_many > 0:
            for oldest in list(islice(self._rows, too_many)):
                del self._rows[oldest]
        self._rows.update(dict.fromkeys(ids))
        self._rows.update({row.id: row for row in prospect_rows(self._bridge.store, ids)})
