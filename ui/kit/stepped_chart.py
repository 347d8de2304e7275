"""A chart that is read step by step: with the pointer, or with the arrow keys, each step named in words."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.chart import Chart
from ui.kit.fonts import line_height, role_font, text_scale, text_width
from ui.kit.paint import LEFT, draw_role_text, rounded
from ui.kit.toast import announce

_PAD_X, _PAD_Y, _ABOVE = 10, 7, 8
_WIDTH, _LEAST_WIDTH = 320, 200
_ROLE = "small"
_Reason = Qt.FocusReason
_BY_KEYBOARD = (_Reason.TabFocusReason, _Reason.BacktabFocusReason, _Reason.ShortcutFocusReason)


class SteppedChart(Chart):
    """Base of charts with steps, such as weeks. Left and Right go from one to the next, Home and End to the ends.

    Enter or a click opens the one in hand (`step_opened`), T the table. Subclasses say how many there are, where each
    is, and what it is in words; they paint `paint_bubble` last. The `height` is the one at 100 %.
    """

    step_opened = Signal(int)
    table_key = "T"

    def __init__(self, parent: QWidget | None = None, height: int = 0) -> None:
        super().__init__(parent)
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._hovered: int | None = None
        self._chosen: int | None = None
        self._step_before: int | None = None
        self.setMouseTracking(True)

    def step_count(self) -> int:
        """How many steps there are."""
        raise NotImplementedError(type(self).__name__)

    def step_words(self, step: int) -> str:
        """A step in a sentence, its parts in lines."""
        raise NotImplementedError(type(self).__name__)

    def step_rect(self, step: int) -> QRectF:
        """Where a step is."""
        raise NotImplementedError(type(self).__name__)

    def step_at(self, point: QPointF) -> int | None:
        """The step under a point, None for none."""
        raise NotImplementedError(type(self).__name__)

    def is_openable(self, step: int) -> bool:  # noqa: ARG002 - a subclass may tell them apart
        """Whether there is something to open behind a step."""
        return True

    def first_step(self) -> int:
        """The step in hand when the keyboard comes."""
        return self.step_count() - 1

    @property
    def current_step(self) -> int | None:
        """The step in hand: under the pointer, else the one that the keys are at."""
        step = self._hovered if self._hovered is not None else self._chosen
        return step if step is not None and step < self.step_count() else None

    def choose_step(self, step: int) -> None:
        """Go to a step and say it."""
        last = self.step_count() - 1
        if last >= 0:
            self._chosen, self._hovered = max(0, min(last, step)), None
            announce(self, self.step_words(self._chosen).replace("\n", ", "))
            self.update()

    def forget_steps(self) -> None:
        """After other figures have come: nothing is under the pointer any more."""
        self._hovered = None
        if self._chosen is not None and self._chosen >= self.step_count():
            self._chosen = None
        self.update()

    def paint_bubble(self, painter: QPainter) -> None:
        """The words of the step in hand, beside it."""
        step = self.current_step
        if step is None:
            return
        lines = self.step_words(step).split("\n")
        width = max(text_width(line, role_font(_ROLE)) for line in lines) + 2 * _PAD_X
        high = line_height(_ROLE)
        height = high * len(lines) + 2 * _PAD_Y
        around = self.step_rect(step)
        x = min(max(0.0, around.center().x() - width / 2), max(0.0, self.width() - width))
        y = around.y() - height - _ABOVE
        if y < 0:
            y = max(0.0, min(around.y(), self.height() - height))
            beside = around.right() + _ABOVE
            x = beside if beside + width <= self.width() else max(0.0, around.x() - _ABOVE - width)
        bubble = QRectF(x, y, width, height)
        rounded(painter, bubble, 6, fill="toast", edge="toast_edge")
        for place, line in enumerate(lines):
            row = QRectF(x + _PAD_X, y + _PAD_Y + place * high, width - 2 * _PAD_X + 2, high)
            draw_role_text(painter, row, line, _ROLE, "toast_text", LEFT)

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, round(self._height * max(1.0, text_scale())))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_T and not event.modifiers():
            self.table_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._chosen is not None:
            self._open(self._chosen)
        elif not event.modifiers() and (step := self._moved(key)) is not None:
            self.choose_step(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By keyboard the first step is in hand; after a dialog, which gives the focus back, the one from before."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD:
            self.choose_step(self.first_step())
        elif event.reason() == _Reason.OtherFocusReason and self._step_before is not None:
            self.choose_step(self._step_before)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._step_before, self._chosen = self._chosen, None
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.step_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        step = self.step_at(event.position())
        if step is not None and event.button() == Qt.MouseButton.LeftButton:
            self._chosen = step  # the keys go on from here
            self._open(step)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def key_step(self, key: int, step: int) -> int | None:
        """Where a key leads from a step; None for other keys."""
        ways = {Qt.Key.Key_Left: step - 1, Qt.Key.Key_Right: step + 1}
        return ways.get(Qt.Key(key))

    def _moved(self, key: int) -> int | None:
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return self.step_count() - 1
        return self.key_step(key, self._chosen if self._chosen is not None else self.first_step())

    def _hover(self, step: int | None) -> None:
        if step != self._hovered:
            self._hovered = step
            opens = step is not None and self.is_openable(step)
            self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
            self.update()

    def _open(self, step: int) -> None:
        if self.is_openable(step):
            self.step_opened.emit(step)
