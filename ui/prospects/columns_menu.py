"""The choice of columns: by a menu of the table's header, or of the list."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.kit.menu import Menu
from ui.prospects.column_choice import columns_to_text
from ui.prospects.columns import COLUMNS, ColumnId, header_text


class ColumnsMenu(Menu):
    """Tick the columns to see. `columns_chosen` carries their names, empty for those of each list."""

    columns_chosen = Signal(str)
    rows_chosen = Signal(bool)

    def __init__(
        self,
        parent: QWidget,
        shown: Sequence[ColumnId],
        without_room: Collection[ColumnId],
        *,
        own_choice: bool,
        compact_rows: bool,
    ) -> None:
        """`shown` are ticked; of these, the ones `without_room` wait for a wider window and say so."""
        super().__init__(parent)
        self.setTitle(self.tr("Columns"))
        self._shown = set(shown)
        for column in COLUMNS:
            if column.id is not ColumnId.COMPANY:
                entry = self.add_entry(header_text(column), column.id.value, checked=column.id in shown)
                if column.id in without_room:
                    waits = self.tr("in a wider window")
                    entry.setText(f"{entry.text()}\t{waits}")
        self.addSeparator()
        self.add_entry(self.tr("Columns that suit the list"), "", checked=not own_choice)
        self._rows = self.add_entry(self.tr("Rows of one line"), "", checked=compact_rows)
        self.triggered.connect(self._on_triggered)

    def _on_triggered(self, action: QAction) -> None:
        if action is self._rows:
            self.rows_chosen.emit(action.isChecked())
            return
        if not action.data():
            self.columns_chosen.emit("")
            return
        self._shown ^= {ColumnId(action.data())}
        self.columns_chosen.emit(columns_to_text({ColumnId.COMPANY, *self._shown}))
