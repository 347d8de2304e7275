"""Small painted facts for rows and tables: attempt dots, pressure meter, week marks."""

from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.fonts import role_font, tabular, text_width
from ui.kit.paint import LEFT, draw_circle, draw_text, paint_track, painting, pixel_ratio, rounded
from ui.kit.painted_fact import PaintedFact
from ui.kit.tokens import Look, color, look

DotTone = Literal["accent", "warn", "bad", "mute"]
Mark = Literal["kept", "missed", "next", "planned"]

_DOT = 7
_DOT_STEP = 10
_CELL = (9, 7)
_CELL_STEP = 11
_AROUND = 1
_FILLS = {"accent": "accent_graphic", "warn": "warn", "bad": "bad", "mute": "mute"}
_METER_FILLS = {**_FILLS, "accent": "accent_mid"}


def dots_width(total: int) -> int:
    """Width of a row of attempt dots."""
    return total * _DOT_STEP - (_DOT_STEP - _DOT)


def paint_dots(painter: QPainter, x: float, y: float, filled: int, total: int, tone: DotTone = "accent") -> None:
    """Attempt dots from x on, centred on y: filled ones in the tone, the others as empty circles."""
    dots = _dots(filled, total, tone, pixel_ratio(painter), look())
    painter.drawPixmap(QPointF(round(x) - _AROUND, round(y - _DOT / 2) - _AROUND), dots)


def meter_width(total: int) -> int:
    """Width of a pressure meter."""
    return total * _CELL_STEP - (_CELL_STEP - _CELL[0])


def paint_meter(painter: QPainter, x: float, y: float, filled: int, total: int = 5, tone: DotTone = "accent") -> None:
    """A row of small cells from x on, centred on y; the filled count is the pressure."""
    cells = _cells(filled, total, tone, pixel_ratio(painter), look())
    painter.drawPixmap(QPointF(round(x) - _AROUND, round(y - _CELL[1] / 2) - _AROUND), cells)


# A table paints dozens of these at every key in its search: each is drawn once, then stamped.
@lru_cache(maxsize=256)
def _dots(filled: int, total: int, tone: DotTone, ratio: float, look: Look) -> QPixmap:  # noqa: ARG001
    def draw(painter: QPainter) -> None:
        for index in range(total):
            center = QPointF(index * _DOT_STEP + _DOT / 2, _DOT / 2)
            if index < filled:
                draw_circle(painter, center, _DOT, fill=_FILLS[tone])
            else:
                draw_circle(painter, center, _DOT, edge="control")

    return _stamp(dots_width(total), _DOT, ratio, draw)


@lru_cache(maxsize=256)
def _cells(filled: int, total: int, tone: DotTone, ratio: float, look: Look) -> QPixmap:  # noqa: ARG001
    def draw(painter: QPainter) -> None:
        for index in range(total):
            cell = QRectF(index * _CELL_STEP, 0, *_CELL)
            if index < filled:
                rounded(painter, cell, 2, fill=_METER_FILLS[tone])
            else:
                paint_track(painter, cell, 2)

    return _stamp(meter_width(total), _CELL[1], ratio, draw)


def _stamp(width: int, height: int, ratio: float, draw: Callable[[QPainter], None]) -> QPixmap:
    """A transparent picture with some room around what is drawn, for smooth edges."""
    size = QSizeF(max(1, width) + 2 * _AROUND, height + 2 * _AROUND) * ratio
    pixmap = QPixmap(size.toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_AROUND, _AROUND)
    draw(painter)
    painter.end()
    return pixmap


def paint_tick(painter: QPainter, center: QPointF, size: float, token: str) -> None:
    """A bold tick for marks and boxes; `size` is the mark it stands in."""
    pen = QPen(color(token), max(1.5, size * 0.115), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    unit = size / 16
    points = ((-3.3, 0.3), (-1.0, 2.6), (3.5, -2.4))
    painter.drawPolyline([QPointF(center.x() + x * unit, center.y() + y * unit) for x, y in points])


def paint_mark(painter: QPainter, center: QPointF, mark: Mark, size: float = 16) -> None:
    """One block of the week: kept has a tick, missed a dashed circle with a dash, next a ring with a dot."""
    if mark == "kept":
        draw_circle(painter, center, size, fill="ok")
        paint_tick(painter, center, size, "on_ok")
    elif mark == "missed":
        pen = QPen(color("control"), 1.4)
        pen.setDashPattern([2.2, 1.8])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, size / 2 - 0.7, size / 2 - 0.7)
        painter.setPen(QPen(color("control"), 1.6))
        painter.drawLine(QPointF(center.x() - 3, center.y()), QPointF(center.x() + 3, center.y()))
    elif mark == "next":
        draw_circle(painter, center, size, edge="accent_graphic", width=2)
        draw_circle(painter, center, size * 0.36, fill="accent_graphic")
    else:
        draw_circle(painter, center, size, edge="control", width=1.4)


class AttemptDots(PaintedFact):
    """Dots and words, as in "●●○○○ 2 of 5"."""

    def __init__(
        self, filled: int, total: int, text: str = "", tone: DotTone = "accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filled, self._total, self._text, self._tone = filled, total, text, tone
        self.setAccessibleName(text or self.tr("{tries} of {limit}").format(tries=filled, limit=total))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()

    def fact_name(self) -> str:
        return self.tr("Attempts")

    def fact_value(self) -> str:
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        font = tabular(role_font("body"))
        width = 8 + text_width(self._text, font) if self._text else 0
        return QSize(dots_width(self._total) + width, 20)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            paint_dots(painter, 0, self.height() / 2, self._filled, self._total, self._tone)
            if self._text:
                at = QRectF(self.rect()).adjusted(dots_width(self._total) + 8, 0, 0, 0)
                token = "text2" if self._tone in ("accent", "mute") else f"{self._tone}_text"
                draw_text(painter, at, self._text, tabular(role_font("body")), token, LEFT)


class WeekMarks(PaintedFact):
    """The blocks of a week as marks in a row; the accessible name says them in words."""

    def __init__(self, marks: list[Mark], accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = marks
        self.setAccessibleName(accessible_name)
        self.setFixedHeight(20)

    def set_marks(self, marks: list[Mark], accessible_name: str) -> None:
        """Show another week."""
        self._marks = marks
        self.setAccessibleName(accessible_name)
        self.updateGeometry()
        self.update()

    def fact_name(self) -> str:
        return self.tr("Blocks of the week")

    def fact_value(self) -> str:
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(24 * len(self._marks), 20)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            for index, mark in enumerate(self._marks):
                paint_mark(painter, QPointF(9 + 24 * index, self.height() / 2), mark)
