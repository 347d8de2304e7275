"""The small marks of blocks in the month, and what they mean. A shape tells them apart, the colour repeats it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.blocks.occurrences import OccurrenceState
from ui.kit import (
    color,
    draw_circle,
    draw_icon,
    draw_text,
    line_height,
    paint_mark,
    painting,
    role_font,
    rounded,
    text_width,
)
from ui.kit.paint import LEFT, RIGHT

SIZE = 12
_GAP, _ITEM_GAP = 6, 16


def paint_state(painter: QPainter, center: QPointF, state: OccurrenceState) -> None:
    """One mark: a tick for kept, half a disc for shortened, a dash for missed, two bars for paused, a disc to come."""
    square = QRectF(center.x() - SIZE / 2, center.y() - SIZE / 2, SIZE, SIZE)
    if state is OccurrenceState.KEPT:
        paint_mark(painter, center, "kept", SIZE)
    elif state is OccurrenceState.SHORTENED:
        draw_circle(painter, center, SIZE, edge="ok", width=1.4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("ok"))
        painter.drawPie(square.adjusted(1, 1, -1, -1), -90 * 16, -180 * 16)
    elif state is OccurrenceState.MISSED:
        pen = QPen(color("control"), 1.3)
        pen.setDashPattern([2.0, 1.6])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, SIZE / 2 - 0.7, SIZE / 2 - 0.7)
        painter.setPen(QPen(color("control"), 1.4))
        painter.drawLine(QPointF(center.x() - 2.2, center.y()), QPointF(center.x() + 2.2, center.y()))
    elif state is OccurrenceState.PAUSED:
        draw_icon(painter, square, "pause", "text3")
    else:
        draw_circle(painter, center, SIZE - 2, fill="accent_graphic")


def paint_load(painter: QPainter, rect: QRectF, share: float) -> None:
    """How much of the day is taken, as a thin bar."""
    rounded(painter, rect, rect.height() / 2, fill="hairline")
    taken = QRectF(rect.x(), rect.y(), max(rect.height(), rect.width() * share), rect.height())
    rounded(painter, taken, rect.height() / 2, fill="control")


class MonthLegend(QWidget):
    """What the marks mean, and the month in one sentence at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = ""
        self._states = (
            (OccurrenceState.PLANNED, self.tr("Planned")),
            (OccurrenceState.KEPT, self.tr("Kept")),
            (OccurrenceState.SHORTENED, self.tr("Shortened")),
            (OccurrenceState.MISSED, self.tr("Missed")),
            (OccurrenceState.PAUSED, self.tr("Paused")),
        )
        self._moved, self._load = self.tr("Moved"), self.tr("Taken")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sentence(self, sentence: str) -> None:
        """Show the sum of the month."""
        self._sentence = sentence
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, line_height("small") + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        strong = role_font("small_strong")
        needed = text_width(self._sentence, strong)
        with painting(self) as painter:
            middle, x = self.height() / 2, 0.0
            for state, words in self._states:
                paint_state(painter, QPointF(x + SIZE / 2, middle), state)
                x = self._words(painter, x + SIZE + _GAP, words)
            draw_icon(painter, QRectF(x, middle - 7, 14, 14), "arrow-right", "accent_graphic")
            x = self._words(painter, x + 14 + _GAP, self._moved)
            if x + 22 + _GAP + text_width(self._load, role_font("small")) + _ITEM_GAP + needed < self.width():
                paint_load(painter, QRectF(x, middle - 2, 22, 4), 0.6)
                x = self._words(painter, x + 22 + _GAP, self._load)
            rest = QRectF(x, 0, self.width() - x, self.height())
            draw_text(painter, rest, self._sentence, strong, "text", RIGHT)

    def _words(self, painter: QPainter, x: float, words: str) -> float:
        font = role_font("small")
        width = text_width(words, font)
        draw_text(painter, QRectF(x, 0, width + 1, self.height()), words, font, "text2", LEFT)
        return x + width + _ITEM_GAP
