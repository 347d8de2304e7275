"""Keeps who is chosen in the table by their ids, across every change of the list."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Signal
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
        self._goes_on = False
        self._left = 0
        self._had: list[int] = []
        self._going = 0
        self._was_current = 0
        view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        model.row_leaving.connect(self._remember_row)
        model.rowsRemoved.connect(self._on_rows_removed)
        model.rowsInserted.connect(self._on_rows_inserted)

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

    @property
    def left_id(self) -> int:
        """The one who was chosen last and has left the list since, while nobody else is chosen; 0 otherwise."""
        return self._left

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """While one works down the list: when those chosen leave it, the next one is chosen."""
        self._goes_on = True
        try:
            yield
        finally:
            self._goes_on = False

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
        self._kept = self.ids() or self._kept or ([self._left] if self._left else [])
        self._current = self.current_id() or self._current
        self._row = 0 if self._from_top else max(self._view.currentIndex().row(), 0)

    def _restore(self) -> None:
        total, from_top = self._model.rowCount(), self._from_top
        self._from_top = False
        stays = bool(self._kept) and not from_top
        self._left = 0
        if not total:
            self._pass_on(-1, stays=stays)
            return
        rows = [self._model.row_of(self._kept[0])] if len(self._kept) == 1 else self._model.rows_of(self._kept)
        rows = [row for row in rows if row >= 0]
        current = self._model.row_of(self._current)
        if rows:
            self._choose_rows(rows, current if current in rows else rows[0])
        else:
            self._pass_on(min(self._row, total - 1), stays=stays)

    def _pass_on(self, row: int, *, stays: bool) -> None:
        """Those chosen are gone: choose the row in their place, or nobody while their details are still wanted."""
        if row >= 0 and (self._goes_on or not stays):
            self._choose_rows([row], row)
            return
        if row >= 0:
            self._view.selectionModel().setCurrentIndex(self._model.index(row, 0), _Flag.NoUpdate)
        if stays:
            self._left = self._current
        self.changed.emit()

    def _remember_row(self, row: int) -> None:
        self._had, self._going = self.ids(), self._model.id_at(row)
        self._was_current = self.current_id()

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

    def _on_rows_removed(self, _parent: QModelIndex, first: int, _last: int) -> None:
        if self._had != [self._going]:
            return
        self._current = self._was_current
        self._pass_on(min(first, self._model.rowCount() - 1), stays=True)

    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Whoever had left and comes back, by undo for example, is chosen again."""
        if self._left and self._left in self._model.ids_between(first, last):
            self.choose(self._left)

    def _on_selection_changed(self) -> None:
        if self._view.selectionModel().hasSelection():
            self._left = 0
        self._kept, self._current = self.ids(), self.current_id()
        self.changed.emit()
