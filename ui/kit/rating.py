"""A number of a few, chosen by one click or one key: a gut feeling from 1 to 5."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit.layout import hbox
from ui.kit.paint import CENTER, draw_role_text, painting, rounded
from ui.kit.segment import SEGMENT_HEIGHT, paint_segment
from ui.kit.states import state_of

_CELL = 28


class Rating(QWidget):
    """Cells from 1 to `highest` (at most 9). `chosen` carries the number, 0 when the choice was taken back.

    The keys of the digits choose, the arrows move, the chosen one pressed again takes the choice back.
    """

    chosen = Signal(int)

    def __init__(self, name: str, highest: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._value = 0
        self._cells = [_Cell(number, highest, name) for number in range(1, highest + 1)]
        self.setLayout(hbox(*self._cells, spacing=0))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for cell in self._cells:
            cell.clicked.connect(self._on_clicked)
        self.set_value(0)

    def value(self) -> int:
        """The chosen number, 0 when there is none."""
        return self._value

    def set_value(self, value: int) -> None:
        """Show a number; nothing is told."""
        self._value = value
        for cell in self._cells:
            cell.setChecked(cell.number == value)
            # One stop for the Tab key: the chosen cell, or the first one.
            stop = cell.number == max(value, 1)
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def focus_chosen(self) -> None:
        """Put the focus where the Tab key would."""
        self._cells[max(self._value, 1) - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if 1 <= number <= len(self._cells):
            self._choose(number)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._choose(min(max(self._value + step, 1), len(self._cells)))
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        changed = number != self._value
        self.set_value(number)
        self._cells[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        if changed:
            self.chosen.emit(number)

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, _Cell):
            self.set_value(0 if sender.number == self._value else sender.number)
            self.chosen.emit(self._value)


class _Cell(QAbstractButton):
    paints_own_focus = True

    def __init__(self, number: int, highest: int, name: str) -> None:
        super().__init__()
        self.number, self._highest = number, highest
        self.setCheckable(True)
        self.setAccessibleName(f"{name}: {number}")
        self.setFixedSize(_CELL, _CELL)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(_CELL, _CELL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The arrows choose; a button of its own would only move the focus.
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        shown = QRectF(0, (self.height() - SEGMENT_HEIGHT) / 2, self.width(), SEGMENT_HEIGHT)
        with painting(self) as painter:
            fill = "accent_soft" if self.isChecked() else "hover_side" if state.hover else "sunken"
            paint_segment(painter, shown, self.number - 1, self._highest, fill)
            if state.focus:
                rounded(painter, shown, 6, edge="focus", width=2)
            token = "accent_text" if self.isChecked() else "text2"
            draw_role_text(painter, shown, str(self.number), "micro", token, CENTER)
