"""The small cap that names a key."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.fonts import role_font, text_width
from ui.kit.paint import CENTER, draw_text, painting, rounded
from ui.kit.tokens import radius

_HEIGHT = 19
_SIDES = 6


def key_cap_size(text: str) -> QSize:
    """Size of a key cap in logical pixels."""
    height = max(_HEIGHT, role_font("micro").pixelSize() + 8)
    return QSize(max(height, text_width(text, _font()) + 2 * _SIDES), height)


def paint_key_cap(painter: QPainter, top_left: QPointF, text: str) -> None:
    """A sunken cap with a strong edge."""
    size = key_cap_size(text)
    rect = QRectF(top_left.x(), top_left.y(), size.width(), size.height())
    rounded(painter, rect, radius("small"), fill="sunken", edge="strong")
    draw_text(painter, rect, text, _font(), "text2", CENTER)


class KeyCap(QWidget):
    """A key cap as a widget."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return key_cap_size(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            paint_key_cap(painter, QPointF(0, 0), self._text)


def _font() -> QFont:
    font = role_font("micro")
    font.setWeight(QFont.Weight.Medium)
    return font
