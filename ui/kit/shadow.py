"""One soft shadow for everything that floats, painted once and cut in nine."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui.kit.paint import pixel_ratio
from ui.kit.tokens import color

SHADOW_MARGIN = 32
_DROP = 8
_CORNER = SHADOW_MARGIN + 20


def paint_shadow(painter: QPainter, panel: QRectF, corner: int) -> None:
    """Paint the shadow of a panel; it reaches SHADOW_MARGIN pixels around it."""
    ratio = pixel_ratio(painter)
    tile = _tile(corner, color("shadow").rgba(), ratio)
    outer = panel.toRect().adjusted(-SHADOW_MARGIN, -SHADOW_MARGIN, SHADOW_MARGIN, SHADOW_MARGIN)
    _draw_nine(painter, outer, tile, ratio)


@lru_cache(maxsize=16)
def _tile(corner: int, rgba: int, ratio: float) -> QPixmap:
    side = 2 * _CORNER + 2
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # Each smaller layer replaces the inside of the one before, so that the steps do not add up.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    reach = SHADOW_MARGIN - _DROP
    for step in range(reach):
        layer = QColor.fromRgba(rgba)
        layer.setAlphaF(layer.alphaF() * ((step + 1) / reach) ** 2)
        painter.setBrush(layer)
        inset = _DROP + step
        rect = QRectF(inset, inset, side - 2 * inset, side - 2 * inset).translated(0, _DROP)
        rounding = corner + reach - step
        painter.drawRoundedRect(rect, rounding, rounding)
    painter.end()
    return pixmap


def _draw_nine(painter: QPainter, outer: QRect, tile: QPixmap, ratio: float) -> None:
    side = 2 * _CORNER + 2
    cut = min(_CORNER, outer.width() // 2, outer.height() // 2)
    xs = (outer.left(), outer.left() + cut, outer.right() + 1 - cut, outer.right() + 1)
    ys = (outer.top(), outer.top() + cut, outer.bottom() + 1 - cut, outer.bottom() + 1)
    sources = (0, cut, side - cut, side)
    for row in range(3):
        for column in range(3):
            target = QRectF(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row])
            source = QRectF(
                sources[column] * ratio,
                sources[row] * ratio,
                (sources[column + 1] - sources[column]) * ratio,
                (sources[row + 1] - sources[row]) * ratio,
            )
            painter.drawPixmap(target, tile, source)
