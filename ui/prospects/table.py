"""The table view of prospects: columns by width, several rows chosen, no search of Qt's own in 100 000 rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from planner.domain.prospects.list_query import Sort, SortColumn
from ui.kit import Table, text_scale
from ui.prospects.columns import COLUMNS, columns_that_fit, index_of
from ui.prospects.model import ProspectTableModel


class ProspectTable(Table):
    """Shows a ProspectTableModel; the company takes the room that the other columns leave."""

    def __init__(self, model: ProspectTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._prospects = model
        self._with_state = True
        self.setModel(model)
        self.setAccessibleName(self.tr("Prospects"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(index_of(SortColumn.COMPANY), QHeaderView.ResizeMode.Stretch)
        self._fit_columns()

    def show_state_column(self, shown: bool) -> None:
        """Whether the list mixes states."""
        if shown != self._with_state:
            self._with_state = shown
            self._fit_columns()

    def show_sort(self, sort: Sort) -> None:
        """Put the arrow on the sorted column."""
        order = Qt.SortOrder.DescendingOrder if sort.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(index_of(sort.column), order)

    def refresh_theme(self) -> None:
        super().refresh_theme()
        if self.model() is not None:
            self._fit_columns()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: it would read every row; the filter field finds people."""

    def selectAll(self) -> None:
        self._prospects.complete()
        super().selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()

    def _fit_columns(self) -> None:
        scale = text_scale()
        shown = columns_that_fit(self.viewport().width(), with_state=self._with_state, scale=scale)
        header = self.horizontalHeader()
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column.sort not in shown)
            if column.sort is not SortColumn.COMPANY:
                header.resizeSection(place, round(column.width * scale))
