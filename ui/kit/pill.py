"""Pills: a soft fill and a word. The word carries the meaning, the colour repeats it."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.fonts import role_font, text_width
from ui.kit.icons import draw_icon
from ui.kit.paint import LEFT, draw_role_text, painting, rounded

Tone = Literal["ok", "warn", "bad", "mute", "accent"]

_SIDES = 8
_ICON = 13
_ICON_GAP = 4


def pill_size(text: str, icon: str | None = None) -> QSize:
    """Size of a pill in logical pixels; 20 high at 100 %."""
    width = text_width(text, role_font("pill")) + 2 * _SIDES
    if icon:
        width += _ICON + _ICON_GAP
    return QSize(width, max(20, role_font("pill").pixelSize() + 8))


def paint_pill(painter: QPainter, rect: QRectF, text: str, tone: Tone = "mute", icon: str | None = None) -> QRectF:
    """Paint a pill at the left of rect, centred in its height, elided to its width; answers where it is."""
    wanted = pill_size(text, icon)
    width = min(float(wanted.width()), rect.width())
    shape = QRectF(rect.x(), rect.center().y() - wanted.height() / 2, width, wanted.height())
    rounded(painter, shape, shape.height() / 2, fill=f"{tone}_soft")
    x = shape.x() + _SIDES
    if icon:
        draw_icon(painter, QRectF(x, shape.center().y() - _ICON / 2, _ICON, _ICON), icon, f"{tone}_text")
        x += _ICON + _ICON_GAP
    inner = QRectF(QPointF(x, shape.y()), QPointF(shape.right() - _SIDES, shape.bottom()))
    draw_role_text(painter, inner, text, "pill", f"{tone}_text", LEFT)
    return shape


class Pill(QWidget):
    """A pill as a widget; the tooltip may say why."""

    def __init__(self, text: str, tone: Tone = "mute", icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The word on the pill."""
        return self._text

    def set_pill(self, text: str, tone: Tone, icon: str | None = None) -> None:
        """Change what the pill says."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self._text, self._icon)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            paint_pill(painter, QRectF(self.rect()), self._text, self._tone, self._icon)
