"""One block on the grid: a focusable child that can be dragged by its body or by its upper or lower edge."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit import WeekBlockWidget
from ui.kit.tooltips import plain_tooltip
from ui.week.plan import WeekBlock
from ui.week.words import block_sentence, block_spec

_EDGE = 7
_LEAST_WITH_TOP = 36
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Grip(StrEnum):
    """Which part of a block was taken hold of."""

    BODY = "body"
    TOP = "top"
    EDGE = "edge"


class BlockWidget(WeekBlockWidget):
    """A block of the week; the grid places it and decides where a drag may go."""

    drag_began = Signal(object, str, QPointF)
    dragged = Signal(QPointF)
    dropped = Signal()
    drag_cancelled = Signal()
    opened = Signal(object)
    reached = Signal(object)
    # Also there when Qt asks a widget whose Python half is already gone.
    _dragging = False

    def __init__(self, block: WeekBlock, parent: QWidget) -> None:
        super().__init__(block_spec(block, selected=False), block_sentence(block), parent)
        self.block = block
        self._pressed_at: QPointF | None = None
        self.setMouseTracking(True)

    def show_block(self, block: WeekBlock, *, selected: bool) -> None:
        """Show another block, or this one anew."""
        self.block = block
        self.set_spec(block_spec(block, selected=selected), block_sentence(block))
        self.setToolTip(plain_tooltip(block_sentence(block)))

    def set_body(self, body: QRect) -> None:
        """Place the painted body; the widget is larger by the room for the ring."""
        ring = self.RING
        self.setGeometry(body.adjusted(-ring, -ring, ring, ring))

    def body(self) -> QRect:
        """The painted body in the grid."""
        ring = self.RING
        return self.geometry().adjusted(ring, ring, -ring, -ring)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(self.block)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_edge = self._grip_at(event.position()) is not Grip.BODY
        self.setCursor(Qt.CursorShape.SizeVerCursor if on_edge else Qt.CursorShape.ArrowCursor)
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if not self._dragging and far and self.block.is_movable:
            self._dragging = True
            self.drag_began.emit(self, self._grip_at(self._pressed_at), self._in_grid(self._pressed_at))
        if self._dragging:
            self.dragged.emit(self._in_grid(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if not self._dragging:
            super().mouseReleaseEvent(event)
            return
        self._dragging = False
        self.setDown(False)
        self.dropped.emit()

    def event(self, event: QEvent) -> bool:
        # While a block is on its way, Esc is for the drag and not for the page.
        if event.type() == QEvent.Type.ShortcutOverride and self._dragging:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self._dragging, self._pressed_at = False, None
            self.setDown(False)
            self.drag_cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.block)
        elif event.key() in _ARROWS or event.key() == Qt.Key.Key_Escape:
            # The base class would move the focus along the buttons; the grid knows where the next block is.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _grip_at(self, at: QPointF) -> Grip:
        """What is taken hold of at a point; a very short block keeps most of itself for moving."""
        edge = min(_EDGE, self.height() // 4)
        if not self.block.is_movable:
            return Grip.BODY
        if at.y() >= self.height() - self.RING - edge:
            return Grip.EDGE
        return Grip.TOP if at.y() <= self.RING + edge and self.height() >= _LEAST_WITH_TOP else Grip.BODY

    def _in_grid(self, at: QPointF) -> QPointF:
        return QPointF(self.mapToParent(at))
