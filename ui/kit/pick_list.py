"""Choosing one of a few by letters and keys: a search field, and under it the rows it hands its keys to."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kit.fields import SearchField
from ui.kit.layout import clear_layout, vbox
from ui.kit.row import ListRow

_LIST_KEYS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PickField(SearchField):
    """A search field that hands Up, Down and Enter on; one Esc leaves it, with or without letters.

    With `keeps_escape` Esc is told by `escaped` and goes no further; otherwise whoever is around closes by it.
    """

    pressed = Signal(int)
    _keeps_escape = False  # Qt sends events before the constructor is done

    def __init__(self, placeholder: str = "", parent: QWidget | None = None, *, keeps_escape: bool = False) -> None:
        super().__init__(placeholder, parent=parent)
        self._keeps_escape = keeps_escape
        self.setProperty("edge", "")  # it stands among the fields of a form

    def event(self, event: QEvent) -> bool:
        overrides = self._keeps_escape and event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LIST_KEYS:
            self.pressed.emit(event.key())
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._keeps_escape:
            self.escaped.emit()
        else:
            event.ignore()


class PickList(QWidget):
    """The rows of a PickField; `chosen` carries the place of the one that was taken by Enter or a click."""

    chosen = Signal(int)

    def __init__(self, field: PickField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._rows: list[ListRow] = []
        self._current = 0
        self._box = vbox(spacing=0)
        self.setLayout(self._box)
        field.pressed.connect(self._on_key)

    def rows(self) -> list[ListRow]:
        """What is offered, in order."""
        return list(self._rows)

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Offer other rows; the first one is current."""
        clear_layout(self._box)
        self._rows = list(rows)
        for place, row in enumerate(self._rows):
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.clicked.connect(partial(self.chosen.emit, place))
            self._box.addWidget(row)
        self._select(0)

    def take_current(self) -> None:
        """Take the row that Enter takes."""
        if self._rows:
            self.chosen.emit(self._current)

    def _on_key(self, key: int) -> None:
        if key == Qt.Key.Key_Down:
            self._select(self._current + 1)
        elif key == Qt.Key.Key_Up:
            self._select(self._current - 1)
        else:
            self.take_current()

    def _select(self, place: int) -> None:
        self._current = max(0, min(place, len(self._rows) - 1))
        for index, row in enumerate(self._rows):
            row.set_selected(index == self._current)
        if self._rows:
            self._field.setAccessibleDescription(self._rows[self._current].accessibleName())
