"""The table view of prospects: columns by choice and width, several chosen rows, no search of Qt's own."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from planner.domain.prospects.list_query import ListName, Sort
from ui.kit import Table, text_scale
from ui.prospects.column_choice import columns_of_list, columns_that_fit, in_order_of_importance, measured_widths
from ui.prospects.columns import COLUMNS, ColumnId, index_of, place_of
from ui.prospects.model import ProspectTableModel

_OF_STEP = 0.5  # of the room that is left, the part of the next step
_OF_STEP_IN_ONE_LINE = 0.1  # it has room for its day already, and who it is stands beside the company


class ProspectTable(Table):
    """Shows a ProspectTableModel; the company takes the room that the other columns leave.

    `menu_wanted` and `header_menu_wanted` say where on the screen a menu is asked for, by pointer or key.
    """

    menu_wanted = Signal(QPoint)
    header_menu_wanted = Signal(QPoint)

    def __init__(self, model: ProspectTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._prospects = model
        self._name = ListName.ALL
        self._narrow = self._one_line = False
        self._chosen: tuple[ColumnId, ...] = ()
        self.setModel(model)
        self.setAccessibleName(self.tr("Prospects"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(place_of(ColumnId.COMPANY), QHeaderView.ResizeMode.Stretch)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)
        self._fit_columns()

    def show_columns(self, name: ListName, chosen: Collection[ColumnId]) -> None:
        """Show the columns of a list, or those the owner has chosen."""
        if (name, tuple(chosen)) != (self._name, self._chosen):
            self._name, self._chosen = name, tuple(chosen)
            self._fit_columns()

    def wanted_columns(self) -> tuple[ColumnId, ...]:
        """The columns that belong here, whether there is room for them or not; the telling ones first."""
        if self._chosen:
            return in_order_of_importance(self._chosen)
        return columns_of_list(self._name, narrow=self._narrow)

    def visible_columns(self) -> tuple[ColumnId, ...]:
        """The columns for which there is room."""
        return tuple(column.id for place, column in enumerate(COLUMNS) if not self.isColumnHidden(place))

    def columns_without_room(self) -> tuple[ColumnId, ...]:
        """The owner's choice of columns for which the window is not wide enough."""
        shown = self.visible_columns()
        return tuple(each for each in in_order_of_importance(self._chosen) if self._chosen and each not in shown)

    def show_compact_rows(self, compact: bool) -> None:
        """Rows of one line, or of two."""
        if compact != self._one_line:
            self._one_line = compact
            self.set_compact(compact)  # this fits the columns as well

    def set_narrow(self, narrow: bool) -> None:
        """Whether the window is narrow."""
        if narrow != self._narrow:
            self._narrow = narrow
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With nobody chosen, an arrow key first chooses the row at which one stands."""
        current = self.currentIndex()
        walks = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if walks and current.isValid() and not self.selectionModel().hasSelection():
            self.selectRow(current.row())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit(at)

    def selectAll(self) -> None:
        self._prospects.complete()
        super().selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()

    def _on_header_menu_requested(self, at: QPoint) -> None:
        self.header_menu_wanted.emit(self.horizontalHeader().mapToGlobal(at))

    def _fit_columns(self) -> None:
        widths = measured_widths(text_scale(), one_line=self._one_line)
        shown = columns_that_fit(self.viewport().width(), self.wanted_columns(), widths)
        if shown >= {ColumnId.COMPANY, ColumnId.NEXT_STEP}:  # both are words of any length: they share what is left
            spare = self.viewport().width() - sum(widths[each] for each in shown)
            share = _OF_STEP_IN_ONE_LINE if self._one_line else _OF_STEP
            widths[ColumnId.NEXT_STEP] += max(0, round(spare * share))
        header = self.horizontalHeader()
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column.id not in shown)
            if column.id is not ColumnId.COMPANY:
                header.resizeSection(place, widths[column.id])
