"""Painted rows of a table kept as pictures: what has not changed is stamped instead of painted again."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from ui.kit.paint import painting, pixel_ratio

_MOST_PIXELS = 6_000_000  # of all pictures together, 24 MB
_MOST_ROWS = 96


class RowStamps:
    """Pictures of rows by everything that tells one from another. The pictures are opaque: letters look as on paper."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._most = _MOST_ROWS

    def suit(self, painter: QPainter, size: QSize, rows: int) -> bool:
        """Whether `rows` pictures of this size, in logical pixels, are few enough, and as sharp as what is painted."""
        ratio = pixel_ratio(painter)
        pixels = max(1, round(size.width() * size.height() * ratio * ratio))
        self._most = min(_MOST_ROWS, _MOST_PIXELS // pixels)
        return ratio == round(ratio) and rows <= self._most

    def stamp(self, painter: QPainter, rect: QRectF, key: Hashable, paint: Callable[[QPainter, QRectF], None]) -> None:
        """Draw the picture of the key; where there is none yet `paint` makes it, at the same x and at the top."""
        picture = self._kept.get(key)
        if picture is None:
            picture = self._kept[key] = _picture(pixel_ratio(painter), rect.translated(0, -rect.y()), paint)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        painter.drawPixmap(rect.topLeft(), picture)


def _picture(ratio: float, rect: QRectF, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
    picture = QPixmap((rect.size() * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    with painting(picture) as painter:
        painter.translate(-rect.x(), 0)
        paint(painter, rect)
    return picture
