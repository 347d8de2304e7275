"""What became of blocks, as a table: one row a purpose or a weekday, and one for all."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView, QWidget

from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.summary import Adherence
from ui.bridge.formats import capital, length, number, percent, weekday_name
from ui.bridge.labels import label_of
from ui.kit import StrongRole, Table
from ui.kit.figures_dialog import FiguresModel

_COLUMN, _TIME, _SHARE = 82, 88, 64
Named = Sequence[tuple[str, Adherence]]


def by_purpose(counts: Mapping[Purpose, Adherence]) -> Named:
    """The rows by purpose, in their usual order."""
    return [(label_of(each, long=True), counts[each]) for each in Purpose if each in counts]


def by_weekday(counts: Mapping[int, Adherence]) -> Named:
    """The rows by weekday, Monday first."""
    return [(capital(weekday_name(each)), counts[each]) for each in range(7) if each in counts]


class AdherenceTable(Table):
    """Every figure is a word too: a screen reader reads cell by cell with the heading of its column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(edge_padding=8, parent=parent, ground="surface")
        self.set_compact(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

    def show_rows(self, heading: str, rows: Named, total: Adherence) -> None:
        """Show the rows with their sum under them; `heading` names the first column."""
        columns = [
            heading,
            self.tr("Kept"),
            self.tr("Shortened"),
            self.tr("Missed"),
            self.tr("Not marked"),
            self.tr("Moved"),
            self.tr("Paused"),
            self.tr("Time"),
            self.tr("Share"),
        ]
        lines = [_line(name, counts) for name, counts in (*rows, (self.tr("In all"), total))]
        self.setModel(_Model(columns, lines, self))
        last = len(columns) - 1
        widths = {**dict.fromkeys(range(1, last - 1), _COLUMN), last - 1: _TIME, last: _SHARE}
        self.set_column_widths(widths, stretch=0)
        head, row = self.horizontalHeader().height(), self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(head + row * len(lines))


class _Model(FiguresModel):
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        if role == StrongRole:
            return index.row() == self.rowCount() - 1
        return super().data(index, role)


def _line(name: str, counts: Adherence) -> list[str]:
    shown = (counts.kept, counts.shortened, counts.missed, counts.planned, counts.moved, counts.paused)
    share = percent(counts.share) if counts.share is not None else "–"
    return [name, *map(number, shown), length(counts.minutes), share]
