"""The proposals as a table: the same keys as on the board, and every figure in words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from planner.domain.proposals.proposal import Standing
from ui.bridge.proposal_words import long_time_words, standing_word
from ui.kit import Table, pill_size, role_font, tabular, text_scale, text_width
from ui.proposals.acts import Act
from ui.proposals.items import Item
from ui.proposals.table_model import COLUMNS, ColumnId, ProposalTableModel, header_text

_LEAST_NAME = 210
_WIDTHS = {
    ColumnId.AMOUNT: 124,
    ColumnId.SENT: 132,
    ColumnId.UNTIL: 132,
    ColumnId.VERSION: 76,
}
_DISPENSABLE = (ColumnId.SENT, ColumnId.VERSION, ColumnId.UNTIL)  # hidden in this order where it is narrow


class ProposalTable(Table):
    """`act_wanted` carries an Act and an Item, `menu_wanted` an Item and a point of the screen."""

    act_wanted = Signal(object, object)
    menu_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(edge_padding=12, parent=parent)
        self.rows = ProposalTableModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Proposals"))
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSortIndicator(COLUMNS.index(self.rows.order.column), Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.row_opened.connect(self._on_row_opened)
        self._fit()

    def show_items(self, items: Sequence[Item], today: date) -> None:
        """Fill the table; the chosen row stays where it is still there."""
        item, row = self.current_item(), self.currentIndex().row()
        self.rows.show_items(items, today)
        if item is not None and not self.choose(item.id) and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(min(row, self.rows.rowCount() - 1), 0))

    def choose(self, proposal_id: int) -> bool:
        """Put the keyboard on a proposal; False when it is not there."""
        row = self.rows.row_of(proposal_id)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.rows.index(row, 0))
            self.scrollTo(self.currentIndex())
        return row >= 0

    def current_item(self) -> Item | None:
        """The row with the keyboard."""
        return self.rows.item(self.currentIndex().row())

    def refresh_theme(self) -> None:
        super().refresh_theme()
        if self.model() is not None:
            self._fit()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are keys of the page."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        item = self.rows.item(index.row())
        at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
        if item is not None:
            self.setCurrentIndex(index)
            self.menu_wanted.emit(item, QPoint(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Leave columns out until there is room for a name."""
        widths = {column: self._width(column) for column in COLUMNS if column is not ColumnId.NAME}
        room = self.viewport().width() - round(_LEAST_NAME * text_scale())
        hidden: set[ColumnId] = set()
        for column in _DISPENSABLE:
            if sum(width for each, width in widths.items() if each not in hidden) > room:
                hidden.add(column)
        for place, column in enumerate(COLUMNS):
            self.setColumnHidden(place, column in hidden)
            if column in widths:
                self.horizontalHeader().resizeSection(place, widths[column])

    def _width(self, column: ColumnId) -> int:
        if column is ColumnId.STANDING:
            return max(pill_size(standing_word(each)).width() for each in Standing) + 20
        if column is ColumnId.TIME:
            return max(text_width(each, tabular(role_font("body"))) for each in long_time_words()) + 16
        needed = text_width(header_text(column), tabular(role_font("micro"))) + 32
        return max(round(_WIDTHS[column] * text_scale()), needed)

    def _on_row_opened(self, index: QModelIndex) -> None:
        item = self.rows.item(index.row())
        if item is not None:
            self.act_wanted.emit(Act.OPEN, item)
