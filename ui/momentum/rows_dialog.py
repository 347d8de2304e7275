"""The rows behind a number: what was counted, in a table or in several to choose from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from planner.domain.momentum.tracing import TracedRow, TracedRows
from ui.bridge.formats import number
from ui.kit import Button, Dialog, ItemRole, Segmented, StrongRole, Table, label
from ui.kit.fonts import tabular_role_font, text_width
from ui.momentum.row_words import row_day, row_facts, row_name

_LEAST, _WIDEST, _MOST_ROWS = 600, 960, 9
_SIDES, _CELL_PADS, _BAR = 48, 22, 14
_LEAST_DAY, _LEAST_NAME, _MOST_NAME = 130, 170, 320


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one kind; `words` count them."""

    words: str
    found: TracedRows


class RowsModel(QAbstractTableModel):
    """Day, what, and what happened."""

    def __init__(self, rows: Sequence[TracedRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Day"), self.tr("What"), self.tr("Details"))[section]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _CELLS[index.column()](row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (cell(row) for cell in _CELLS) if part)
        if role == StrongRole:
            return index.column() == 1
        return row if role == ItemRole else None


class RowsDialog(Dialog):
    """A table, or several to choose from; Enter or a double click opens a row. `note` says what else was reckoned."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        groups: Sequence[Group],
        opened: Callable[[TracedRow], object],
        note: str = "",
    ) -> None:
        self.groups = [group for group in groups if group.found.total] or list(groups[:1])
        days, names, facts = _widths([row for group in self.groups for row in group.found.rows])
        self._columns = {0: days, 1: names}
        width = max(_LEAST, min(_WIDEST, parent.window().width() - _SIDES, days + names + facts + _SIDES + _BAR))
        super().__init__(parent, title, width)
        self._opened = opened
        self.choice: Segmented | None = None
        if len(self.groups) > 1:
            options = [(str(place), group.words) for place, group in enumerate(self.groups)]
            self.choice = Segmented(options, widest=width - 60)
            self.choice.chosen.connect(self._on_chosen)
            self.body.addWidget(self.choice)
        self.words = label("", "body", "text2", wrap=True)
        self.body.addWidget(self.words)
        self.note = note
        if note:
            self.body.addWidget(label(note, "small", "text2", wrap=True))
        self.table = Table(edge_padding=8, ground="surface")
        self.table.set_compact(True)
        self.table.row_opened.connect(self._on_row)
        self.body.addWidget(self.table)
        self._add_footer()
        self._show(0)

    def _add_footer(self) -> None:
        self.open_button = Button(self.tr("Open"), "secondary", key_hint=self.tr("Enter"))
        self.open_button.clicked.connect(self._on_open)
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_footer_right(self.open_button)
        self.add_footer_right(close)

    def _show(self, place: int) -> None:
        group = self.groups[place]
        rows = group.found.rows
        self.table.setModel(RowsModel(rows, self.table))
        self.table.set_column_widths(self._columns, stretch=2)
        self.table.setAccessibleName(group.words)
        head, row = self.table.horizontalHeader().height(), self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head + row * min(_MOST_ROWS, max(1, len(rows))) + 2)
        if rows:
            self.table.setCurrentIndex(self.table.model().index(0, 0))
        self.table.setVisible(bool(rows))
        self.open_button.setVisible(bool(rows))
        self.words.setText(self._words(group))
        self.words.setVisible(self.choice is None or group.found.is_cut or not rows)
        if self.isVisible():
            self.relayout()

    def _words(self, group: Group) -> str:
        found = group.found
        if not found.rows:
            return self.tr("There is nothing behind this figure: that is what it says.")
        if found.is_cut:
            words = self.tr("{rows}, the latest {count} are listed.")
            return words.format(rows=group.words, count=number(len(found.rows)))
        return group.words

    def _on_chosen(self, key: str) -> None:
        self._show(int(key))

    def _on_open(self) -> None:
        self._on_row(self.table.currentIndex())

    def _on_row(self, index: QModelIndex) -> None:
        row = index.data(ItemRole) if index.isValid() else None
        if isinstance(row, TracedRow):
            self.accept()
            self._opened(row)


_CELLS = (row_day, row_name, row_facts)


def _widths(rows: Sequence[TracedRow]) -> tuple[int, int, int]:
    """What the words of the columns need, day, name and details: none of them is cut where there is room."""
    plain, strong = tabular_role_font("body"), tabular_role_font("body_strong")
    days = max((text_width(row_day(row), plain) for row in rows), default=0)
    names = max((text_width(row_name(row), strong) for row in rows), default=0)
    facts = max((text_width(row_facts(row), plain) for row in rows), default=0)
    day, name = max(_LEAST_DAY, days + _CELL_PADS), max(_LEAST_NAME, min(_MOST_NAME, names + _CELL_PADS))
    return day, name, facts + _CELL_PADS
