"""Writing on paper: dark ink on white whatever the screen looks like, in points of the page."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui.kit.fonts import role_font
from ui.kit.tokens import Theme, color_hex

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


def paper_font(size: int, weight: int = 400) -> QFont:
    """The font of the screen at so many points, when a unit of the painter is a point."""
    font = QFont(role_font("body"))
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    return font


def paper_color(token: str) -> QColor:
    """A colour as the light theme has it."""
    return QColor(color_hex(token, Theme.LIGHT))


def write_on_paper(
    painter: QPainter,
    at: QRectF,
    text: str,
    font: QFont,
    token: str = "text",
    align: Qt.AlignmentFlag = LEFT,
) -> float:
    """One line, cut at the right where it does not fit; answers how wide it is."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, at.width())
    painter.setFont(font)
    painter.setPen(paper_color(token))
    painter.drawText(at, int(align) | int(Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), shown)
    return metrics.horizontalAdvance(shown)
