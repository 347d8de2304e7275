"""Keeps who is chosen in the table by their ids, across every change of the list."""

from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal
from PySide6.QtWidgets import QTableView

from ui.prospects.columns import COLUMNS
from ui.prospects.model import ProspectTableModel

_Flag = QItemSelectionModel.SelectionFlag


class SelectionKeeper(QObject):
    """`changed` follows each change of the selection, also those that a new list brings about."""

    changed = Signal()

    def __init__(self, view: QTableView, model: ProspectTableModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._kept: list[int] = []
        self._current = 0
        self._row = 0
        self._from_top = False
        view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)

    def ids(self) -> list[int]:
        """Who is chosen, in the order of the list."""
        return [each for first, last in sorted(self._ranges()) for each in self._model.ids_between(first, last)]

    def count(self) -> int:
        """How many are chosen."""
        return sum(last - first + 1 for first, last in self._ranges())

    def current_id(self) -> int:
        """The one whose details are wanted: the current row if it is chosen; 0 when nobody is."""
        selection = self._view.selectionModel()
        index = selection.currentIndex()
        if index.isValid() and selection.isRowSelected(index.row(), index.parent()):
            return self._model.id_at(index.row())
        return next(iter(self.ids()), 0)

    def begin_anew(self) -> None:
        """The next list starts at its first row unless someone chosen is on it."""
        self._from_top = True

    def choose(self, prospect_id: int) -> bool:
        """Choose one prospect and bring the row into sight; False when it is not on the list."""
        row = self._model.row_of(prospect_id)
        if row >= 0:
            self._choose_rows([row], row)
        return row >= 0

    def _ranges(self) -> set[tuple[int, int]]:
        chosen = self._view.selectionModel().selection()
        return {(chosen.at(each).top(), chosen.at(each).bottom()) for each in range(chosen.count())}

    def _remember(self) -> None:
        self._kept = self.ids() or self._kept
        self._current = self.current_id() or self._current
        self._row = 0 if self._from_top else max(self._view.currentIndex().row(), 0)
        self._from_top = False

    def _restore(self) -> None:
        total = self._model.rowCount()
        if not total:
            self.changed.emit()
            return
        rows = [self._model.row_of(self._kept[0])] if len(self._kept) == 1 else self._model.rows_of(self._kept)
        rows = [row for row in rows if row >= 0]
        current = self._model.row_of(self._current)
        if not rows:
            current = min(self._row, total - 1)
            rows = [current]
        self._choose_rows(rows, current if current in rows else rows[0])

    def _choose_rows(self, rows: list[int], current: int) -> None:
        chosen = QItemSelection()
        for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
            block = [row for _, row in run]
            last = self._model.index(block[-1], len(COLUMNS) - 1)
            chosen.select(self._model.index(block[0], 0), last)
        selection = self._view.selectionModel()
        index = self._model.index(current, 0)
        selection.setCurrentIndex(index, _Flag.NoUpdate)
        selection.select(chosen, _Flag.ClearAndSelect)
        self._view.scrollTo(index)

    def _on_selection_changed(self) -> None:
        self._kept, self._current = self.ids(), self.current_id()
        self.changed.emit()
