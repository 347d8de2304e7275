"""What the looks of the blocks mean, and how to move one."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import (
    BlockState,
    WeekBlockSpec,
    draw_circle,
    draw_text,
    kept,
    line_height,
    paint_week_block,
    painting,
    role_font,
    text_width,
)
from ui.kit.paint import LEFT, RIGHT

_SWATCH = 12
_ITEM_GAP = 18


class Legend(QWidget):
    """A row of small blocks with their words; the hint at the right goes first when the room is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._with_dot = False
        self._items = (
            (BlockState.PLANNED, self.tr("Planned")),
            (BlockState.KEPT, self.tr("Kept")),
            (BlockState.MISSED, self.tr("Missed")),
            (BlockState.MOVED_AWAY, self.tr("Moved")),
            (BlockState.SKIPPED, self.tr("Left out")),
        )
        self._busy_item = (BlockState.BUSY, self.tr("Busy, from your calendar"))
        self._with_busy = False
        self._dot_words = self.tr("Not exported")
        self._hint = self.tr("Drag a block to move only that day")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_for(self, left: int, *, with_dot: bool, with_busy: bool) -> None:
        """Begin where the columns begin; explain the dot and other appointments when there are some."""
        self._left, self._with_dot, self._with_busy = left, with_dot, with_busy
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, line_height("small") + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        font = role_font("small")
        with painting(self) as painter:
            x, middle = float(self._left), self.height() / 2
            for state, words in self._items + ((self._busy_item,) if self._with_busy else ()):
                _paint_swatch(painter, x, middle - _SWATCH / 2, state)
                x = self._words(painter, x + _SWATCH + 6, words)
            if self._with_dot:
                draw_circle(painter, QRectF(x, middle - 3, 6, 6).center(), 6, fill="warn")
                x = self._words(painter, x + 12, self._dot_words)
            rest = QRectF(x, 0, self.width() - 16 - x, self.height())
            if rest.width() >= text_width(self._hint, font):
                draw_text(painter, rest, self._hint, font, "text3", RIGHT)

    def _words(self, painter: QPainter, x: float, words: str) -> float:
        font = role_font("small")
        width = text_width(words, font)
        draw_text(painter, QRectF(x, 0, width + 1, self.height()), words, font, "text2", LEFT)
        return x + width + _ITEM_GAP


def _paint_swatch(painter: QPainter, x: float, y: float, state: BlockState) -> None:
    """A block at half its scale, so that its corners and dashes shrink with it."""
    with kept(painter):
        painter.translate(x, y)
        painter.scale(0.5, 0.5)
        paint_week_block(painter, QRectF(0, 0, 2 * _SWATCH, 2 * _SWATCH), WeekBlockSpec("", (), state))
