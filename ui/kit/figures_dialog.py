"""The figures of a chart, to read line by line."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.kit.button import Button
from ui.kit.dialog import Dialog
from ui.kit.fonts import role_font, tabular_role_font, text_width
from ui.kit.labels import label
from ui.kit.paint import LEFT, RIGHT
from ui.kit.table import Table

_NUMBER_WIDTH = 96
_MOST_ROWS = 10
_WIDTHS, _WIDE = {0: 480, 1: 480, 2: 480, 3: 480, 4: 560}, 780  # by the number of columns
_CELL_PADS, _SIDES = 24, 64


class FiguresModel(QAbstractTableModel):
    """Rows of words; the first column stands left, the figures right."""

    def __init__(self, columns: Sequence[str], rows: Sequence[Sequence[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns, self._rows = columns, rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        return _align(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            column, cell = self._columns[index.column()], self._rows[index.row()][index.column()]
            return f"{column}: {cell}"
        return _align(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None


class FiguresDialog(Dialog):
    """A sentence and a table; the last row, which is the present, is the one in sight."""

    def __init__(
        self, parent: QWidget, title: str, sentence: str, columns: Sequence[str], rows: Sequence[Sequence[str]]
    ) -> None:
        wanted = _first_width(columns, rows) + sum(_widths(columns, rows).values()) + _SIDES
        width = max(_WIDTHS.get(len(columns), _WIDE), min(wanted, parent.window().width() - _SIDES))
        super().__init__(parent, title, width=width)
        self._room = width - _SIDES
        self._sentence_label = label(sentence, "body", "text2", wrap=True)
        self.table = Table(edge_padding=8, ground="surface")
        self.table.setAccessibleName(title)
        self.table.set_compact(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.body.addWidget(self._sentence_label)
        self.body.addWidget(self.table)
        self.show_figures(sentence, columns, rows)
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_footer_right(close)

    def show_figures(self, sentence: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other figures; each column is as wide as its widest word, where all of them have room."""
        self._sentence_label.setText(sentence)
        self.table.setModel(FiguresModel(columns, rows, self.table))
        self.table.setAccessibleDescription(sentence)
        room = self._room - min(_first_width(columns, rows), self._room // len(columns))
        self.table.set_column_widths(_fitting(_widths(columns, rows), room), stretch=0)
        head, row = self.table.horizontalHeader().height(), self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head + row * min(_MOST_ROWS, max(1, len(rows))))
        if rows:
            self.table.setCurrentIndex(self.table.model().index(len(rows) - 1, 0))


def _widths(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[int, int]:
    """What the words of each column of figures need."""
    return {
        place: max(_NUMBER_WIDTH, _width(columns[place], [row[place] for row in rows]))
        for place in range(1, len(columns))
    }


def _fitting(widths: dict[int, int], room: int) -> dict[int, int]:
    """The widths where their sum fits; else the widest ones give way, as little as it takes."""
    fair, left = 0, len(widths)
    for width in sorted(widths.values()):
        fair = room // left
        if width > fair:
            break
        room, left = room - width, left - 1
    return {place: min(width, fair) for place, width in widths.items()} if left else widths


def _first_width(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    return _width(columns[0], [row[0] for row in rows])


def _width(head: str, cells: Sequence[str]) -> int:
    font = tabular_role_font("body")
    widest = max((text_width(cell, font) for cell in cells), default=0)
    return max(text_width(head, role_font("micro")), widest) + _CELL_PADS


def _align(column: int) -> int:
    return int(RIGHT if column else LEFT)
