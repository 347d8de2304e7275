"""A small table for the gallery: one row for each state."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.kit.table import Table
from ui.kit.table_roles import DotsRole, MeterRole, PillRole, SecondLineRole, StrongRole, ToneRole

_COLUMNS = ("Company and contact", "Verdict", "Attempts", "Pest meter", "State")
_STATES = ("default", "hover", "selected", "keyboard focus")


class _ExampleModel(QAbstractTableModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_STATES)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cells: tuple[dict[int, Any], ...] = (
            {Qt.ItemDataRole.DisplayRole: "Régie Belvauze", SecondLineRole: "Nadia Kermel", StrongRole: True},
            {PillRole: ("Pursue", "ok")},
            {DotsRole: (2, 5, "accent")},
            {MeterRole: (2, 5, "accent")},
            {Qt.ItemDataRole.DisplayRole: _STATES[index.row()], ToneRole: "text2"},
        )
        return cells[index.column()].get(role)


def table_in_all_states() -> Table:
    """The example with the ring of the keyboard on its last row."""
    table = example_table()
    last = table.model().index(len(_STATES) - 1, 0)
    table.selectionModel().setCurrentIndex(last, QItemSelectionModel.SelectionFlag.NoUpdate)
    table.show_ring(True)
    return table


def example_table(parent: QObject | None = None) -> Table:
    """A table with a hovered and a selected row."""
    table = Table(edge_padding=14, ground="surface")
    table.setModel(_ExampleModel(parent or table))
    table.set_column_widths({1: 90, 2: 80, 3: 84, 4: 120}, stretch=0)
    table.selectRow(2)
    table.show_hover(1)
    return table
