"""The table of those who recommend us."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from ui.ideal.sources_model import CLIENTS, LET_GO, PURSUED, SENT, WHO, WORTH, SourcesModel
from ui.kit import Table, role_font, text_width

_LEAST_WIDTHS = {SENT: 64, CLIENTS: 60, PURSUED: 64, LET_GO: 64, WORTH: 96}
_PADDING = 20
_NAME_WIDTH = 160


class SourcesTable(Table):
    """Columns as wide as their titles; where room is short, those that matter least give way to the name."""

    def __init__(self, model: SourcesModel) -> None:
        super().__init__(edge_padding=10, ground="surface")
        self.setModel(model)
        self._widths = {column: self._width(column) for column in _LEAST_WIDTHS}
        self.set_column_widths(self._widths, stretch=WHO)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - _NAME_WIDTH
        room -= self._widths[SENT] + self._widths[CLIENTS]
        self.setColumnHidden(WORTH, room < self._widths[WORTH])
        room -= self._widths[WORTH]
        for column in (PURSUED, LET_GO):
            self.setColumnHidden(column, room < self._widths[PURSUED] + self._widths[LET_GO])

    def _width(self, column: int) -> int:
        title = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        return max(_LEAST_WIDTHS[column], text_width(title, role_font("micro")) + _PADDING)
