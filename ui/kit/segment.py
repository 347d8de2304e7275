"""One of several parts that stand side by side in a common rounded edge: ticks of a criterion, numbers of a rating."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.kit.paint import kept, pixel_ratio, rounded, rounded_path, tinted
from ui.kit.tokens import Look, color, look

SEGMENT_HEIGHT = 24
_CORNER = 6


def paint_segment(painter: QPainter, shown: QRectF, place: int, total: int, fill: str) -> None:
    """Paint part `place`, counted from 0, of `total` parts of this size, without what stands on it."""
    ratio = pixel_ratio(painter)
    if ratio == round(ratio):  # otherwise a picture would not fall on whole pixels
        size = round(shown.width()), round(shown.height())
        painter.drawPixmap(shown.topLeft(), _picture(size, place, total, fill, ratio, look()))
    else:
        _paint(painter, shown, place, total, fill)


@lru_cache(maxsize=128)
def _picture(size: tuple[int, int], place: int, total: int, fill: str, ratio: float, look: Look) -> QPixmap:  # noqa: ARG001
    picture = QPixmap(round(size[0] * ratio), round(size[1] * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint(painter, QRectF(QPointF(), QPointF(*size)), place, total, fill)
    painter.end()
    return picture


def _paint(painter: QPainter, shown: QRectF, place: int, total: int, fill: str) -> None:
    left = shown.x() - shown.width() * place
    whole = QRectF(left, shown.y(), shown.width() * total, shown.height())
    with kept(painter):
        painter.setClipPath(rounded_path(whole, _CORNER))
        tinted(painter, shown, fill)
        if place < total - 1:
            painter.fillRect(QRectF(shown.right() - 1, shown.y(), 1, shown.height()), color("hairline"))
    with kept(painter):
        painter.setClipRect(shown)
        rounded(painter, whole, _CORNER, edge="hairline")
