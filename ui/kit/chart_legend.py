"""The legend of a chart: what a fill, a line or a mark stands for."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.fonts import line_height, role_font, text_width
from ui.kit.paint import LEFT, draw_circle, draw_role_text, painting, rounded
from ui.kit.tokens import color
from ui.kit.week_block import paint_hatch

_SIDE, _LINE, _LONG_LINE, _GAP, _BETWEEN, _ROWS_APART = 10.0, 16.0, 24.0, 6, 12, 4
_SPARE = 3  # what a last letter may need beyond its measure
_ROLE = "small"


class Swatch(Enum):
    """How a key of a legend looks."""

    FILL = auto()
    LOW = auto()
    DASH = auto()
    LONG_DASH = auto()
    LINE = auto()
    OUTLINE = auto()
    MISSED = auto()
    DOT = auto()
    RING = auto()
    HATCH = auto()


@dataclass(frozen=True, slots=True)
class LegendKey:
    """What a swatch in the colour of a token stands for."""

    words: str
    swatch: Swatch
    token: str

    @property
    def side(self) -> float:
        """The width of its swatch in logical pixels."""
        return _LINES.get(self.swatch, _SIDE)

    @property
    def width(self) -> float:
        """Its width in logical pixels."""
        return self.side + _GAP + text_width(self.words, role_font(_ROLE))


def paint_low_mark(painter: QPainter, tip: QPointF, token: str = "warn") -> None:
    """The small arrow that says without colour: less than usual. `tip` is its lowest point."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(token))
    painter.drawPolygon(QPolygonF([tip, QPointF(tip.x() - 3.5, tip.y() - 4.5), QPointF(tip.x() + 3.5, tip.y() - 4.5)]))


def paint_missed(painter: QPainter, cell: QRectF, corner: float = 2) -> None:
    """An empty cell with a dash: a block that was missed."""
    rounded(painter, cell, corner, fill="surface", edge="control")
    painter.fillRect(
        QRectF(cell.x() + cell.width() * 0.3, cell.center().y() - 0.5, cell.width() * 0.4, 1), color("control")
    )


def dashed_pen(token: str, width: float = 2.0, pattern: Sequence[float] = (2.5, 2)) -> QPen:
    """A dashed pen; the pattern counts in widths of the line."""
    pen = QPen(color(token), width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(list(pattern))
    return pen


class Legend(QWidget):
    """Keys in one line, or in several where they do not fit."""

    def __init__(self, keys: Sequence[LegendKey] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = tuple(keys)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_keys(self, keys: Sequence[LegendKey]) -> None:
        """Show other keys."""
        if tuple(keys) != self.keys:
            self.keys = tuple(keys)
            self.updateGeometry()
            self.update()

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(legend_width(self.keys)), line_height(_ROLE))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(max((key.width for key in self.keys), default=0)), line_height(_ROLE))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return legend_height(self.keys, width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            paint_legend(painter, QRectF(self.rect()), self.keys)


def legend_width(keys: Sequence[LegendKey]) -> float:
    """The width of all keys in one line."""
    return sum(key.width for key in keys) + _BETWEEN * max(0, len(keys) - 1) + _SPARE


def legend_height(keys: Sequence[LegendKey], width: float) -> int:
    """The height in logical pixels that the keys take in a width."""
    rows = len(_rows(keys, width))
    return rows * line_height(_ROLE) + max(0, rows - 1) * _ROWS_APART


def paint_legend(painter: QPainter, rect: QRectF, keys: Sequence[LegendKey]) -> None:
    """Paint the keys from the top left of a rectangle."""
    high, y = line_height(_ROLE), rect.y()
    for row in _rows(keys, rect.width()):
        x = rect.x()
        for key in row:
            _paint_key(painter, QRectF(x, y, key.width + 2, high), key)
            x += key.width + _BETWEEN
        y += high + _ROWS_APART


def _rows(keys: Sequence[LegendKey], width: float) -> list[list[LegendKey]]:
    rows: list[list[LegendKey]] = []
    used = 0.0
    for key in keys:
        if not rows or used + _BETWEEN + key.width > width + 1 - _SPARE:
            rows.append([])
            used = -float(_BETWEEN)
        rows[-1].append(key)
        used += _BETWEEN + key.width
    return rows


def _paint_key(painter: QPainter, rect: QRectF, key: LegendKey) -> None:
    middle = rect.center().y()
    square = QRectF(rect.x(), middle - _SIDE / 2, _SIDE, _SIDE)
    if key.swatch in _LINES:
        painter.setPen(_line_pen(key))
        painter.drawLine(QPointF(rect.x(), middle), QPointF(rect.x() + key.side, middle))
    else:
        _SWATCHES[key.swatch](painter, square, key.token)
    words = rect.adjusted(key.side + _GAP, 0, 0, 0)
    draw_role_text(painter, words, key.words, _ROLE, "text2", LEFT)


def _line_pen(key: LegendKey) -> QPen:
    if key.swatch is Swatch.LINE:
        return QPen(color(key.token), 2)
    return dashed_pen(key.token, pattern=(5, 2)) if key.swatch is Swatch.LONG_DASH else dashed_pen(key.token)


def _fill(painter: QPainter, square: QRectF, token: str) -> None:
    rounded(painter, square, 2, fill=token)


def _low(painter: QPainter, square: QRectF, token: str) -> None:
    paint_low_mark(painter, QPointF(square.center().x(), square.y() + 3.5), token)
    rounded(painter, square.adjusted(1, 5, -1, 0), 1.5, fill=token)


def _outline(painter: QPainter, square: QRectF, token: str) -> None:
    rounded(painter, square, 2, fill="surface", edge=token, width=1.4)


def _missed(painter: QPainter, square: QRectF, token: str) -> None:  # noqa: ARG001 - as all swatches are painted
    paint_missed(painter, square)


def _dot(painter: QPainter, square: QRectF, token: str) -> None:
    draw_circle(painter, square.center(), 3, fill=token)


def _ring(painter: QPainter, square: QRectF, token: str) -> None:
    draw_circle(painter, square.center(), 6, edge=token, width=1.4)


def _hatch(painter: QPainter, square: QRectF, token: str) -> None:
    paint_hatch(painter, square, token, 5, 2)
    rounded(painter, square, 2, edge=token)


_LINES = {Swatch.LINE: _LINE, Swatch.DASH: _LINE, Swatch.LONG_DASH: _LONG_LINE}
_SWATCHES = {
    Swatch.FILL: _fill,
    Swatch.LOW: _low,
    Swatch.OUTLINE: _outline,
    Swatch.MISSED: _missed,
    Swatch.DOT: _dot,
    Swatch.RING: _ring,
    Swatch.HATCH: _hatch,
}
