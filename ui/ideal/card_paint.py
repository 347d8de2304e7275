"""The ideal-client card on one A4 page, always dark ink on white paper."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtWidgets import QApplication

from planner.files import write_atomically
from ui.ideal.card import CardPart, IdealCard
from ui.kit import Theme, color_hex, role_font
from ui.kit.paint import wrapped_lines

PAGE = QRectF(0, 0, 595, 842)  # A4 in points
_SIDES, _TOP, _BOTTOM = 64.0, 72.0, 60.0
_SMALLEST = 0.35  # of the full size; whoever writes more has filled the page twice over
_STEP = 0.94


@dataclass(frozen=True, slots=True)
class _Ink:
    """One kind of text: points, weight, colour token, points to the next line."""

    size: float
    weight: int
    token: str
    line: float


_TITLE = _Ink(30, 600, "text", 38)
_INTRO = _Ink(13, 400, "text2", 20)
_SIGNATURE = _Ink(14, 600, "accent_text", 20)
_HEADING = _Ink(12, 600, "accent_text", 17)
_LACKING = _Ink(12, 600, "mute_text", 17)
_CRITERION = _Ink(16, 400, "text", 24)
_FOOT = _Ink(10, 400, "text2", 14)


def write_pdf(card: IdealCard, path: Path) -> None:
    """Write the card as a PDF; FileError when the file cannot be written."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    set_a4(writer)
    writer.setTitle(card.title)
    writer.setCreator(QApplication.applicationName())
    paint_on(writer, card)
    buffer.close()
    write_atomically(path, bytes(content.data()))


def paint_on(device: QPagedPaintDevice, card: IdealCard) -> None:
    """Paint the card on the first page of a printer or PDF writer; on other paper than A4 it is made to fit."""
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    painter = QPainter(device)
    try:
        paper = painter.viewport()
        scale = min(paper.width() / PAGE.width(), paper.height() / PAGE.height())
        painter.translate((paper.width() - PAGE.width() * scale) / 2, 0)
        painter.scale(scale, scale)
        paint_card(painter, card)
    finally:
        painter.end()


def set_a4(device: QPagedPaintDevice) -> None:
    """Ask for A4 paper, upright."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)


def paint_card(painter: QPainter, card: IdealCard) -> None:
    """Paint the card into `PAGE`; many criteria become smaller until they fit."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = 1.0
    while _Sheet(None, card, scale).fill() > PAGE.height() - _BOTTOM - 44 and scale > _SMALLEST:
        scale *= _STEP
    _Sheet(painter, card, scale).fill()
    _paint_foot(painter, card)


class _Sheet:
    """Sets the text from top to bottom; without a painter it only measures."""

    def __init__(self, painter: QPainter | None, card: IdealCard, scale: float) -> None:
        self._painter, self._card, self._scale = painter, card, scale
        self._y = _TOP

    def fill(self) -> float:
        """Set everything and answer where it ends."""
        if self._card.signature:
            self._text(self._card.signature, _SIGNATURE)
            self._y += 4
        self._text(self._card.title, _TITLE)
        self._y += 6
        self._text(self._card.intro, _INTRO)
        self._y += 14
        self._rule()
        for part in self._card.parts:
            self._part(part)
        return self._y

    def _part(self, part: CardPart) -> None:
        self._y += 26 * self._scale
        self._text(part.heading, _LACKING if part.is_knock_out else _HEADING, self._scale)
        self._y += 5 * self._scale
        for each in part.criteria:
            self._mark(part)
            self._text(each, _CRITERION, self._scale, 22 * self._scale)
            self._y += 3 * self._scale

    def _text(self, text: str, ink: _Ink, scale: float = 1.0, indent: float = 0.0) -> None:
        font = _font(ink, scale)
        for line in wrapped_lines(text, font, PAGE.width() - 2 * _SIDES - indent):
            if self._painter is not None:
                at = QRectF(_SIDES + indent, self._y, PAGE.width() - 2 * _SIDES - indent + 2, ink.line * scale)
                _write(self._painter, at, line, font, ink.token)
            self._y += ink.line * scale

    def _mark(self, part: CardPart) -> None:
        if self._painter is None:
            return
        size = 7 * self._scale
        middle = QPointF(_SIDES + size, self._y + _CRITERION.line * self._scale / 2)
        if part.is_knock_out:
            self._painter.setPen(QPen(_colour("mute_text"), 1.4 * self._scale))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(_colour("accent"))
        self._painter.drawEllipse(middle, size / 2, size / 2)

    def _rule(self) -> None:
        if self._painter is not None:
            self._painter.fillRect(QRectF(_SIDES, self._y, 40, 2.5), _colour("accent"))
        self._y += 2.5


def _paint_foot(painter: QPainter, card: IdealCard) -> None:
    top = PAGE.height() - _BOTTOM - _FOOT.line
    width = PAGE.width() - 2 * _SIDES
    painter.fillRect(QRectF(_SIDES, top - 14, width, 0.6), _colour("hairline"))
    font = _font(_FOOT, 1.0)
    _write(painter, QRectF(_SIDES, top, width, _FOOT.line), card.thanks, font, _FOOT.token)
    right = Qt.AlignmentFlag.AlignRight
    _write(painter, QRectF(_SIDES, top, width, _FOOT.line), card.as_of, font, _FOOT.token, right)


def _write(
    painter: QPainter,
    at: QRectF,
    text: str,
    font: QFont,
    token: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(_colour(token))
    flags = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    painter.drawText(at, int(align | Qt.AlignmentFlag.AlignVCenter) | int(flags), text)


def _font(ink: _Ink, scale: float) -> QFont:
    """The font of the screen, in points of the paper; pixels of the scaled page are points."""
    font = QFont(role_font("body"))
    font.setPixelSize(max(1, round(ink.size * scale)))
    font.setWeight(QFont.Weight(ink.weight))
    return font


def _colour(token: str) -> QColor:
    """Paper is always light."""
    return QColor(color_hex(token, Theme.LIGHT))
