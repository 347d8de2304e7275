"""A block on the board of the review: dragged, or moved by Alt and an arrow."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.kit import WeekBlockSpec, WeekBlockWidget

_DRAG_FROM = 5
_ARROWS = {
    Qt.Key.Key_Left.value: (-1, 0),
    Qt.Key.Key_Right.value: (1, 0),
    Qt.Key.Key_Up.value: (0, -1),
    Qt.Key.Key_Down.value: (0, 1),
}


class BoardItem(WeekBlockWidget):
    """Number `place` of the week. `stepped` carries days and half hours, `walked` where the focus is to go;
    `dragged` the way of the pointer while the block is held, `put_down` its end; `dropped` wants it out of the plan.
    """

    stepped = Signal(int, int, int)
    walked = Signal(int, int, int)
    dragged = Signal(int, QPoint)
    put_down = Signal(int)
    dropped = Signal(int)

    def __init__(self, place: int, spec: WeekBlockSpec, sentence: str, parent: QWidget) -> None:
        super().__init__(spec, sentence, parent)
        self.place = place
        self._pressed_at: QPoint | None = None
        self._is_dragged = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        way = event.globalPosition().toPoint() - self._pressed_at
        if self._is_dragged or way.manhattanLength() >= _DRAG_FROM:
            self._is_dragged = True
            self.dragged.emit(self.place, way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pressed_at = None
        if self._is_dragged:
            self._is_dragged = False
            self.put_down.emit(self.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _ARROWS.get(event.key())
        if way is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(self.place, *way)
        elif way is not None:
            self.walked.emit(self.place, *way)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit(self.place)
        else:
            super().keyPressEvent(event)
