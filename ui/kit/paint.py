"""Small painting helpers shared by the painted widgets and the delegates."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPaintDevice, QPainter, QPainterPath, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from ui.kit.fonts import cut_to_fit, fitted
from ui.kit.tokens import Theme, color, is_high_contrast, look, soft_outline

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
_NO_BREAKS = "\u00a0\u202f"  # they begin a line only where the text broke after a dash


class painting:  # noqa: N801 - it stands in a `with` like a function
    """A smooth painter that is ended whatever happens."""

    __slots__ = ("_painter",)

    def __init__(self, device: QPaintDevice | QWidget) -> None:
        self._painter = QPainter(device)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def __enter__(self) -> QPainter:
        return self._painter

    def __exit__(self, *_: object) -> None:
        self._painter.end()


def pixel_ratio(painter: QPainter) -> float:
    """How many pixels of its device the painter has for a logical one."""
    device = painter.device()
    return device.devicePixelRatioF() if device is not None else 1.0


@contextmanager
def kept(painter: QPainter) -> Iterator[None]:
    """Saves and restores the painter around a block."""
    painter.save()
    try:
        yield
    finally:
        painter.restore()


def rounded(
    painter: QPainter,
    rect: QRectF,
    corner: float,
    *,
    fill: str | None = None,
    edge: str | None = None,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """A rounded rectangle; fill and edge are token names; the edge lies inside the rectangle.

    A soft fill without an edge gets one in high contrast.
    """
    edge = edge or (soft_outline(fill) if fill else None)
    painter.setBrush(color(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    if edge:
        half = width / 2
        rect = rect.adjusted(half, half, -half, -half)
        corner = max(0.0, corner - half)
        pen = pen_of(edge)
        if width != 1 or dashed:
            pen = QPen(pen)
            pen.setWidthF(width)
        if dashed:
            pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
    painter.drawRoundedRect(rect, corner, corner)


def tinted(painter: QPainter, rect: QRectF, token: str, alpha: float = 1.0) -> None:
    """A ground in a soft colour, such as the column of a day; an outline in high contrast."""
    painter.fillRect(rect, color(token, alpha))
    line = soft_outline(token)
    if line is not None:
        rounded(painter, rect, 0, edge=line, width=2)


def paint_track(painter: QPainter, rect: QRectF, corner: float) -> None:
    """What a bar runs in; an outline in high contrast, where a hairline is as strong as a bar."""
    if is_high_contrast():
        rounded(painter, rect, corner, fill="surface", edge="control")
    else:
        rounded(painter, rect, corner, fill="hairline")


def hairline(painter: QPainter, x1: float, x2: float, y: float, token: str = "hairline") -> None:
    """A horizontal separator, one device-aligned pixel high."""
    painter.fillRect(QRectF(x1, y, x2 - x1, 1), color(token))


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    token: str,
    align: Qt.AlignmentFlag = LEFT,
) -> float:
    """One line, elided at the right when it does not fit; answers the width it took."""
    shown, width = cut_to_fit(text, font, rect.width())
    painter.setFont(font)
    painter.setPen(pen_of(token))
    painter.drawText(rect, _one_line(align), shown)
    return width


def draw_role_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    role: str,
    token: str,
    align: Qt.AlignmentFlag = LEFT,
    *,
    tabular_digits: bool = False,
) -> None:
    """`draw_text` in the font of a role, for what is painted by the hundred."""
    font, shown = fitted(text, role, rect.width(), tabular_digits=tabular_digits)
    painter.setFont(font)
    painter.setPen(pen_of(token))
    painter.drawText(rect, _one_line(align), shown)


def pen_of(token: str) -> QPen:
    """A pen one pixel wide in the colour of a token, kept ready; not to be changed."""
    return _pen(token, *look())


@lru_cache(maxsize=512)
def _pen(token: str, theme: Theme, high_contrast: bool) -> QPen:  # noqa: ARG001 - they tell one colour from another
    return QPen(color(token))


@lru_cache(maxsize=32)
def _one_line(align: Qt.AlignmentFlag) -> int:
    """The flags for one line; kept, because joining flags takes longer than drawing a short word."""
    return int(align | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)


def wrapped_lines(text: str, font: QFont, width: float) -> list[str]:
    """The text cut into lines that fit the width; at least one line."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip(" ").lstrip(_NO_BREAKS))
    layout.endLayout()
    return lines or [""]


def draw_circle(
    painter: QPainter,
    center: QPointF,
    size: float,
    *,
    fill: str | None = None,
    edge: str | None = None,
    width: float = 1.0,
) -> None:
    """A circle of diameter `size` around a point."""
    rect = QRectF(center.x() - size / 2, center.y() - size / 2, size, size)
    rounded(painter, rect, size / 2, fill=fill, edge=edge, width=width)


def rounded_path(rect: QRectF, corner: float) -> QPainterPath:
    """A rounded rectangle to clip with."""
    path = QPainterPath()
    path.addRoundedRect(rect, corner, corner)
    return path
